package org.synaptarium.classroom;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.engine.Brain;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.Keyframe;

/**
 * Saves where a class stands, beside its loop: keyframes and frame marks.
 *
 * <p>Neither is needed for anything acknowledged to survive, the log alone is; they keep the way
 * back short. So one that is late is left out, and one that fails is only reported: the loop's next
 * append meets the same trouble and deals with it.
 */
final class Safekeeping {

  /**
   * So many frames must be run again after a crash, at most: a second or two of waiting. Taking one
   * costs a classroom brain's loop 2–5 ms, a tenth of one frame in a hundred.
   */
  static final int KEYFRAME_EVERY_FRAMES = 5_000 / Brain.FRAME_MS;

  /** With several brains less often by this: two of them cost what one did. */
  private static final int TEAMS_PER_INTERVAL = 2;

  /** What people saw in the last second may be run again and not quite be the same. */
  static final int MARK_EVERY_FRAMES = 1_000 / Brain.FRAME_MS;

  private static final Logger LOG = LoggerFactory.getLogger(Safekeeping.class);

  private final Journal journal;
  private final String classId;
  private final long epoch;
  private final Executor clerk;
  private final Horizon horizon;
  private final AtomicBoolean busy = new AtomicBoolean();

  Safekeeping(Journal journal, String classId, long epoch, Executor clerk, Horizon horizon) {
    this.journal = journal;
    this.classId = classId;
    this.epoch = epoch;
    this.clerk = clerk;
    this.horizon = horizon;
  }

  /** Tells whether a frame may be run and shown. */
  boolean mayRun(long frame) {
    return horizon.allows(frame);
  }

  /** Called by the loop after each frame. */
  void frameRan(ClassRun run) {
    long frame = run.brain().frame();
    horizon.ran(frame);
    int teams = run.teams().size();
    long every = (long) KEYFRAME_EVERY_FRAMES * Math.ceilDiv(teams, TEAMS_PER_INTERVAL);
    if (frame % every == 0) {
      handOver(run::keyframe, this::save);
    } else if (frame % MARK_EVERY_FRAMES == 0 && !horizon.isAhead()) {
      handOver(() -> frame, reached -> journal.mark(classId, epoch, reached));
    }
  }

  private interface Picture<T> {
    T take();
  }

  private interface Deed<T> {
    void doWith(T picture);
  }

  /* The picture is taken now, on the loop's thread; what is done with it happens on the clerk's. */
  private <T> void handOver(Picture<T> picture, Deed<T> deed) {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    T taken = picture.take();
    try {
      clerk.execute(
          () -> {
            try {
              deed.doWith(taken);
            } catch (RuntimeException e) {
              LOG.warn("class {}: could not save where it stands: {}", classId, e.getMessage());
            } finally {
              busy.set(false);
            }
          });
    } catch (RejectedExecutionException stopping) {
      busy.set(false);
    }
  }

  /** Takes a keyframe, for somebody else to save. */
  void handOver(ClassRun run, KeyframeTaker taker) {
    taker.take(epoch, run.keyframe());
  }

  /** Saves a keyframe at once. */
  void saveNow(ClassRun run) {
    save(run.keyframe());
  }

  private void save(Keyframe keyframe) {
    journal.saveKeyframe(classId, epoch, keyframe);
  }
}
