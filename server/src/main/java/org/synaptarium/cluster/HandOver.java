package org.synaptarium.cluster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.classroom.Custody;
import org.synaptarium.cluster.Notices.Kind;

/**
 * Gives classes of this member to others, so that a class stands for a moment only: the other one
 * has its brain ready before this one stops.
 */
final class HandOver implements AutoCloseable {

  /** One who goes waits so long for a ready brain; then its class stands a second longer. */
  private static final long READY_PATIENCE_MS = 5_000;

  /** Who stays may wait longer: asking again sooner would only have the brain made twice. */
  private static final long SPARE_PATIENCE_MS = 15_000;

  /** After that it is claimed by a scan: nothing is lost, but it is counted as moved by then. */
  private static final long OWNED_PATIENCE_MS = 3_000;

  private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);

  private final MemberCluster cluster;
  private final MembersJournal journal;
  private final Custody custody;
  private final Map<String, CompletableFuture<String>> ready = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<String>> owned = new ConcurrentHashMap<>();

  /* One class at a time: the others keep their share of the machine, and the counts are right. */
  private final ExecutorService porter =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("hand-over").factory());

  HandOver(MemberCluster cluster, MembersJournal journal, Custody custody) {
    this.cluster = cluster;
    this.journal = journal;
    this.custody = custody;
  }

  boolean isLeaving(String classId) {
    return owned.containsKey(classId);
  }

  /** Begins to give one class away if another member has fewer by two or more. */
  void balance(ClassCounts census) {
    if (!owned.isEmpty() || cluster.draining()) {
      return;
    }
    Optional<String> to = census.relieving(cluster.self());
    Optional<String> classId = custody.running().stream().min(Comparator.naturalOrder());
    if (to.isPresent() && classId.isPresent()) {
      begin(classId.get(), to.get());
    }
  }

  /** Gives a class to a member; completes when that one runs it, or is left to find it. */
  CompletableFuture<Void> begin(String classId, String to) {
    owned.put(classId, new CompletableFuture<>());
    return CompletableFuture.runAsync(() -> move(classId, to), porter)
        .whenComplete((done, failure) -> owned.remove(classId));
  }

  private void move(String classId, String to) {
    var isReady = new CompletableFuture<String>();
    CompletableFuture<String> isOwned = owned.getOrDefault(classId, new CompletableFuture<>());
    ready.put(classId, isReady);
    cluster.call(Kind.PREPARE, classId, to);
    boolean prepared = comes(isReady, cluster.draining() ? READY_PATIENCE_MS : SPARE_PATIENCE_MS);
    ready.remove(classId);
    if (!prepared) {
      LOG.info("class {}: {} has no brain ready", classId, to);
    }
    // A class that may stay had better run here than stand; it is tried again.
    if (!cluster.isMember(to) || (!prepared && !cluster.draining())) {
      return;
    }
    long stoppedNs = System.nanoTime();
    custody.handOver(
        classId,
        (epoch, keyframe) -> {
          journal.release(classId, epoch, keyframe, to);
          cluster.call(Kind.YOURS, classId, to);
        });
    if (comes(isOwned, OWNED_PATIENCE_MS)) {
      long stoodMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - stoppedNs);
      LOG.info("class {} was handed over and stood for {} ms", classId, stoodMs);
    }
  }

  private static boolean comes(CompletableFuture<String> awaited, long patienceMs) {
    try {
      awaited.get(patienceMs, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException late) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void heardReady(String classId, String memberId) {
    Optional.ofNullable(ready.get(classId)).ifPresent(awaited -> awaited.complete(memberId));
  }

  void heardOwned(String classId, String memberId) {
    if (!memberId.equals(cluster.self())) {
      Optional.ofNullable(owned.get(classId)).ifPresent(awaited -> awaited.complete(memberId));
    }
  }

  /** Makes a class ready that is about to come. */
  void prepare(String classId) {
    try {
      custody.prepare(classId);
      cluster.call(Kind.READY, classId, cluster.self());
    } catch (RuntimeException e) {
      LOG.warn("class {} could not be made ready: {}", classId, e.getMessage());
    }
  }

  /** Gives every class away, in turn to those with the fewest; returns when all are gone. */
  void drain() {
    ClassCounts census = cluster.census();
    List<String> takers = census.order();
    if (takers.isEmpty()) {
      return;
    }
    var counts = new HashMap<>(census.counts());
    for (String classId : custody.running().stream().sorted().toList()) {
      String to =
          takers.stream()
              .min(Comparator.comparingInt(m -> counts.getOrDefault(m, 0)))
              .orElseThrow();
      counts.merge(to, 1, Integer::sum);
      begin(classId, to)
          .exceptionally(
              failure -> {
                LOG.warn("class {} could not be handed over", classId, failure);
                return null;
              })
          .join();
    }
  }

  @Override
  public void close() {
    porter.shutdownNow();
  }
}
