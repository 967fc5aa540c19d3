package org.synaptarium.classroom;

import java.util.List;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.journal.LogEntry;

/** The place in a recorded log up to which a run has taken it in. Not thread-safe. */
final class Tape {
  private final List<LogEntry> log;
  private int taken;

  /**
   * @param taken how many entries the run has taken
   */
  Tape(List<LogEntry> log, int taken) {
    this.log = log;
    this.taken = taken;
  }

  /** Lets a run take what the log says before its next frame. */
  void feed(ClassRun run) {
    while (!isOver() && log.get(taken).frame() == run.nextFrame()) {
      takeOne(run);
    }
  }

  /** Lets a run take the entries of its next frame that stand before this command. */
  @SuppressWarnings("ReferenceEquality")
  void feedUpTo(Object command, ClassRun run) {
    while (!isOver()
        && log.get(taken).frame() == run.nextFrame()
        && log.get(taken).command() != command) {
      takeOne(run);
    }
  }

  private void takeOne(ClassRun run) {
    run.take(log.get(taken));
    taken++;
  }

  private boolean isOver() {
    return taken == log.size();
  }

  /** Tells whether a dose is undone before the run's next frame, which then takes far longer. */
  boolean undoesBefore(long frame) {
    for (int i = taken; i < log.size() && log.get(i).frame() == frame; i++) {
      if (log.get(i).command() instanceof UndoDose) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many entries have been taken. */
  int taken() {
    return taken;
  }
}
