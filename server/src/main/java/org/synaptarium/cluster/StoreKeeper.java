package org.synaptarium.cluster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.CodeTaken;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.StaleEpoch;
import org.synaptarium.journal.UnknownClass;

/**
 * Keeps the durable journal in step with the members' memory, for the classes that this member
 * runs: entries at once, keyframes and marks a moment later, everything once it is there again
 * after it was not.
 */
final class StoreKeeper implements AutoCloseable {

  /**
   * So many entries of a class may be in the members' memory alone: an hour of a lively class. Then
   * nothing more is acknowledged, for who would believe in a store that has been away so long?
   */
  static final int MOST_BEHIND = 10_000;

  /** A page shows within a moment that the store is back; a probe costs one small query. */
  private static final long LOOK_EVERY_MS = 200;

  private static final Logger LOG = LoggerFactory.getLogger(StoreKeeper.class);

  private final Journal durable;
  private final SharedMaps maps;
  private final StoreCopy copy;
  private final String self;
  private final Map<String, StoreLine> lines = new ConcurrentHashMap<>();
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("store-keeper").factory());
  private volatile boolean reachable = true;

  StoreKeeper(
      Journal durable, SharedMaps maps, SharedLog log, SharedKeyframes keyframes, String self) {
    this.durable = durable;
    this.maps = maps;
    this.copy = new StoreCopy(durable, maps, log, keyframes);
    this.self = self;
    writer.scheduleWithFixedDelay(this::look, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
  }

  Journal durable() {
    return durable;
  }

  StoreState state() {
    long behind = lines.values().stream().mapToLong(StoreLine::behind).sum();
    return new StoreState(true, reachable, behind, MOST_BEHIND);
  }

  /**
   * Begins a class there too.
   *
   * @throws CodeTaken when the durable journal knows a live class of this code
   */
  void create(SharedHead fresh) {
    StoreLine line = new StoreLine(fresh.head().classId(), 1, SharedHead.NOT_STORED, 0);
    if (reachable) {
      try {
        durable.create(fresh.head());
        line.inStep(0);
      } catch (JournalFailure e) {
        lost(e);
      }
    }
    lines.put(line.classId(), line);
  }

  /** Takes a class over that this member has just claimed. */
  void claimed(SharedHead head) {
    var line =
        new StoreLine(head.head().classId(), head.epoch(), head.storedSeq(), head.nextSeq() - 1);
    lines.put(line.classId(), line);
    if (reachable) {
      attempt(() -> catchUp(line));
    }
  }

  void requireRoom(String classId) {
    @Nullable StoreLine line = lines.get(classId);
    if (line != null && line.behind() >= MOST_BEHIND) {
      throw new JournalFailure(
          "the store has been away for too long",
          new IllegalStateException(line.behind() + " entries wait for it"));
    }
  }

  long storedSeq(String classId) {
    @Nullable StoreLine line = lines.get(classId);
    return line == null ? SharedHead.NOT_STORED : line.storedSeq();
  }

  /** Stores what the head holds by now; when that fails, it is caught up with later. */
  void append(String classId, long epoch, List<LogEntry> entries) {
    long last = entries.getLast().seq();
    StoreLine line =
        lines.computeIfAbsent(classId, id -> new StoreLine(id, epoch, SharedHead.NOT_STORED, 0));
    synchronized (line) {
      line.appended(last);
      if (line.isInStep() && line.storedSeq() < last) {
        line.fallBehind();
        // Only the first to notice waits until a store that hangs is given up.
        if (reachable) {
          attempt(
              () -> {
                durable.append(classId, epoch, entries);
                line.inStep(last);
              });
        }
      }
    }
  }

  void keyframeSaved(String classId) {
    Optional.ofNullable(lines.get(classId)).ifPresent(StoreLine::keyframeSaved);
  }

  void marked(String classId, long frame) {
    Optional.ofNullable(lines.get(classId)).ifPresent(line -> line.marked(frame));
  }

  /** Stores the end of a class, and then takes it out of the members' memory; tries until it is. */
  void ended(String classId) {
    @Nullable StoreLine line = lines.get(classId);
    if (line != null) {
      line.fallBehind();
      attempt(() -> catchUp(line));
    }
  }

  void delete(String classId) {
    lines.remove(classId);
    durable.delete(classId);
  }

  /** Brings a live class into the members' memory; nothing when it isn't there, or over. */
  Optional<SharedHead> readBack(String classId) {
    return copy.readBack(classId);
  }

  private void look() {
    try {
      if (!reachable) {
        durable.head("");
        reachable = true;
        LOG.info("the store is reachable again");
      }
      for (StoreLine line : lines.values()) {
        if (reachable && line.hasWork()) {
          attempt(() -> catchUp(line));
        }
      }
    } catch (JournalFailure stillAway) {
      LOG.debug("the store is not reachable", stillAway);
    } catch (RuntimeException | Error e) {
      LOG.error("the store could not be caught up with", e);
    }
  }

  private void attempt(Runnable what) {
    try {
      what.run();
    } catch (JournalFailure e) {
      lost(e);
    } catch (StaleEpoch | CodeTaken | UnknownClass | IllegalArgumentException e) {
      // Also when the store was put back to an older state than we left it in.
      LOG.info("the store will be caught up with: {}", e.getMessage());
    }
  }

  private void lost(JournalFailure e) {
    if (reachable) {
      reachable = false;
      LOG.error("the store is away, classes go on in memory: {}", e.getMessage());
    }
  }

  /*
   * Most is copied while the class goes on; only the last entries with its appends kept waiting. A head that another
   * member has claimed is that one's to store.
   */
  private synchronized void catchUp(StoreLine line) {
    if (!reachable) {
      return;
    }
    line.keyframesTaken();
    @Nullable SharedHead head = SharedMaps.reach(() -> maps.heads().get(line.classId()));
    if (head == null || head.epoch() != line.epoch() || !head.owner().equals(self)) {
      lines.remove(line.classId(), line);
      return;
    }
    if (!line.isInStep()) {
      ClassHead stored = copy.beginAt(head);
      line.keyframesStored(copy.newestCheckpoint(stored.classId()));
      copy.copyEntries(line);
      synchronized (line) {
        long last = copy.copyEntries(line);
        line.inStep(last);
      }
      var told = new SharedChange.Stored(line.epoch(), line.storedSeq());
      SharedMaps.reach(() -> maps.heads().executeOnKey(line.classId(), told));
    }
    copy.copyKeyframes(line, head);
    line.waitingMark()
        .ifPresent(
            mark -> {
              durable.mark(line.classId(), line.epoch(), mark);
              line.markStored(mark);
            });
    if (head.head().ended()) {
      durable.end(line.classId(), line.epoch(), head.head().endedEpochMs());
      lines.remove(line.classId(), line);
      copy.forget(head);
    }
  }

  /** Stores what is left to store, as far as that is possible now. */
  @Override
  public void close() {
    writer.shutdown();
    lines.values().forEach(line -> attempt(() -> catchUp(line)));
    durable.close();
  }
}
