package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.synaptarium.classroom.TestClass.reasonOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.ActivityView.PollView;
import org.synaptarium.classroom.ActivityView.PredictionView;
import org.synaptarium.command.ActivityCommand.OpenPoll;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.ActivityCommand.Predict;
import org.synaptarium.command.ActivityCommand.PutAway;
import org.synaptarium.command.ActivityCommand.Reveal;
import org.synaptarium.command.ActivityCommand.Vote;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.SetDialPolicy;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.ClassCommand.UndoTurn;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.command.Limits;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.MemoryJournal;

/** Polls, predictions and the undo of a dial move. */
class ActivitiesTest {
  private static final OpenPoll CHOICE =
      new OpenPoll("What grows first?", List.of("Spines", "BDNF"), 0, 0, false);
  private static final OpenPrediction RATE = new OpenPrediction("PFC.rateEHz", 0, 10, 99, 60_000);

  private final MemoryJournal journal = new MemoryJournal();
  private TestClass test;
  private Person ada;
  private Person ben;

  @BeforeEach
  void openClass() {
    test = TestClass.open(journal);
    ada = test.enter("Ada").person();
    ben = test.enter("Ben").person();
  }

  @AfterEach
  void closeClass() {
    test.close();
  }

  private PollView poll() {
    test.tick(5);
    return (PollView) test.room().teams().activity(1).orElseThrow();
  }

  private PredictionView prediction() {
    test.tick(5);
    return (PredictionView) test.room().teams().activity(1).orElseThrow();
  }

  private static Predict flat(int number, double value) {
    return new Predict(number, Collections.nCopies(Limits.PREDICTION_POINTS, value));
  }

  @Test
  void p25_answersAreCountedOnceAPersonAndToldAtTheReveal() {
    test.host(CHOICE);
    test.ask(ada, new Vote(1, 0));
    test.ask(ada, new Vote(1, 1));
    test.ask(ben, new Vote(1, 1));
    assertThat(poll().votes()).isEqualTo(2);
    assertThat(poll().counts()).isEmpty();
    assertThat(test.room().answerOf(ada)).containsExactly(1.0);
    test.host(new Reveal(1));
    assertThat(poll().counts()).containsExactly(0, 2);
    assertThat(reasonOf(test.ask(ben, new Vote(1, 0)))).isEqualTo(Reason.OUT_OF_RANGE);
    test.host(new PutAway(1));
    test.tick(5);
    assertThat(test.room().teams().activity(1)).isEmpty();
  }

  @Test
  void p25_whatIsNoAnswerIsRefused() {
    test.host(CHOICE);
    assertThat(reasonOf(test.ask(ada, new Vote(1, 2)))).isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(reasonOf(test.ask(ada, new Vote(1, 0.5)))).isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(reasonOf(test.ask(ada, new Vote(7, 0)))).isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(reasonOf(test.ask(ada, CHOICE))).isEqualTo(Reason.FORBIDDEN);
    assertThat(reasonOf(test.ask(Person.HOST, new Vote(1, 0)))).isEqualTo(Reason.FORBIDDEN);
    test.host(new OpenPoll("How many?", List.of(), 0, 100, true));
    assertThat(reasonOf(test.ask(ada, new Vote(2, 101)))).isEqualTo(Reason.OUT_OF_RANGE);
    test.ask(ada, new Vote(2, 40));
    test.host(new Reveal(2));
    assertThat(poll().spread().orElseThrow().median()).isEqualTo(40);
  }

  @Test
  void p26_aRecordingDoesNotSayWhoAnsweredAnAnonymousPoll() {
    test.host(CHOICE);
    test.ask(ada, new Vote(1, 0));
    test.ask(ben, new Vote(1, 1));
    test.ask(ada, new Vote(1, 1));
    test.host(new OpenPoll("And by name?", List.of("Yes", "No"), 0, 0, true));
    test.ask(ben, new Vote(2, 0));
    List<Integer> voters = new ArrayList<>();
    Recording recording = test.room().recording();
    for (LogEntry entry : recording.log()) {
      if (entry.command() instanceof Vote) {
        voters.add(entry.author());
        assertThat(entry.author() > 0 || entry.commandId() == 0).isTrue();
      }
    }
    assertThat(voters).containsExactly(-2, -3, -2, ben.id());
    assertThat(new ReplayedClass(recording, test.room().scenario()).verify()).isEmpty();
  }

  @Test
  void p27_curvesAreDrawnWhileTheClassStandsAndComparedWithWhatHappens() {
    test.host(new Start());
    test.tick(10);
    test.host(RATE);
    assertThat(test.room().view().running()).isFalse();
    assertThat(prediction().asked().fromBodyTimeMs()).isEqualTo(test.room().latest().bodyTimeMs());
    test.ask(ada, flat(1, 10));
    test.ask(ada, flat(1, 2));
    test.ask(ben, flat(1, 4));
    assertThat(reasonOf(test.ask(ben, flat(1, 11)))).isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(prediction().band()).isEmpty();
    test.host(new Start());
    assertThat(reasonOf(test.ask(ada, flat(1, 3)))).isEqualTo(Reason.OUT_OF_RANGE);
    test.tick(30);
    assertThat(prediction().truth()).hasSize(Limits.PREDICTION_POINTS);
    assertThat(prediction().band().getFirst().median()).isEqualTo(3);
    assertThat(prediction().curves()).isEmpty();
    test.host(new Reveal(1));
    assertThat(prediction().curves()).hasSize(2);
    assertThat(prediction().meanScore()).isBetween(1.0, 100.0);
  }

  @Test
  void d13_whatHappenedToAPredictionIsTheSameAfterACrash() {
    test.host(RATE);
    test.ask(ada, flat(1, 2));
    test.host(new Start());
    test.tick(130); // a keyframe is saved on the way
    PredictionView before = prediction();
    try (School again = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      again.resumeAll();
      Classroom room = again.byId(test.opened.classId()).orElseThrow();
      assertThat(room.teams().activity(1)).contains(before);
    }
  }

  @Test
  void aScoreIsTheMeanDistanceInPercentOfTheChart() {
    var truth = new Truth(1);
    assertThat(truth.score(RATE, flat(1, 0).values())).isZero();
    test.host(RATE);
    test.host(new Start());
    test.tick(40);
    double mean = prediction().truth().stream().mapToDouble(value -> value).average().orElseThrow();
    double below = Math.max(0, mean - 1);
    Truth measured = test.room().loop().run().team(1).chronicle().truth(1);
    double score = measured.score(RATE, flat(1, below).values());
    assertThat(score).isLessThan(100).isGreaterThan(50);
    List<Double> exact = prediction().truth();
    assertThat(measured.score(RATE, exact)).isCloseTo(100, within(1e-9));
  }

  @Test
  void p28_undoPutsADialBackToWhereItWasBeforeTheLastHand() {
    test.host(new SetDialPolicy(Dial.STRESS, DialPolicy.EVERYONE));
    test.host(new TurnDial(Dial.STRESS, 0.25));
    for (double value : new double[] {0.5, 0.75, 1}) {
      test.ask(ada, new TurnDial(Dial.STRESS, value));
    }
    test.host(new UndoTurn(Dial.STRESS));
    assertThat(test.room().view().dial(Dial.STRESS).value()).isEqualTo(0.25);
    assertThat(reasonOf(test.ask(Person.HOST, new UndoTurn(Dial.STRESS))))
        .isEqualTo(Reason.OUT_OF_RANGE);
    test.host(new Start());
    test.tick(2);
    assertThat(test.room().loop().run().brain().dials().stress()).isEqualTo(0.25);
  }
}
