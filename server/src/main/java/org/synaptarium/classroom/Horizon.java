package org.synaptarium.classroom;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;

/**
 * How far a class may run before its journal has heard of it; needed where another server may go on
 * with it, and unlimited elsewhere.
 *
 * <p>A new owner goes on at the frame mark. So the owner marks frames before it runs them, and runs
 * none beyond: what anybody has seen is part of the one history, also when the owner is cut off and
 * doesn't know. Thread-safe.
 */
final class Horizon {

  /** A new owner runs so many frames at once, two seconds of them, in a moment. */
  static final int AHEAD_FRAMES = 40;

  /**
   * The mark is raised twice a second; the loop would have to wait only if that took longer than a
   * second and a half.
   */
  static final int RAISE_EVERY_FRAMES = 10;

  private static final Logger LOG = LoggerFactory.getLogger(Horizon.class);

  private final Journal journal;
  private final String classId;
  private final long epoch;
  private final Executor marker;
  private final boolean ahead;
  private final AtomicBoolean asking = new AtomicBoolean();
  private volatile long marked;
  private volatile @Nullable RuntimeException lost;
  private volatile boolean said;

  /**
   * Begins at a frame.
   *
   * @param marker runs what waits for the journal; one class's waiting must not be another's
   */
  Horizon(Journal journal, String classId, long epoch, Executor marker, long frame) {
    this.journal = journal;
    this.classId = classId;
    this.epoch = epoch;
    this.marker = marker;
    this.ahead = journal.isShared();
    this.marked = frame;
  }

  boolean isAhead() {
    return ahead;
  }

  /**
   * Tells whether a frame is within the horizon; asks for more when it isn't.
   *
   * @throws RuntimeException what the journal said when it refused to raise the mark
   */
  boolean allows(long frame) {
    RuntimeException refused = lost;
    if (refused != null) {
      throw refused;
    }
    if (!ahead || frame <= marked) {
      return true;
    }
    raise(frame - 1);
    return false;
  }

  /** Raises the mark before its frames are used up. */
  void ran(long frame) {
    if (ahead && marked - frame <= AHEAD_FRAMES - RAISE_EVERY_FRAMES) {
      raise(frame);
    }
  }

  /** Raises the mark now and waits for it. */
  void raiseNow(long frame) {
    if (ahead) {
      journal.mark(classId, epoch, frame + AHEAD_FRAMES);
      marked = frame + AHEAD_FRAMES;
    }
  }

  /*
   * What fails is asked for again with the next frame, or with the next tick when none is left. What is refused is the
   * loop's to deal with: the class is not its own any more.
   */
  private void raise(long frame) {
    if (asking.compareAndSet(false, true)) {
      marker.execute(
          () -> {
            try {
              raiseNow(frame);
              said = false;
            } catch (JournalFailure e) {
              if (!said) {
                said = true;
                LOG.warn("class {} may run no further: {}", classId, e.getMessage());
              }
            } catch (RuntimeException e) {
              lost = e;
            } finally {
              asking.set(false);
            }
          });
    }
  }
}
