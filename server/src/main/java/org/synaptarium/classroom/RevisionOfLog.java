package org.synaptarium.classroom;

import java.util.List;
import java.util.OptionalLong;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.ClassCommand.StartModel;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.ModelRevision;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;

/**
 * By which rules a logged class was computed, which its first start tells: neural time stands still
 * before. Logs from before there were revisions say only that it was started.
 */
final class RevisionOfLog {
  private RevisionOfLog() {}

  /** Returns the revision; the newest while the class was not started, as in a lesson's recital. */
  static ModelRevision of(List<LogEntry> log) {
    for (LogEntry entry : log) {
      if (entry.command() instanceof StartModel(int revision)) {
        return ModelRevision.of(revision);
      }
      if (entry.command() instanceof Start) {
        return ModelRevision.UNROUNDED;
      }
    }
    return ModelRevision.NEWEST;
  }

  /** Returns the brain that such a class begins with. */
  static BrainSpec specOf(Scenario scenario, long seed, List<LogEntry> log) {
    return scenario.spec(OptionalLong.of(seed)).by(of(log));
  }
}
