package org.synaptarium.classroom;

import java.util.List;
import org.synaptarium.journal.LogEntry;

/** The place in a recorded log up to which a run has taken it in. Not thread-safe. */
final class Tape {
  private final List<LogEntry> log;
  private int next;

  /**
   * @param next index of the first entry that the run has not taken
   */
  Tape(List<LogEntry> log, int next) {
    this.log = log;
    this.next = next;
  }

  /** Lets a run take what the log says before its next frame. */
  void feed(ClassRun run) {
    while (next < log.size() && log.get(next).frame() == run.nextFrame()) {
      run.take(log.get(next));
      next++;
    }
  }
}
