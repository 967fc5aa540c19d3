package org.synaptarium.classroom;

import java.util.List;
import org.synaptarium.frame.FrameImage;

/**
 * Where somebody stands in a reel: it seeks, and plays on from there by the same {@code take} and
 * {@code advance} as when the class was live. Not thread-safe.
 */
public final class Playhead {
  private final Reel reel;
  private final Laboratory laboratory = Laboratory.ofOneThread();
  private ClassRun run;
  private Tape tape;

  Playhead(Reel reel) {
    this.reel = reel;
    this.run = reel.runAt(0, reel.recording().head(), laboratory);
    this.tape = tapeAt(0);
  }

  /** Returns how many frames have run. */
  public long frame() {
    return run.brain().frame();
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
    run = reel.runAt(frame, reel.recording().head(), laboratory);
    tape = tapeAt(frame);
  }

  private Tape tapeAt(long frame) {
    var log = reel.recording().log();
    return new Tape(log, (int) log.stream().takeWhile(entry -> entry.frame() <= frame).count());
  }

  /** Runs the next frame; returns a picture of each team's brain. */
  public List<FrameImage> advance() {
    if (isOver()) {
      throw new IllegalStateException("the recording is over");
    }
    tape.feed(run);
    return run.advance();
  }

  /** Pictures all brains as they stand, each afresh: nothing of it follows from another picture. */
  public List<FrameImage> pictures() {
    return run.pictures();
  }

  /** Returns a digest of the state of all brains. */
  public long stateHash() {
    return run.stateHash();
  }

  /** Returns the class as it stands; another one after each {@link #seek}. */
  ClassRun run() {
    return run;
  }
}
