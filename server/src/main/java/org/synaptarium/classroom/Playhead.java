package org.synaptarium.classroom;

import java.util.List;
import org.synaptarium.frame.FrameImage;

/**
 * Where somebody stands in a reel: it seeks, and plays on from there by the same {@code take} and
 * {@code advance} as when the class was live. Not thread-safe.
 */
public final class Playhead {
  private final Reel reel;
  private final Laboratory laboratory;
  private final Sprint sprint;
  private final BrainPool pool;
  private Reel.Standing standing;

  Playhead(Reel reel, Laboratory laboratory, Sprint sprint) {
    this.reel = reel;
    this.laboratory = laboratory;
    this.sprint = sprint;
    this.pool = new BrainPool(laboratory.brains());
    this.standing = reel.standAt(0, reel.recording().head(), laboratory, pool);
  }

  /** Returns how many frames have run. */
  public long frame() {
    return run().brain().frame();
  }

  /** Tells whether every recorded frame has run. */
  public boolean isOver() {
    return frame() >= reel.frames();
  }

  /**
   * Goes to a frame, forward or back. Beyond what is developed it takes as long as running there.
   *
   * @param frame 0 … {@link Reel#frames()}
   * @throws IllegalArgumentException when there is no such frame; then nothing changes
   */
  public void seek(long frame) {
    reel.requireInside(frame);
    if (frame >= frame() && reel.keyframeAtOrBefore(frame) <= frame()) {
      sprint.run(run(), standing.tape(), frame);
      return;
    }
    pool.giveBack(run().teams());
    standing = reel.standAt(frame, reel.recording().head(), laboratory, pool);
  }

  /** Runs the next frame; returns a picture of each team's brain. */
  public List<FrameImage> advance() {
    if (isOver()) {
      throw new IllegalStateException("the recording is over");
    }
    standing.tape().feed(run());
    return run().advance();
  }

  /** Pictures all brains as they stand, each afresh: nothing of it follows from another picture. */
  public List<FrameImage> pictures() {
    return run().pictures();
  }

  /** Returns a digest of the state of all brains. */
  public long stateHash() {
    return run().stateHash();
  }

  /** Returns the class as it stands; after {@link #seek} it is another one as a rule. */
  ClassRun run() {
    return standing.run();
  }
}
