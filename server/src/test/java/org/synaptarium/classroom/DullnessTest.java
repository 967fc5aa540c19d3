package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.Reel.Stretch;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.Command;
import org.synaptarium.command.Route;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;

/** Dull is what one can skip: nobody does anything and nothing moves. */
class DullnessTest {
  private static final int FRAMES = 1_200;

  private static Recording recording(List<LogEntry> log) {
    var head = new ClassHead("id", "", "", "", 5, "", 0, 1, FRAMES, 1);
    return new Recording(head, log, FRAMES, List.of());
  }

  private static LogEntry at(long frame, long seq, Command command) {
    return new LogEntry(seq, frame, 0, 0, seq, command);
  }

  private static List<Stretch> dullOf(Scenario scenario, LogEntry... log) {
    Recording recording = recording(List.of(log));
    var dullness = new Dullness(recording, scenario);
    ClassRun run =
        ClassRun.begin(scenario, recording.head(), recording.log(), Laboratory.ofOneThread());
    var tape = new Tape(recording.log(), 0);
    while (run.brain().frame() < FRAMES) {
      tape.feed(run);
      run.advance();
      dullness.follow(run);
    }
    return dullness.stretches();
  }

  /* The small lesson without its timeline and chapters. */
  private static Scenario quiet() {
    return TestLessons.quiet();
  }

  @Test
  void aBrainAtRestIsDullButForTheMomentOfANote() {
    List<Stretch> dull = dullOf(quiet(), at(505, 1, new AddNote("look")));
    assertThat(dull).containsExactly(new Stretch(1, 500), new Stretch(521, FRAMES));
  }

  @Test
  void aDoseThatWorksIsNotDullUntilNothingMovesAnyMore() {
    List<Stretch> dull =
        dullOf(
            quiet(),
            at(1, 1, new SetLapse(60)),
            at(301, 2, new GiveKetamine(Route.IV_BOLUS, 0.5, 0)));
    assertThat(dull).contains(new Stretch(21, 300));
    assertThat(covered(dull)).doesNotContain(301L, 320L, 360L, 400L);
  }

  @Test
  void aStretchThatIsOverBeforeAJumpIsUnderstoodIsNotSkipped() {
    List<LogEntry> notes = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      notes.add(at(20 + i * 140, i + 1, new AddNote("again")));
    }
    assertThat(dullOf(quiet(), notes.toArray(LogEntry[]::new))).isEmpty();
  }

  @Test
  void theBeginningOfAChapterIsNotDull() {
    List<Stretch> dull = dullOf(TestLessons.small());
    assertThat(covered(dull)).doesNotContain(1L, 12L);
  }

  private static List<Long> covered(List<Stretch> stretches) {
    List<Long> frames = new ArrayList<>();
    for (Stretch stretch : stretches) {
      for (long frame = stretch.from(); frame <= stretch.to(); frame++) {
        frames.add(frame);
      }
    }
    return frames;
  }
}
