package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Route;
import org.synaptarium.command.SeedRule;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.frame.Metrics;
import org.synaptarium.journal.MemoryJournal;

/** A recording in which everything happens that makes seeking hard, and what it was like. */
record EventfulClass(Recording recording, List<Moment> moments) {

  /** What a class was like once so many frames had run: the place in the list. */
  record Moment(long stateHash, List<Past> pasts, int people, long lapse) {

    /** What is shown of a team's past. */
    record Past(List<Mark> marks, int rows, int charts, int truths) {
      static Past of(Chronicle chronicle, long frame) {
        int charts = 1;
        for (MetricHistory.Span span : chronicle.spans()) {
          charts = 31 * charts + Arrays.hashCode(span.means().metrics());
          charts = 31 * charts + Arrays.hashCode(span.least());
          charts = 31 * charts + Arrays.hashCode(span.greatest());
        }
        int truths = Arrays.hashCode(chronicle.saveWithoutCharts(frame));
        return new Past(chronicle.marks(), chronicle.history().size(), charts, truths);
      }
    }

    static Moment of(ClassRun run) {
      long frame = run.brain().frame();
      return new Moment(
          run.stateHash(),
          run.teams().stream().map(team -> Past.of(team.chronicle(), frame)).toList(),
          run.state().roster().people().size(),
          run.state().lapse());
    }
  }

  /** Doses undone soon and late, a full reset, a prediction, then teams with doses of their own. */
  static EventfulClass live() {
    try (TestClass test = TestClass.open(new MemoryJournal())) {
      Person ada = test.enter("Ada").person();
      test.host(new Start());
      test.tick(60);
      test.host(new GiveKetamine(Route.IV_BOLUS, 5, 0));
      test.tick(7);
      test.host(new UndoDose());
      test.tick(30);
      test.ask(ada, new TurnDial(Dial.STRESS, 0.8));
      test.host(new GiveKetamine(Route.IV_BOLUS, 1, 0));
      test.tick(130);
      test.host(new UndoDose());
      test.host(new AddNote("before the reset"));
      test.tick(20);
      test.host(new FullReset());
      test.tick(400);
      test.host(
          new OpenPrediction(
              Metrics.names().getFirst(), 0, 20, test.room().latest().bodyTimeMs(), 600_000));
      test.host(new Start());
      test.tick(40);
      test.host(new SetTeams(3, SeedRule.FAMILY));
      test.enter("Bob");
      test.host(new Start());
      test.tick(30);
      test.host(new GiveKetamine(Route.IV_BOLUS, 0.5, 0));
      test.tick(50);
      test.host(new UndoDose());
      test.tick(60);
      return of(test.room().recording());
    }
  }

  private static EventfulClass of(Recording recording) {
    ClassRun run =
        ClassRun.begin(
            TestLessons.small(), recording.head(), recording.log(), Laboratory.ofOneThread());
    Tape tape = new Tape(recording.log(), 0);
    List<Moment> moments = new ArrayList<>(List.of(Moment.of(run)));
    while (run.brain().frame() < recording.frames()) {
      tape.feed(run);
      run.advance();
      moments.add(Moment.of(run));
    }
    return new EventfulClass(recording, moments);
  }

  int frames() {
    return (int) recording.frames();
  }
}
