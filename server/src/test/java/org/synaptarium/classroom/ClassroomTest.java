package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synaptarium.classroom.TestClass.newcomer;
import static org.synaptarium.classroom.TestClass.reasonOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.Arrow;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand.CuePattern;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.BrainCommand.GiveControl;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetArrow;
import org.synaptarium.command.BrainCommand.SetBlocker;
import org.synaptarium.command.BrainCommand.SetHypothesis;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.SetModulator;
import org.synaptarium.command.BrainCommand.SoftReset;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.ClassCommand.End;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.Pause;
import org.synaptarium.command.ClassCommand.SetDialPolicy;
import org.synaptarium.command.ClassCommand.SetJoinLock;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Command;
import org.synaptarium.command.Control;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.command.Modulator;
import org.synaptarium.command.Nickname;
import org.synaptarium.command.Pattern;
import org.synaptarium.command.Route;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.frame.Metrics;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.MemoryJournal;

class ClassroomTest {
  private static final Command STRESS = new TurnDial(Dial.STRESS, 0.8);

  private final MemoryJournal journal = new MemoryJournal();
  private TestClass test;

  @BeforeEach
  void openClass() {
    test = TestClass.open(journal);
  }

  @AfterEach
  void closeClass() {
    test.close();
  }

  private List<LogEntry> log() {
    return journal.entriesAfter(test.opened.classId(), 0);
  }

  private double value(Dial dial) {
    return test.room().view().dial(dial).value();
  }

  @Test
  void aNewClassIsPausedAndShowsWhereTheLessonBegins() {
    test.tick(3);

    ClassView view = test.room().view();
    assertThat(view.running()).isFalse();
    assertThat(view.lapse()).isEqualTo(60);
    assertThat(view.chapter().orElseThrow().title().english()).isEqualTo("Rest");
    assertThat(test.heard.frames).isEmpty();
    assertThat(test.room().latest().frame()).isZero();
  }

  @Test
  void neuralTimeRunsBetweenStartAndPause() {
    test.host(new Start());
    test.tick(9);
    test.host(new Pause());
    test.tick(5);

    assertThat(test.heard.frames.stream().map(FrameImage::frame))
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    assertThat(test.room().latest().bodyTimeMs()).isEqualTo(10 * 50 * 60);
  }

  @Test
  void p5_anAnswerComesOnlyAfterTheCommandIsInTheJournal() {
    List<Long> durableWhenAnswered = new ArrayList<>();
    test.room()
        .submit(
            Person.HOST,
            1,
            new Start(),
            answer -> durableWhenAnswered.add(journal.lastSeq(test.opened.classId())));
    assertThat(durableWhenAnswered).isEmpty();
    test.tick(1);

    assertThat(durableWhenAnswered).containsExactly((long) log().size());
  }

  @Test
  void theAcceptedFrameIsTheFirstThatShowsTheCommand() {
    test.host(new Start());
    test.tick(4);
    Answer.Accepted accepted = test.host(new TurnDial(Dial.KETAMINE, 2));

    FrameImage shown = test.heard.frames.getLast();
    assertThat(shown.frame()).isEqualTo(accepted.frame());
    assertThat(shown.metrics()[Metrics.indexOf(Dial.KETAMINE)]).isEqualTo(2f);
  }

  @Test
  void whilePausedADialShowsAtOnceAndTheBrainFollowsInOrder() {
    test.host(new TurnDial(Dial.STRESS, 0.2));
    Answer.Accepted second = test.host(new TurnDial(Dial.STRESS, 0.7));
    assertThat(value(Dial.STRESS)).isEqualTo(0.7);
    assertThat(second.frame()).isEqualTo(1);

    test.host(new Start());
    float[] metrics = test.room().latest().metrics();
    assertThat(metrics[Metrics.indexOf(Dial.STRESS)]).isEqualTo(0.7f);
  }

  @Test
  void aStudentTurnsOnlyDialsThatAreFree() {
    Person ada = test.enter("Ada").person();

    assertThat(test.ask(ada, STRESS)).isInstanceOf(Answer.Accepted.class);
    assertThat(reasonOf(test.ask(ada, new TurnDial(Dial.KETAMINE, 1)))).isEqualTo(Reason.FORBIDDEN);
    assertThat(value(Dial.KETAMINE)).isZero();
    assertThat(test.room().view().dial(Dial.STRESS).hand()).contains(ada);

    test.host(new SetDialPolicy(Dial.KETAMINE, DialPolicy.EVERYONE));
    test.host(new SetDialPolicy(Dial.STRESS, DialPolicy.HOST));
    assertThat(test.ask(ada, new TurnDial(Dial.KETAMINE, 1))).isInstanceOf(Answer.Accepted.class);
    assertThat(reasonOf(test.ask(ada, STRESS))).isEqualTo(Reason.FORBIDDEN);
  }

  @Test
  void everythingElseIsTheHosts() {
    Person ada = test.enter("Ada").person();
    int before = log().size();
    for (Command command :
        List.of(
            new GiveKetamine(Route.ORAL, 1, 0),
            new SetLapse(1),
            new SetBlocker(Blocker.NBQX, true),
            new SetModulator(Modulator.GABA_TONE, 2),
            new GiveControl(Control.SALINE, 0),
            new SetArrow(Arrow.BDNF_TO_MTOR, false),
            new SetHypothesis(Hypothesis.HNK, true),
            new CuePattern(Pattern.NEW, 1, 500),
            new SoftReset(),
            new FullReset(),
            new Start(),
            new Pause(),
            new SetDialPolicy(Dial.STRESS, DialPolicy.HOST),
            new SetJoinLock(true),
            new AddNote("mine"),
            new Kick(1),
            new End())) {
      assertThat(reasonOf(test.ask(ada, command))).as("%s", command).isEqualTo(Reason.FORBIDDEN);
    }
    assertThat(log()).hasSize(before);
  }

  @Test
  void nobodyEntersByCommand() {
    var enter = new Enter(9, new Nickname("Eve"), "00");
    assertThat(reasonOf(test.ask(Person.HOST, enter))).isEqualTo(Reason.FORBIDDEN);
    assertThat(test.room().students()).isZero();
  }

  @Test
  void anAdmittedPersonIsKnownByTheirTokenAndNobodyElseIs() {
    Admission.Admitted ada = test.enter("Ada");
    String token = ada.token();
    String forged = token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A");

    assertThat(test.room().personOf(token)).contains(ada.person());
    assertThat(test.room().personOf(test.opened.hostToken())).contains(Person.HOST);
    assertThat(test.room().personOf(forged)).isEmpty();
    assertThat(test.room().personOf(token.replace(".1.", ".0."))).isEmpty();
    assertThat(test.room().personOf("")).isEmpty();
    assertThat(log().toString()).doesNotContain(token);
  }

  @Test
  void aNameThatIsTakenGetsANumber() {
    assertThat(test.enter("Ada").person().nickname()).isEqualTo("Ada");
    assertThat(test.enter("ada").person().nickname()).isEqualTo("ada 2");
    assertThat(test.enter("Host").person().nickname()).isEqualTo("Host 2");
    String longest = "x".repeat(24);
    test.enter(longest);
    assertThat(test.enter(longest).person().nickname()).isEqualTo("x".repeat(22) + " 2");
  }

  @Test
  void aLockedClassLetsNobodyInAndKeepsWhoIsThere() {
    Admission.Admitted ada = test.enter("Ada");
    test.host(new SetJoinLock(true));

    assertThat(reasonOf(test.tryEnter("Bob"))).isEqualTo(Reason.LOCKED);
    assertThat(test.room().personOf(ada.token())).contains(ada.person());
    test.host(new SetJoinLock(false));
    test.enter("Bob");
  }

  @Test
  void aFullClassLetsNobodyInUntilSomebodyGoes() {
    for (int i = 0; i < TestClass.LIMITS.peoplePerClass(); i++) {
      test.enter("Student " + i);
    }
    assertThat(reasonOf(test.tryEnter("One more"))).isEqualTo(Reason.FULL);
    test.host(new Kick(1));
    test.enter("One more");
  }

  @Test
  void aKickedPersonIsOutAndTheirWaitingCommandsToo() {
    Admission.Admitted ada = test.enter("Ada");
    List<Answer> late = new ArrayList<>();
    test.room().submit(Person.HOST, 900, new Kick(1), answer -> {});
    test.room().submit(ada.person(), 1, STRESS, late::add);
    test.tick(1);

    assertThat(reasonOf(late.getFirst())).isEqualTo(Reason.TOKEN);
    assertThat(test.room().personOf(ada.token())).isEmpty();
    assertThat(test.heard.kicked).containsExactly(1);
    assertThat(test.room().students()).isZero();
    assertThat(value(Dial.STRESS)).isZero();
  }

  @Test
  void kickingNobodyIsRefused() {
    assertThat(reasonOf(test.ask(Person.HOST, new Kick(0)))).isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(reasonOf(test.ask(Person.HOST, new Kick(7)))).isEqualTo(Reason.OUT_OF_RANGE);
  }

  @Test
  void p3_aRepeatedIdGetsTheSameAnswerAndChangesNothing() {
    Person ada = test.enter("Ada").person();
    Answer accepted = test.ask(ada, 5, STRESS);
    Answer rejected = test.ask(ada, 6, new Start());
    int length = log().size();

    assertThat(test.ask(ada, 5, new TurnDial(Dial.STRESS, 0.1))).isEqualTo(accepted);
    assertThat(test.ask(ada, 6, STRESS)).isEqualTo(rejected);
    assertThat(reasonOf(test.ask(ada, 4, STRESS))).isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(log()).hasSize(length);
    assertThat(value(Dial.STRESS)).isEqualTo(0.8);
    assertThat(test.room().lastCommandId(ada)).isEqualTo(6);
  }

  @Test
  void p3_anIdThatIsSentTwiceBeforeItsFrameIsDoneOnceAndAnsweredToBoth() {
    Person ada = test.enter("Ada").person();
    List<Answer> answers = new ArrayList<>();
    test.room().submit(ada, 1, STRESS, answers::add);
    test.room().submit(ada, 1, STRESS, answers::add);
    int before = log().size();
    test.tick(1);

    assertThat(answers).hasSize(2).containsOnly(answers.getFirst());
    assertThat(log()).hasSize(before + 1);
  }

  @Test
  void p3_idsOfTwoPeopleDoNotMeet() {
    Person ada = test.enter("Ada").person();
    Person bob = test.enter("Bob").person();
    test.ask(ada, 5, STRESS);

    assertThat(test.ask(bob, 5, STRESS)).isInstanceOf(Answer.Accepted.class);
    assertThat(test.room().lastCommandId(Person.HOST)).isZero();
  }

  @Test
  void anOverflowingInboxAnswersBusyAtOnceAndForgetsNothingElse() {
    List<Answer> answers = new ArrayList<>();
    for (int id = 1; id <= TestClass.LIMITS.inbox() + 1; id++) {
      test.room().submit(Person.HOST, id, STRESS, answers::add);
    }
    assertThat(answers).singleElement().returns(Reason.BUSY, TestClass::reasonOf);
    Admission refused = test.room().enter(newcomer("Ada")).toCompletableFuture().join();
    assertThat(reasonOf(refused)).isEqualTo(Reason.BUSY);

    test.tick(1);
    assertThat(answers.stream().filter(Answer.Accepted.class::isInstance))
        .hasSize(TestClass.LIMITS.inbox());
  }

  @Test
  void aFullLogTakesNothingMoreButTheEnd() {
    while (log().size() < TestClass.LIMITS.entriesPerClass()) {
      test.host(new SetJoinLock(false));
    }
    assertThat(reasonOf(test.ask(Person.HOST, STRESS))).isEqualTo(Reason.FULL);
    assertThat(reasonOf(test.tryEnter("Ada"))).isEqualTo(Reason.FULL);
    assertThat(test.ask(Person.HOST, new End())).isInstanceOf(Answer.Accepted.class);
  }

  @Test
  void theLessonsOwnCommandsAreLoggedAsTheClasss() {
    test.host(new Start());
    test.tick(12);

    List<LogEntry> own = log().stream().filter(entry -> entry.author() == -1).toList();
    assertThat(own.stream().map(LogEntry::command))
        .containsExactly(new SetLapse(60), new TurnDial(Dial.STRESS, 0.5));
    assertThat(own.stream().map(LogEntry::frame)).containsExactly(1L, 11L);
    assertThat(test.room().view().dial(Dial.STRESS).hand()).isEmpty();
  }

  @Test
  void afterAFullResetTheLessonHappensAgain() {
    test.host(new Start());
    test.tick(14);
    test.host(new FullReset());
    test.tick(1);
    assertThat(test.room().latest().bodyTimeMs()).isEqualTo(2 * 50 * 60);
    assertThat(value(Dial.STRESS)).isZero();
    test.tick(10);

    assertThat(log().stream().filter(entry -> entry.author() == -1)).hasSize(4);
    assertThat(value(Dial.STRESS)).isEqualTo(0.5);
    assertThat(test.room().teams().history(1)).hasSize(12);
    assertThat(test.room().latest().frame()).isEqualTo(27);
  }

  @Test
  void theViewAgreesWithTheBrainAboutDialsAndLapse() {
    test.host(new TurnDial(Dial.GLUTAMATE, 3));
    test.host(new TurnDial(Dial.KETAMINE, 4));
    test.host(new SetBlocker(Blocker.NBQX, true));
    for (Command step : List.of(new Start(), new SoftReset(), STRESS, new FullReset())) {
      test.host(step);
      float[] metrics = test.room().latest().metrics();
      for (Dial dial : Dial.values()) {
        assertThat(metrics[Metrics.indexOf(dial)])
            .as("%s after %s", dial, step)
            .isEqualTo((float) value(dial));
      }
      assertThat(test.room().latest().lapse()).isEqualTo(test.room().view().lapse());
    }
    assertThat(test.room().view().team(1).settings().blockers()).isEmpty();
  }

  @Test
  void dosesNotesResetsBlockersAndChaptersAreMarked() {
    Person ada = test.enter("Ada").person();
    test.host(new AddNote("look here"));
    test.host(new Start());
    test.host(new GiveKetamine(Route.IV_INFUSION, 0.5, 40));
    test.host(new SetBlocker(Blocker.RAPAMYCIN, true));
    test.host(new SoftReset());
    test.tick(10);
    test.ask(ada, STRESS);

    assertThat(test.heard.marks.stream().map(Mark::text))
        .containsExactly(
            "look here",
            "Rest",
            "0.5 mg/kg ketamine, IV over 40 min",
            "Rapamycin on",
            "Dials and drugs reset",
            "Stress");
    assertThat(test.heard.marks.getFirst().who()).contains("Host");
    assertThat(test.room().teams().marks(1)).isEqualTo(test.heard.marks);
  }

  @Test
  void whoIsPresentIsCountedByTheirOpenPages() {
    Person ada = test.enter("Ada").person();
    test.room().presence(ada, true);
    test.room().presence(ada, true);
    test.room().presence(Person.HOST, true);
    test.room().presence(ada, false);
    test.tick(1);
    assertThat(test.room().view().people()).isEqualTo(1);

    test.room().presence(ada, false);
    test.tick(10);
    assertThat(test.room().view().people()).isZero();
    assertThat(test.heard.rosters.getLast()).singleElement().returns(false, RosterEntry::present);
  }

  @Test
  void aJoinStormIsAFewRosters() {
    test.tick(1);
    for (int i = 0; i < 5; i++) {
      test.room().enter(newcomer("Student " + i));
      test.tick(1);
    }
    test.tick(10);
    assertThat(test.heard.rosters).hasSizeLessThanOrEqualTo(2);
    assertThat(test.heard.rosters.getLast()).hasSize(5);
  }

  @Test
  void theViewIsSentOnlyWhenItChanged() {
    test.tick(1);
    int before = test.heard.views.size();
    test.tick(20);
    assertThat(test.heard.views).hasSize(before);
  }

  /** Fails at every frame from the second on, or at the second alone. */
  private static final class BadListener implements ClassListener {
    private final boolean onlyOnce;
    private int frames;

    BadListener(boolean onlyOnce) {
      this.onlyOnce = onlyOnce;
    }

    @Override
    public void onFrame(List<FrameImage> images) {
      frames++;
      if (frames == 2 || frames > 2 && !onlyOnce) {
        throw new IllegalStateException("a bad listener");
      }
    }
  }

  @Test
  void aListenerThatFailsDisturbsNobodyAndIsDroppedWhenItOnlyFails() {
    var once = new BadListener(true);
    var always = new BadListener(false);
    test.room().listen(once);
    test.room().listen(always);
    test.host(new Start());
    test.tick(39);

    assertThat(test.heard.frames).hasSize(40);
    assertThat(once.frames).isEqualTo(40);
    assertThat(always.frames).isLessThan(40);
    assertThat(test.heard.ends).isEmpty();
  }

  @Test
  void aListenerThatLeftHearsNothingMore() {
    var other = new TestClass.Heard();
    Subscription subscription = test.room().listen(other);
    test.host(new Start());
    subscription.close();
    test.tick(3);
    assertThat(other.frames).hasSize(1);
  }

  @Test
  void theEndIsToldAndNothingFollows() {
    Admission.Admitted ada = test.enter("Ada");
    test.host(new Start());
    test.host(new End());
    test.tick(3);

    assertThat(test.heard.ends).hasSize(1);
    assertThat(test.heard.frames).hasSize(1);
    assertThat(test.room().view().ended()).isTrue();
    assertThat(journal.live()).isEmpty();
    assertThat(test.school.byCode(test.opened.code())).isEmpty();
    assertThat(test.school.byId(test.opened.classId())).isEmpty();
    assertThat(test.school.seatOf(ada.token())).isInstanceOf(Seating.Refused.class);
    List<Answer> late = new ArrayList<>();
    test.room().submit(Person.HOST, 900, STRESS, late::add);
    assertThat(reasonOf(late.getFirst())).isEqualTo(Reason.ENDED);
    assertThat(test.room().enter(newcomer("Bob")).toCompletableFuture()).isCompleted();
  }

  @Test
  void aClassThatEverybodyLeftPausesAndThenEnds() {
    test.host(new Start());
    var vigil = new Vigil();
    Optional<ClassCommand> duty = Optional.empty();
    long ticks = 0;
    for (; duty.isEmpty(); ticks++) {
      duty = vigil.tick(false, true);
    }
    assertThat(ticks).isEqualTo(Vigil.PAUSE_AFTER_TICKS);
    assertThat(duty).contains(new Pause());
    assertThat(vigil.tick(false, false)).isEmpty();
    for (duty = Optional.empty(); duty.isEmpty(); ticks++) {
      duty = vigil.tick(false, false);
    }
    assertThat(duty).contains(new End());
    assertThat(vigil.tick(true, false)).isEmpty();
  }
}
