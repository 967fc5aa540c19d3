package org.synaptarium.journal;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the classes: every method that writes has made it durable when it returns.
 *
 * <p>Writes name the writer's epoch and are refused with {@link StaleEpoch} when a newer one
 * exists, so a loop that lost its class can never write history. A write to a class that isn't
 * there meets {@link UnknownClass}; a failing medium, {@link JournalFailure}. Thread-safe.
 */
public interface Journal extends AutoCloseable {

  /**
   * Begins a class at epoch 1, whatever epoch the head says.
   *
   * @throws CodeTaken when a live class has its code
   */
  void create(ClassHead head);

  /** Takes over the right to run a class: the epoch grows by one. Returns the head with it. */
  ClassHead claim(String classId);

  /**
   * Takes over at an epoch that was given elsewhere: a journal behind another one follows that one.
   * One that is there already changes nothing; below a newer one it is refused. Returns the head.
   */
  ClassHead claimAs(String classId, long epoch);

  Optional<ClassHead> head(String classId);

  /** Returns the live class with this code. */
  Optional<ClassHead> headByCode(String code);

  /** Returns the heads of all classes that have not ended. */
  List<ClassHead> live();

  /** Appends entries, all or none; their seqs follow the log's last one without a gap. */
  void append(String classId, long epoch, List<LogEntry> entries);

  /** Returns entries with {@code seq > afterSeq}, in order. */
  List<LogEntry> entriesAfter(String classId, long afterSeq);

  /** Returns the seq of the newest entry; 0 when there is none. */
  long lastSeq(String classId);

  /**
   * Stores a keyframe and moves the frame mark; older ones are thinned out by {@link
   * KeyframeThinning}.
   */
  void saveKeyframe(String classId, long epoch, Keyframe keyframe);

  /** Returns the newest keyframe at or before {@code frame}. */
  Optional<Keyframe> keyframeAtOrBefore(String classId, long frame);

  /** Returns the hashes of all keyframes ever saved, thinned out or not, in order. */
  List<Checkpoint> checkpoints(String classId);

  /** Notes that a frame was reached although nothing was logged; a mark never moves back. */
  void mark(String classId, long epoch, long frame);

  /**
   * Tells whether other servers may go on with its classes. They go on from the frame mark, so a
   * loop must mark frames before it runs and shows them.
   */
  default boolean isShared() {
    return false;
  }

  /**
   * Marks the class as ended: it is no longer {@link #live()}.
   *
   * @param atEpochMs when, wall-clock time
   */
  void end(String classId, long epoch, long atEpochMs);

  /** Returns the heads of all classes that ended before a time, the first to end first. */
  List<ClassHead> endedBefore(long epochMs);

  /** Removes everything about a class, so that no trace of it is left in any file. */
  void delete(String classId);

  @Override
  void close();
}
