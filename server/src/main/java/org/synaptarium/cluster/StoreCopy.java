package org.synaptarium.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.KeyframeThinning;
import org.synaptarium.journal.LogEntry;

/** Copies classes from the members' memory to the durable journal, and back. */
final class StoreCopy {

  /** A transaction of so many entries takes a moment, also over a network. */
  private static final int BATCH = 1_000;

  private final Journal durable;
  private final SharedMaps maps;
  private final SharedLog log;
  private final SharedKeyframes keyframes;

  StoreCopy(Journal durable, SharedMaps maps, SharedLog log, SharedKeyframes keyframes) {
    this.durable = durable;
    this.maps = maps;
    this.log = log;
    this.keyframes = keyframes;
  }

  /** Lets the durable journal know the class, at the head's epoch. */
  ClassHead beginAt(SharedHead head) {
    String classId = head.head().classId();
    if (durable.head(classId).isEmpty()) {
      durable.create(head.head());
    }
    return durable.claimAs(classId, head.epoch());
  }

  /** Appends what the durable journal lacks; returns the seq that it has then. */
  long copyEntries(StoreLine line) {
    long seq = durable.lastSeq(line.classId());
    @Nullable SharedHead head = SharedMaps.reach(() -> maps.heads().get(line.classId()));
    if (head != null) {
      List<LogEntry> missing = log.entriesAfter(head, seq);
      for (int at = 0; at < missing.size(); at += BATCH) {
        List<LogEntry> batch = missing.subList(at, Math.min(missing.size(), at + BATCH));
        durable.append(line.classId(), line.epoch(), batch);
        seq = batch.getLast().seq();
        line.stored(seq);
      }
    }
    return seq;
  }

  long newestCheckpoint(String classId) {
    List<Checkpoint> stored = durable.checkpoints(classId);
    return stored.isEmpty() ? -1 : stored.getLast().frame();
  }

  /** Saves the keyframes that the durable journal lacks. */
  void copyKeyframes(StoreLine line, SharedHead head) {
    for (long frame : Pairs.firsts(head.keyframes())) {
      if (frame > line.newestKeyframeStored()) {
        Optional<Keyframe> keyframe = keyframes.atOrBefore(head, frame);
        try {
          if (keyframe.isPresent() && keyframe.get().frame() == frame) {
            durable.saveKeyframe(line.classId(), line.epoch(), keyframe.get());
          }
        } catch (JournalFailure again) {
          line.keyframeSaved();
          throw again;
        }
        line.keyframesStored(frame);
      }
    }
  }

  /**
   * Brings a live class into the members' memory, its parts before its head; several members may do
   * so at once, for they read the same.
   */
  Optional<SharedHead> readBack(String classId) {
    Optional<ClassHead> stored = durable.head(classId).filter(head -> !head.ended());
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    ClassHead head = stored.get();
    SharedLog.Rest rest = log.putAll(classId, durable.entriesAfter(classId, 0));
    long[] kept = {};
    for (Keyframe keyframe : newestKeyframes(classId)) {
      keyframes.put(classId, head.epoch(), keyframe);
      kept = Pairs.with(kept, keyframe.frame(), head.epoch());
    }
    long[] checkpoints = {};
    for (Checkpoint checkpoint : durable.checkpoints(classId)) {
      checkpoints = Pairs.with(checkpoints, checkpoint.frame(), checkpoint.stateHash());
    }
    var begin =
        new SharedChange.Begin(
            SharedHead.readBack(head, rest.from(), rest.entries(), kept, checkpoints));
    SharedMaps.reach(() -> maps.heads().executeOnKey(classId, begin));
    SharedMaps.reach(() -> maps.codes().putIfAbsent(head.code(), classId));
    return Optional.ofNullable(SharedMaps.reach(() -> maps.heads().get(classId)));
  }

  private List<Keyframe> newestKeyframes(String classId) {
    List<Keyframe> newest = new ArrayList<>();
    Optional<Keyframe> next = durable.keyframeAtOrBefore(classId, Long.MAX_VALUE);
    while (next.isPresent() && newest.size() < KeyframeThinning.NEWEST_KEPT) {
      newest.add(next.get());
      next = durable.keyframeAtOrBefore(classId, next.get().frame() - 1);
    }
    return newest;
  }

  void forget(SharedHead head) {
    new Forgetting(maps, log, keyframes).forget(head);
  }
}
