package org.synaptarium.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.LogEntry;

/** What is known of classes: from the members' memory, and from the durable journal otherwise. */
record MembersReading(
    SharedMaps maps, SharedLog log, SharedKeyframes keyframes, Optional<Journal> durable) {

  Optional<SharedHead> memory(String classId) {
    @Nullable SharedHead head = SharedMaps.reach(() -> maps.heads().get(classId));
    return Optional.ofNullable(head);
  }

  Optional<ClassHead> head(String classId) {
    return memory(classId)
        .map(SharedHead::head)
        .or(() -> durable.flatMap(store -> store.head(classId)));
  }

  Optional<ClassHead> headByCode(String code) {
    @Nullable String classId = SharedMaps.reach(() -> maps.codes().get(code));
    return classId == null
        ? durable.flatMap(store -> store.headByCode(code))
        : head(classId).filter(head -> !head.ended());
  }

  List<ClassHead> live() {
    return heads(head -> !head.ended(), Journal::live, ClassHead::createdEpochMs);
  }

  List<ClassHead> endedBefore(long epochMs) {
    return heads(
        head -> head.ended() && head.endedEpochMs() < epochMs,
        store -> store.endedBefore(epochMs),
        ClassHead::endedEpochMs);
  }

  private interface Asking {
    List<ClassHead> of(Journal store);
  }

  /* What the members hold is newer than what is stored of the same class. */
  private List<ClassHead> heads(
      Predicate<ClassHead> which, Asking asking, ToLongFunction<ClassHead> order) {
    Map<String, ClassHead> found = new LinkedHashMap<>();
    durable.ifPresent(store -> asking.of(store).forEach(h -> found.put(h.classId(), h)));
    SharedMaps.reach(() -> maps.heads().values())
        .forEach(shared -> found.put(shared.head().classId(), shared.head()));
    return found.values().stream()
        .filter(which)
        .sorted(Comparator.comparingLong(order).thenComparing(ClassHead::classId))
        .toList();
  }

  List<LogEntry> entriesAfter(String classId, long afterSeq) {
    return memory(classId)
        .map(head -> log.entriesAfter(head, afterSeq))
        .or(() -> durable.map(store -> store.entriesAfter(classId, afterSeq)))
        .orElse(List.of());
  }

  long lastSeq(String classId) {
    return memory(classId)
        .map(head -> head.nextSeq() - 1)
        .or(() -> durable.map(store -> store.lastSeq(classId)))
        .orElse(0L);
  }

  /*
   * Of a class that was read back the members hold the newest keyframes only. A store that is away hinders nobody here:
   * the log alone is enough.
   */
  Optional<Keyframe> keyframeAtOrBefore(String classId, long frame) {
    Optional<SharedHead> head = memory(classId);
    if (head.isEmpty()) {
      return durable.flatMap(store -> store.keyframeAtOrBefore(classId, frame));
    }
    Optional<Keyframe> found = keyframes.atOrBefore(head.get(), frame);
    boolean everSaved =
        Pairs.firsts(head.get().checkpoints()).stream().anyMatch(saved -> saved <= frame);
    return found.isPresent() || !everSaved ? found : stored(classId, frame);
  }

  private Optional<Keyframe> stored(String classId, long frame) {
    try {
      return durable.flatMap(store -> store.keyframeAtOrBefore(classId, frame));
    } catch (JournalFailure away) {
      return Optional.empty();
    }
  }

  List<Checkpoint> checkpoints(String classId) {
    return memory(classId)
        .map(head -> checkpointsOf(head.checkpoints()))
        .or(() -> durable.map(store -> store.checkpoints(classId)))
        .orElse(List.of());
  }

  private static List<Checkpoint> checkpointsOf(long[] pairs) {
    List<Checkpoint> checkpoints = new ArrayList<>();
    for (int i = 0; i < Pairs.count(pairs); i++) {
      checkpoints.add(new Checkpoint(Pairs.first(pairs, i), Pairs.second(pairs, i)));
    }
    return checkpoints;
  }
}
