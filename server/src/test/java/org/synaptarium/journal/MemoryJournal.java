package org.synaptarium.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A journal for tests: keeps the contract in memory, and can be told to fail. */
public final class MemoryJournal implements Journal {

  private static final class Kept {
    private ClassHead head;
    private final List<LogEntry> entries = new ArrayList<>();
    private final TreeMap<Long, Keyframe> keyframes = new TreeMap<>();
    private final TreeMap<Long, Checkpoint> checkpoints = new TreeMap<>();

    Kept(ClassHead head) {
      this.head = head;
    }
  }

  private final Map<String, Kept> classes = new LinkedHashMap<>();
  private boolean failing;

  /** From now on every append fails, as on a full disk. */
  public synchronized void fail(boolean failing) {
    this.failing = failing;
  }

  @Override
  public synchronized void create(ClassHead head) {
    if (headByCode(head.code()).isPresent()) {
      throw new CodeTaken(head.code());
    }
    classes.put(head.classId(), new Kept(head.at(1, 0, 0)));
  }

  @Override
  public synchronized ClassHead claim(String classId) {
    Kept kept = require(classId);
    kept.head =
        kept.head.at(kept.head.epoch() + 1, kept.head.frameMark(), kept.head.endedEpochMs());
    return kept.head;
  }

  @Override
  public synchronized ClassHead claimAs(String classId, long epoch) {
    Kept kept = require(classId);
    if (kept.head.epoch() > epoch) {
      throw new StaleEpoch(classId, epoch, kept.head.epoch());
    }
    kept.head = kept.head.at(epoch, kept.head.frameMark(), kept.head.endedEpochMs());
    return kept.head;
  }

  @Override
  public synchronized Optional<ClassHead> head(String classId) {
    return Optional.ofNullable(classes.get(classId)).map(kept -> kept.head);
  }

  @Override
  public synchronized Optional<ClassHead> headByCode(String code) {
    return heads(head -> !head.ended() && head.code().equals(code)).stream().findFirst();
  }

  @Override
  public synchronized List<ClassHead> live() {
    return heads(head -> !head.ended());
  }

  private List<ClassHead> heads(Predicate<ClassHead> which) {
    return classes.values().stream()
        .map(kept -> kept.head)
        .filter(which)
        .sorted(
            Comparator.comparingLong(ClassHead::createdEpochMs).thenComparing(ClassHead::classId))
        .toList();
  }

  @Override
  public synchronized void append(String classId, long epoch, List<LogEntry> entries) {
    Kept kept = require(classId, epoch);
    if (failing) {
      throw new JournalFailure("could not append", new IllegalStateException("told to fail"));
    }
    long seq = kept.entries.size();
    for (LogEntry entry : entries) {
      if (entry.seq() != ++seq) {
        throw new IllegalArgumentException("entry " + entry.seq() + " where " + seq + " must be");
      }
    }
    kept.entries.addAll(entries);
  }

  @Override
  public synchronized List<LogEntry> entriesAfter(String classId, long afterSeq) {
    Kept kept = classes.get(classId);
    return kept == null
        ? List.of()
        : kept.entries.stream().filter(entry -> entry.seq() > afterSeq).toList();
  }

  @Override
  public synchronized long lastSeq(String classId) {
    Kept kept = classes.get(classId);
    return kept == null ? 0 : kept.entries.size();
  }

  @Override
  public synchronized void saveKeyframe(String classId, long epoch, Keyframe keyframe) {
    Kept kept = require(classId, epoch);
    kept.keyframes.put(keyframe.frame(), keyframe);
    kept.checkpoints.put(keyframe.frame(), new Checkpoint(keyframe.frame(), keyframe.stateHash()));
    KeyframeThinning.surplus(List.copyOf(kept.keyframes.keySet()))
        .ifPresent(kept.keyframes::remove);
    raiseMark(kept, keyframe.frame());
  }

  @Override
  public synchronized Optional<Keyframe> keyframeAtOrBefore(String classId, long frame) {
    return Optional.ofNullable(classes.get(classId))
        .map(kept -> kept.keyframes.floorEntry(frame))
        .map(Map.Entry::getValue);
  }

  @Override
  public synchronized List<Checkpoint> checkpoints(String classId) {
    Kept kept = classes.get(classId);
    return kept == null ? List.of() : List.copyOf(kept.checkpoints.values());
  }

  @Override
  public synchronized void mark(String classId, long epoch, long frame) {
    raiseMark(require(classId, epoch), frame);
  }

  @Override
  public synchronized void end(String classId, long epoch, long atEpochMs) {
    Kept kept = require(classId, epoch);
    kept.head = kept.head.at(epoch, kept.head.frameMark(), atEpochMs);
  }

  @Override
  public synchronized List<ClassHead> endedBefore(long epochMs) {
    return heads(head -> head.ended() && head.endedEpochMs() < epochMs);
  }

  @Override
  public synchronized void delete(String classId) {
    classes.remove(classId);
  }

  @Override
  public void close() {}

  private static void raiseMark(Kept kept, long frame) {
    ClassHead head = kept.head;
    kept.head = head.at(head.epoch(), Math.max(head.frameMark(), frame), head.endedEpochMs());
  }

  private Kept require(String classId) {
    Kept kept = classes.get(classId);
    if (kept == null) {
      throw new UnknownClass(classId);
    }
    return kept;
  }

  private Kept require(String classId, long epoch) {
    Kept kept = require(classId);
    if (kept.head.epoch() != epoch) {
      throw new StaleEpoch(classId, epoch, kept.head.epoch());
    }
    return kept;
  }
}
