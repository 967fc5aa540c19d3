package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.ClassCommand.BeginTrial;
import org.synaptarium.command.Command;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.TeamPlan;

/**
 * Runs a class before it opens to the state that was asked for, by the same log and the same frames
 * as if somebody had sat there and waited: so a replay of it is the whole class.
 */
final class Rehearsal {
  private final ClassRun run;
  private final long nowEpochMs;
  private final List<LogEntry> entries = new ArrayList<>();

  private Rehearsal(ClassRun run, long nowEpochMs) {
    this.run = run;
    this.nowEpochMs = nowEpochMs;
  }

  /** Returns what was written into the log on the way. */
  static List<LogEntry> play(
      Preparation wish, Scenario scenario, ClassRun run, Tokens tokens, long nowEpochMs) {
    var rehearsal = new Rehearsal(run, nowEpochMs);
    scenario.prepared().teams().ifPresent(plan -> rehearsal.begin(plan, tokens));
    boolean unpaced = scenario.timeline().isEmpty() && wish.bodyTimeMs() > 0;
    if (unpaced) {
      rehearsal.stamp(Person.HOST.id(), new SetLapse(wish.unpacedLapse()));
    }
    rehearsal.stampDue();
    wish.settings().forEach(setting -> rehearsal.stamp(Person.HOST.id(), setting));
    while (run.brain().bodyTimeMs() < wish.bodyTimeMs()) {
      run.advance();
      rehearsal.stampDue();
    }
    if (unpaced) {
      rehearsal.stamp(Person.HOST.id(), new SetLapse(scenario.lapse()));
    }
    return rehearsal.entries;
  }

  private void begin(TeamPlan plan, Tokens tokens) {
    stamp(ClassState.CLASS_ITSELF, plan.teams());
    plan.trial()
        .ifPresent(
            trial ->
                stamp(
                    ClassState.CLASS_ITSELF,
                    new BeginTrial(
                        trial.arms(),
                        trial.blinded(),
                        tokens.lots(trial.arms(), plan.teams().count()))));
  }

  private void stampDue() {
    run.dueEvents().forEach(event -> stamp(ClassState.CLASS_ITSELF, event));
  }

  private void stamp(int author, Command command) {
    var entry =
        new LogEntry(run.state().lastSeq() + 1, run.nextFrame(), nowEpochMs, author, 0, command);
    entries.add(entry);
    run.take(entry);
  }
}
