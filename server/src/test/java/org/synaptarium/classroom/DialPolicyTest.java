package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synaptarium.classroom.TestClass.reasonOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand.SoftReset;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.AssignDial;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.SetAway;
import org.synaptarium.command.ClassCommand.SetDialPolicy;
import org.synaptarium.command.ClassCommand.SetOwn;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.frame.Metrics;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.MemoryJournal;

/** Many hands on one dial: what they come to, in the log, in the brain and in the answers. */
class DialPolicyTest {
  private final MemoryJournal journal = new MemoryJournal();
  private TestClass test;
  private Person ada;
  private Person bob;
  private Person cleo;

  @BeforeEach
  void openClass() {
    test = TestClass.open(journal, new SchoolLimits(4, 300, 2_000, 100_000));
    ada = test.enter("Ada").person();
    bob = test.enter("Bob").person();
    cleo = test.enter("Cleo").person();
    for (Person person : List.of(ada, bob, cleo)) {
      test.room().presence(person, true);
    }
  }

  @AfterEach
  void closeClass() {
    test.close();
  }

  private List<LogEntry> log() {
    return journal.entriesAfter(test.opened.classId(), 0);
  }

  private ClassView.DialView stress() {
    return test.room().view().dial(Dial.STRESS);
  }

  private List<Answer> sendTurns(Person person, long firstId, double... values) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      test.room().submit(person, firstId + i, stressTo(values[i]), answers::add);
    }
    return answers;
  }

  private static TurnDial stressTo(double value) {
    return new TurnDial(Dial.STRESS, value);
  }

  private void decideTogether() {
    test.host(new SetDialPolicy(Dial.STRESS, DialPolicy.CONSENSUS));
  }

  @Test
  void p11_aFramesMovesOfADialAreOneEntryThatAnswersThemAll() {
    int before = log().size();
    List<Answer> adas = sendTurns(ada, 1, 0.1, 0.2, 0.3);
    List<Answer> bobs = sendTurns(bob, 1, 0.9, 0.8);
    test.tick(1);

    assertThat(log()).hasSize(before + 1);
    LogEntry entry = log().getLast();
    assertThat(entry.command()).isEqualTo(stressTo(0.8));
    assertThat(entry.author()).isEqualTo(bob.id());
    assertThat(adas).hasSize(3).containsOnly(new Answer.Accepted(entry.seq(), entry.frame()));
    assertThat(bobs).hasSize(2).containsOnly(adas.getFirst());
    assertThat(test.room().lastCommandId(ada)).isEqualTo(3);
  }

  @Test
  void p11_whatComesBetweenTwoMovesStaysBetweenThem() {
    List<Answer> adas = sendTurns(ada, 1, 0.3);
    test.room().submit(Person.HOST, 500, new SoftReset(), answer -> {});
    List<Answer> adasNext = sendTurns(ada, 2, 0.6);
    test.room()
        .submit(Person.HOST, 501, new SetDialPolicy(Dial.STRESS, DialPolicy.HOST), answer -> {});
    List<Answer> late = sendTurns(ada, 3, 0.9);
    test.tick(1);

    assertThat(adas).allMatch(Answer.Accepted.class::isInstance);
    assertThat(adasNext).allMatch(Answer.Accepted.class::isInstance).isNotEqualTo(adas);
    assertThat(reasonOf(late.getFirst())).isEqualTo(Reason.FORBIDDEN);
    assertThat(stress().value()).isEqualTo(0.6);
  }

  @Test
  void d13_movesThatSharedAnEntryAreAnsweredAlikeAfterACrash() {
    List<Answer> first = sendTurns(ada, 1, 0.1, 0.2, 0.3);
    test.tick(1);
    try (School again = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      again.resumeAll();
      List<Answer> repeated = new ArrayList<>();
      Classroom room = again.byId(test.opened.classId()).orElseThrow();
      for (long id = 1; id <= 3; id++) {
        room.submit(ada, id, stressTo(1), repeated::add);
      }
      assertThat(repeated).isEqualTo(first);
    }
  }

  @Test
  void p3_anAnswerIsRememberedForManyCommandsButNotForEver() {
    for (long id = 1; id <= CommandLedger.ACCEPTED_REMEMBERED + 1; id++) {
      test.room().submit(ada, id, stressTo(0.5), answer -> {});
    }
    test.tick(1);
    assertThat(reasonOf(test.ask(ada, 1, stressTo(0.5)))).isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(test.ask(ada, 2, stressTo(0.5))).isInstanceOf(Answer.Accepted.class);
  }

  @Test
  void p12_whoseHandsAreOnADialIsToldFiveTimesASecondAtMostAndNeverMoreThanFourNames() {
    List<Person> many = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      many.add(test.enter("Student " + i).person());
    }
    for (int tick = 0; tick < 40; tick++) {
      for (Person person : many) {
        test.room().submit(person, tick + 1, stressTo(tick / 40.0), answer -> {});
      }
      test.tick(1);
    }
    assertThat(test.heard.hands).hasSizeLessThanOrEqualTo(10);
    HandsView hands =
        test.heard.hands.getLast().getOrDefault(Dial.STRESS, new HandsView(List.of(), 0));
    assertThat(hands.count()).isEqualTo(30);
    assertThat(hands.some()).isEqualTo(many.subList(0, Hands.NAMED));

    test.tick((int) (Hands.HELD_TICKS + Hands.EVERY_TICKS));
    assertThat(test.heard.hands.getLast().values()).allMatch(none -> none.count() == 0);
  }

  @Test
  void p13_together_theBrainGetsTheMedianOfWhatEachHasSet() {
    decideTogether();
    test.host(new Start());
    sendTurns(ada, 1, 0.9, 0.2);
    sendTurns(bob, 1, 0.4);
    sendTurns(cleo, 1, 1.0);
    int before = log().size();
    test.tick(1);

    assertThat(log()).hasSize(before + 1);
    assertThat(log().getLast().command()).isInstanceOf(SetOwn.class);
    assertThat(stress().value()).isEqualTo(0.4);
    assertThat(stress().hand()).isEmpty();
    assertThat(stress().spread()).contains(new Spread(3, 0.2, 0.30000000000000004, 0.4, 0.7, 1.0));
    float[] metrics = test.room().latest().metrics();
    assertThat(metrics[Metrics.indexOf(Dial.STRESS)]).isEqualTo(0.4f);
    assertThat(test.room().ownOf(ada)).containsEntry(Dial.STRESS, 0.2);
    assertThat(reasonOf(test.ask(Person.HOST, stressTo(0)))).isEqualTo(Reason.FORBIDDEN);
  }

  @Test
  void p13_together_whoIsKickedOrGoneForLongNoLongerCountsAndWhoComesBackDoesAgain() {
    decideTogether();
    sendTurns(ada, 1, 0.0);
    sendTurns(bob, 1, 0.5);
    sendTurns(cleo, 1, 1.0);
    test.tick(1);
    test.host(new Kick(ada.id()));
    assertThat(stress().value()).isEqualTo(0.75);

    test.room().presence(cleo, false);
    test.tick((int) Absences.AWAY_AFTER_TICKS - 1);
    assertThat(stress().value()).isEqualTo(0.75);
    test.tick(1);
    assertThat(stress().value()).isEqualTo(0.5);
    test.room().presence(cleo, true);
    test.tick(1);
    assertThat(stress().value()).isEqualTo(0.75);
    assertThat(log().stream().map(LogEntry::command))
        .contains(new SetAway(cleo.id(), true), new SetAway(cleo.id(), false));
  }

  @Test
  void d13_together_everybodysSettingIsTheSameAfterACrash() {
    decideTogether();
    test.host(new Start());
    sendTurns(ada, 1, 0.1);
    sendTurns(bob, 1, 0.5);
    test.tick(3);
    ClassView before = test.room().view();
    try (School again = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      again.resumeAll();
      Classroom room = again.byId(test.opened.classId()).orElseThrow();
      assertThat(room.view().team(1).dials()).isEqualTo(before.team(1).dials());
      assertThat(room.ownOf(bob)).containsEntry(Dial.STRESS, 0.5);
      var replay = new ReplayedClass(room.recording(), TestLessons.small());
      assertThat(replay.verify()).isEmpty();
    }
  }

  @Test
  void p13_together_aResetAndAnotherPolicyForgetWhatPeopleHadSet() {
    decideTogether();
    sendTurns(ada, 1, 0.6);
    test.tick(1);
    test.host(new SoftReset());
    assertThat(stress().value()).isZero();
    assertThat(stress().spread()).isEmpty();
    sendTurns(ada, 2, 0.6);
    test.tick(1);
    test.host(new SetDialPolicy(Dial.STRESS, DialPolicy.EVERYONE));
    assertThat(stress().value()).isEqualTo(0.6);
    assertThat(stress().spread()).isEmpty();
    assertThat(test.room().ownOf(ada)).isEmpty();
  }

  @Test
  void p14_anAssignedDialIsTurnedByItsPeopleAndTheHostOnly() {
    test.host(new AssignDial(Dial.STRESS, List.of(bob.id())));
    assertThat(stress().policy()).isEqualTo(DialPolicy.ASSIGNED);
    assertThat(reasonOf(test.ask(ada, 1, stressTo(0.5)))).isEqualTo(Reason.FORBIDDEN);
    assertThat(test.ask(bob, 1, stressTo(0.5))).isInstanceOf(Answer.Accepted.class);
    test.host(stressTo(0.7));

    test.host(new AssignDial(Dial.STRESS, List.of(ada.id(), cleo.id())));
    assertThat(reasonOf(test.ask(bob, 2, stressTo(0.1)))).isEqualTo(Reason.FORBIDDEN);
    assertThat(test.ask(cleo, 1, stressTo(0.2))).isInstanceOf(Answer.Accepted.class);
    test.host(new Kick(cleo.id()));
    assertThat(stress().assigned()).containsExactly(ada.id());
    assertThat(reasonOf(test.ask(Person.HOST, new AssignDial(Dial.STRESS, List.of(99)))))
        .isEqualTo(Reason.OUT_OF_RANGE);
  }

  @Test
  void aFrameOfTwoHundredVotersCostsFarLessThanAMillisecond() {
    var board = new DialBoard(java.util.Map.of(Dial.STRESS, DialPolicy.CONSENSUS));
    List<Integer> people = java.util.stream.IntStream.rangeClosed(1, 200).boxed().toList();
    int frames = 2_000;
    long bestNs = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long startNs = System.nanoTime();
      for (int frame = 0; frame < frames; frame++) {
        double shift = frame / (double) frames;
        board.setOwn(
            Dial.STRESS,
            people,
            people.stream().map(p -> (p * 37 % 200) / 400.0 + shift / 2).toList());
      }
      bestNs = Math.min(bestNs, System.nanoTime() - startNs);
    }
    double microsPerFrame = bestNs / 1_000.0 / frames;
    System.getLogger("measured")
        .log(System.Logger.Level.INFO, "200 voters: {0} us a frame", microsPerFrame);
    assertThat(microsPerFrame).isLessThan(1_000);
  }
}
