package org.synaptarium.classroom;

import java.util.Optional;
import org.synaptarium.engine.StepTeam;

/** The one run of a recording from its first frame to its last in which its stills are taken. */
final class Developing {

  /** What the stills and charts of a recording may take in memory when it has one brain. */
  static final long MAX_BYTES = 30_000_000;

  /** And when it has several: their stills are larger and their frames dearer. */
  static final long MAX_BYTES_OF_TEAMS = 2 * MAX_BYTES;

  private final Recording recording;
  private final ClassRun run;
  private final Tape tape;
  private final Filming filming;
  private final Spacing spacing;
  private final FrameCost cost = new FrameCost();

  /**
   * @param base the still that the run was stood up from; empty when it stands at its beginning
   */
  Developing(Recording recording, Reel.Standing standing, Optional<Still> base) {
    this.recording = recording;
    this.run = standing.run();
    this.tape = standing.tape();
    this.filming = base.map(still -> new Filming(run, still)).orElseGet(() -> new Filming(run));
    this.spacing = new Spacing(recording);
    base.ifPresent(spacing::kept);
  }

  boolean isOver() {
    return frame() >= recording.frames();
  }

  ClassRun run() {
    return run;
  }

  long frame() {
    return run.brain().frame();
  }

  /** Returns the run as it stands. */
  Still still() {
    Still still = filming.still(tape.taken());
    spacing.kept(still);
    return still;
  }

  /** Runs one frame; returns a still of it when one is to be kept. */
  Optional<Still> advance() {
    boolean undone = tape.undoesBefore(run.nextFrame());
    tape.feed(run);
    long begunNanos = WorkTime.nanos();
    run.advanceUnseen(StepTeam.alone());
    long tookNanos = WorkTime.nanos() - begunNanos;
    filming.follow();
    int brains = run.teams().size();
    double paid = cost.of((long) brains * (undone ? DoseMemory.FRAMES : 1), tookNanos);
    return spacing.isDue(frame(), brains, paid) ? Optional.of(still()) : Optional.empty();
  }
}
