package org.synaptarium.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.classroom.Custody;
import org.synaptarium.cluster.Notices.Notice;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.StaleEpoch;

/**
 * Finds the classes that are this member's to run and runs them: those whose owner is gone and
 * whose head lies here, and those that were given to it.
 */
final class Ownership implements AutoCloseable {

  /** A class whose machine has died waits for this, and for its brain. */
  private static final long LOOK_EVERY_MS = 100;

  /** All heads are glanced at, not only those that lie here: for what no call was heard of. */
  private static final long CENSUS_EVERY_MS = 1_000;

  /** The eldest member asks the store for classes that no member holds. */
  private static final long READ_BACK_EVERY_MS = 5_000;

  private static final Logger LOG = LoggerFactory.getLogger(Ownership.class);

  private final MemberCluster cluster;
  private final MembersJournal journal;
  private final SharedMaps maps;
  private final Custody custody;
  private final HandOver handOver;
  private final ScheduledExecutorService lookout =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("ownership").factory());

  /* On a thread of its own: it asks all members, and waits for one that has just died. */
  private final ScheduledExecutorService counting =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("census").factory());
  private final ExecutorService cores =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("take-over").factory());

  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

  /* Classes that this version can't run; they stay in the store for one that can. */
  private final Set<String> broken = ConcurrentHashMap.newKeySet();

  Ownership(MemberCluster cluster, MembersJournal journal, SharedMaps maps, Custody custody) {
    this.cluster = cluster;
    this.journal = journal;
    this.maps = maps;
    this.custody = custody;
    this.handOver = new HandOver(cluster, journal, custody);
    every(lookout, LOOK_EVERY_MS, this::settleLocal);
    every(counting, CENSUS_EVERY_MS, this::count);
    every(counting, READ_BACK_EVERY_MS, this::readBack);
  }

  private void every(ScheduledExecutorService thread, long periodMs, Runnable look) {
    thread.scheduleWithFixedDelay(() -> look(look), periodMs, periodMs, TimeUnit.MILLISECONDS);
  }

  private void look(Runnable look) {
    try {
      if (cluster.hasMajority()) {
        look.run();
      } else {
        letAllGo("this server sees too few of the others");
      }
    } catch (RuntimeException e) {
      // No majority, or members are changing: the next look is soon.
      LOG.debug("could not look at the heads", e);
    } catch (Error e) {
      LOG.error("could not look at the heads", e);
    }
  }

  HandOver handOver() {
    return handOver;
  }

  /** Hears what members call out while a class is handed over. */
  void hear(Notice notice) {
    boolean meant = notice.memberId().equals(cluster.self());
    switch (notice.kind()) {
      case PREPARE -> {
        if (meant) {
          handOver.prepare(notice.classId());
        }
      }
      case READY -> handOver.heardReady(notice.classId(), notice.memberId());
      case YOURS -> {
        if (meant) {
          takeOver(notice.classId());
        }
      }
      case OWNED -> {
        cluster.directory().learnOwner(notice.classId(), notice.memberId());
        handOver.heardOwned(notice.classId(), notice.memberId());
      }
    }
  }

  private void count() {
    Map<String, Glance> all = Map.copyOf(maps.heads().executeOnEntries(new Glance.Taking()));
    all.forEach(this::settle);
    cluster.directory().learn(all);
    handOver.balance(ClassCounts.of(all.values(), cluster.membership().takers()));
  }

  /* A head lies with one member: so the class of an owner who is gone moves to where its data is. */
  private void settleLocal() {
    Set<String> here = new HashSet<>(maps.heads().localKeySet());
    if (!here.isEmpty()) {
      Map<String, @Nullable Glance> glances =
          new HashMap<>(maps.heads().executeOnKeys(here, new Glance.Taking()));
      glances.forEach(
          (classId, glance) -> {
            if (glance != null) {
              adopt(classId, glance);
              settle(classId, glance);
            }
          });
    }
  }

  private void adopt(String classId, Glance glance) {
    if (glance.isLive() && !cluster.isMember(glance.owner()) && !cluster.draining()) {
      takeOver(classId);
    }
  }

  /** Takes over what was given to this member, and lets go what is another's. */
  private void settle(String classId, Glance glance) {
    boolean own = glance.owner().equals(cluster.self());
    if (own && glance.isLive() && !custody.holds(classId)) {
      takeOver(classId);
    } else if (!own && cluster.isMember(glance.owner())) {
      if (!glance.released() && custody.holds(classId) && !underWay.contains(classId)) {
        custody.letGo(classId);
      }
      custody.isElsewhere(classId);
    }
  }

  /** Claims a class and resumes it, once at a time. */
  void takeOver(String classId) {
    if (broken.contains(classId) || handOver.isLeaving(classId) || !underWay.add(classId)) {
      return;
    }
    cores.execute(
        () -> {
          try {
            if (!custody.holds(classId)) {
              long beganNanos = System.nanoTime();
              custody.takeOver(classId);
              cluster.owned(classId);
              long tookMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - beganNanos);
              LOG.info("class {} goes on here; that took {} ms", classId, tookMs);
            }
          } catch (JournalFailure e) {
            LOG.info("class {} can't go on yet: {}", classId, e.getMessage());
          } catch (StaleEpoch e) {
            LOG.info("class {}: another server was faster", classId);
          } catch (RuntimeException | Error e) {
            broken.add(classId);
            LOG.error("class {} can't be resumed", classId, e);
          } finally {
            underWay.remove(classId);
          }
        });
  }

  private void readBack() {
    if (!cluster.membership().isEldest()) {
      return;
    }
    for (ClassHead head : journal.keeper().map(k -> k.durable().live()).orElse(List.of())) {
      if (!maps.heads().containsKey(head.classId())) {
        Optional<SharedHead> back = journal.bringIn(head.classId());
        back.ifPresent(there -> LOG.info("class {} was read back", head.classId()));
      }
    }
  }

  /** Stops every class of this member; they go on where others see each other, or here later. */
  void letAllGo(String why) {
    List<String> running = new ArrayList<>(custody.running());
    if (!running.isEmpty()) {
      LOG.warn("{} classes stand still: {}", running.size(), why);
      running.forEach(custody::letGo);
    }
  }

  @Override
  public void close() {
    lookout.shutdownNow();
    counting.shutdownNow();
    cores.shutdown();
    handOver.close();
  }
}
