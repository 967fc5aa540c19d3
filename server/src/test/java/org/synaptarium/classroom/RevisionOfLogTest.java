package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.ClassCommand.Pause;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.ClassCommand.StartModel;
import org.synaptarium.command.Command;
import org.synaptarium.command.SeedRule;
import org.synaptarium.engine.ModelRevision;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.MemoryJournal;

/** A class is computed by the rules that its log names, whatever this program's newest are. */
class RevisionOfLogTest {
  private static final int FRAMES = 5;
  private static final ClassHead HEAD = new ClassHead("id", "", "", "", 1, "", 0, 1, 0, 1);

  private static List<LogEntry> log(Command... commands) {
    List<LogEntry> log = new ArrayList<>();
    for (Command command : commands) {
      log.add(new LogEntry(log.size() + 1, 1, 0, 0, log.size() + 1, command));
    }
    return log;
  }

  @Test
  void theFirstStartDecides() {
    assertThat(RevisionOfLog.of(log(new Pause(), new Start(), new StartModel(2))))
        .isEqualTo(ModelRevision.UNROUNDED);
    assertThat(RevisionOfLog.of(log(new Pause(), new StartModel(2), new Start())))
        .isEqualTo(ModelRevision.GRAINED);
    assertThat(RevisionOfLog.of(log(new Pause()))).isEqualTo(ModelRevision.NEWEST);
  }

  @Test
  void aClassSaysWithItsStartByWhichRulesItRuns() {
    try (TestClass test = TestClass.open(new MemoryJournal())) {
      test.host(new Start());
      test.tick(FRAMES);
      assertThat(test.room().recording().log())
          .extracting(LogEntry::command)
          .contains(new StartModel(ModelRevision.NEWEST.number()))
          .doesNotContain(new Start());
    }
  }

  @Test
  void brainsOfTeamsRunByTheRulesOfTheirClass() {
    for (Command start : List.of(new Start(), new StartModel(2))) {
      List<LogEntry> log = log(start, new SetTeams(2, SeedRule.FAMILY));
      ClassRun run = ClassRun.begin(TestLessons.small(), HEAD, log, Laboratory.ofOneThread());
      log.forEach(run::take);
      run.advance();
      assertThat(run.teams())
          .hasSize(2)
          .allMatch(team -> team.brain().spec().revision() == RevisionOfLog.of(log));
    }
  }
}
