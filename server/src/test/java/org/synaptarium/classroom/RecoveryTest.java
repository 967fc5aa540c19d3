package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synaptarium.classroom.TestClass.reasonOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.SetJoinLock;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Route;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.MemoryJournal;
import org.synaptarium.recording.RecordingFiles;
import org.synaptarium.recording.RecordingJson;

/** A class is a function of scenario, seed and log: nothing that happens to its server shows. */
class RecoveryTest {
  private final MemoryJournal journal = new MemoryJournal();

  /* Two keyframes' worth of a lesson with something of everything in it. */
  private static void liveThrough(TestClass test) {
    Person ada = test.enter("Ada").person();
    test.enter("Bob");
    test.host(new Start());
    test.tick(40);
    test.ask(ada, new TurnDial(Dial.STRESS, 0.9));
    test.tick(30);
    test.host(new GiveKetamine(Route.IV_BOLUS, 0.5, 0));
    test.host(new Kick(2));
    test.tick(60);
    test.host(new AddNote("after the dose"));
    test.tick(40);
    test.host(new SetJoinLock(true));
  }

  /** A server that died: nothing was closed or saved; only the journal is left. */
  private record Resumed(School school, ManualPacer pacer, Classroom room) {
    static Resumed of(TestClass dead) {
      var pacer = new ManualPacer();
      School school = TestClass.newSchool(dead.journal, TestClass.LIMITS, pacer);
      school.resumeAll();
      return new Resumed(school, pacer, school.byId(dead.opened.classId()).orElseThrow());
    }
  }

  private static long hash(Classroom room) {
    return room.loop().run().brain().stateHash();
  }

  private static void awaitKeyframe(TestClass test, long frame) {
    while (test.journal.keyframeAtOrBefore(test.opened.classId(), frame).isEmpty()
        || test.journal.keyframeAtOrBefore(test.opened.classId(), frame).get().frame() < frame) {
      Thread.onSpinWait();
    }
  }

  @Test
  void d12_aClassThatCrashedGoesOnAsItWouldHave() {
    TestClass test = TestClass.open(journal);
    liveThrough(test);
    awaitKeyframe(test, 100);
    ClassView before = test.room().view();
    long crashFrame = test.room().latest().frame();

    Resumed resumed = Resumed.of(test);
    Classroom room = resumed.room();
    long resumedFrame = room.latest().frame();
    assertThat(resumedFrame).isBetween(crashFrame - 20, crashFrame);
    assertThat(room.view()).isEqualTo(before);
    assertThat(room.roster()).isEqualTo(test.room().roster());
    assertThat(room.teams().marks(1)).isEqualTo(test.room().teams().marks(1));

    resumed.pacer().tick((int) (crashFrame - resumedFrame) + 25);
    var replay = new ReplayedClass(room.recording(), TestLessons.small());
    while (!replay.isOver()) {
      replay.advance();
    }
    assertThat(replay.frame()).isEqualTo(crashFrame + 25);
    assertThat(replay.stateHash()).isEqualTo(hash(room));
    assertThat(test.heard.frames).isNotEmpty();
  }

  @Test
  void d13_resumingFromAKeyframeAndFromTheLogAloneAreTheSame() {
    TestClass test = TestClass.open(journal);
    liveThrough(test);
    awaitKeyframe(test, 100);
    var head = journal.head(test.opened.classId()).orElseThrow();
    var log = journal.entriesAfter(head.classId(), 0);
    var keyframe = journal.keyframeAtOrBefore(head.classId(), 100);
    long frame = test.room().latest().frame();

    ClassRun fromLog =
        ClassRun.resume(
            TestLessons.small(), head, Optional.empty(), log, frame, Laboratory.ofOneThread());
    ClassRun fromKeyframe =
        ClassRun.resume(TestLessons.small(), head, keyframe, log, frame, Laboratory.ofOneThread());

    assertThat(fromLog.brain().stateHash()).isEqualTo(hash(test.room()));
    assertThat(fromKeyframe.brain().stateHash()).isEqualTo(hash(test.room()));
    assertThat(fromLog.team(1).chronicle().save(frame))
        .isEqualTo(test.room().loop().run().team(1).chronicle().save(frame));
    assertThat(fromKeyframe.team(1).chronicle().save(frame))
        .isEqualTo(fromLog.team(1).chronicle().save(frame));
    assertThat(test.room().teams().history(1).stream().mapToLong(MetricHistory.Row::frame).max())
        .hasValue(frame);
  }

  @Test
  void p3_afterACrashARepeatedIdStillGetsItsAnswer() {
    TestClass test = TestClass.open(journal);
    Admission.Admitted ada = test.enter("Ada");
    Answer answer = test.ask(ada.person(), 7, new TurnDial(Dial.STRESS, 0.9));

    Resumed resumed = Resumed.of(test);
    List<Answer> again = new ArrayList<>();
    resumed.room().submit(ada.person(), 7, new TurnDial(Dial.STRESS, 0.1), again::add);
    assertThat(again).containsExactly(answer);
    assertThat(resumed.room().lastCommandId(ada.person())).isEqualTo(7);
    assertThat(resumed.school().seatOf(ada.token()))
        .isEqualTo(new Seating.Seated(resumed.room(), ada.person()));
    assertThat(resumed.school().seatOf(test.opened.hostToken()))
        .isEqualTo(new Seating.Seated(resumed.room(), Person.HOST));
    assertThat(resumed.school().byCode(test.opened.code())).contains(resumed.room());
  }

  @Test
  void d13_commandsThatWaitedInAPausedClassStillTakeEffect() {
    TestClass test = TestClass.open(journal);
    test.host(new TurnDial(Dial.STRESS, 0.9));

    Resumed resumed = Resumed.of(test);
    assertThat(resumed.room().view().dial(Dial.STRESS).value()).isEqualTo(0.9);
    resumed.room().submit(Person.HOST, 900, new Start(), answer -> {});
    resumed.pacer().tick();
    assertThat(resumed.room().loop().run().brain().dials().stress()).isEqualTo(0.9);
  }

  @Test
  void d12_aFullResetInTheMiddleIsRecoveredToo() {
    TestClass test = TestClass.open(journal);
    test.host(new Start());
    test.tick(20);
    test.host(new FullReset());
    test.tick(20);

    Resumed resumed = Resumed.of(test);
    resumed.pacer().tick((int) (test.room().latest().frame() - resumed.room().latest().frame()));
    assertThat(hash(resumed.room())).isEqualTo(hash(test.room()));
    assertThat(resumed.room().teams().history(1)).hasSameSizeAs(test.room().teams().history(1));
    long own =
        journal.entriesAfter(test.opened.classId(), 0).stream()
            .filter(entry -> entry.author() == ClassState.CLASS_ITSELF)
            .count();
    assertThat(own).isEqualTo(4);
  }

  @Test
  void anOrderlyCloseLosesNoFrame() {
    TestClass test = TestClass.open(journal);
    test.host(new Start());
    test.tick(33);
    test.close();
    assertThat(test.heard.interruptions).isEqualTo(1);

    assertThat(Resumed.of(test).room().latest().frame()).isEqualTo(34);
  }

  @Test
  void aDamagedKeyframeOnlyMakesTheWayBackLonger() {
    TestClass test = TestClass.open(journal);
    test.host(new Start());
    test.tick(30);
    long epoch = journal.head(test.opened.classId()).orElseThrow().epoch();
    journal.saveKeyframe(
        test.opened.classId(), epoch, new Keyframe(25, 2, new byte[] {1, 2, 3}, new byte[0], 0));

    Resumed resumed = Resumed.of(test);
    resumed.pacer().tick(31 - (int) resumed.room().latest().frame());
    assertThat(hash(resumed.room())).isEqualTo(hash(test.room()));
  }

  @Test
  void whenTheJournalFailsNobodyIsAnsweredAndTheClassGoesOnFromIt() throws Exception {
    TestClass test = TestClass.open(journal);
    Admission.Admitted ada = test.enter("Ada");
    List<Answer> answers = new ArrayList<>();
    journal.fail(true);
    test.room().submit(ada.person(), 1, new TurnDial(Dial.STRESS, 0.9), answers::add);
    test.tick(1);

    assertThat(answers).isEmpty();
    assertThat(test.heard.interruptions).isEqualTo(1);
    assertThat(test.heard.ends).isEmpty();
    var waiting = (Seating.Refused) test.school.seatOf(ada.token());
    assertThat(waiting.reason().code()).isEqualTo(Reason.NOT_YET);

    journal.fail(false);
    while (!(test.school.seatOf(ada.token()) instanceof Seating.Seated)) {
      Thread.onSpinWait();
    }
    test.reattach();
    assertThat(test.ask(ada.person(), 1, new TurnDial(Dial.STRESS, 0.9)))
        .isInstanceOf(Answer.Accepted.class);
    test.close();
  }

  @Test
  void aLoopWhoseClassWasTakenOverWritesNothingMore() {
    TestClass test = TestClass.open(journal);
    test.host(new Start());
    Resumed resumed = Resumed.of(test);
    long length = journal.lastSeq(test.opened.classId());
    List<Answer> answers = new ArrayList<>();
    test.room().submit(Person.HOST, 900, new SetJoinLock(true), answers::add);
    test.tick(3);

    assertThat(answers).isEmpty();
    assertThat(test.heard.interruptions).isEqualTo(1);
    assertThat(journal.lastSeq(test.opened.classId())).isEqualTo(length);
    resumed.pacer().tick();
    assertThat(resumed.room().view().running()).isTrue();
    assertThat(resumed.room().view().locked()).isFalse();
  }

  @Test
  void d14_aRecordingComesBackFromItsFileAndReplaysToEveryHash() {
    TestClass test = TestClass.open(journal);
    liveThrough(test);
    awaitKeyframe(test, 100);
    Recording recording = test.room().recording();
    assertThat(recording.checkpoints()).isNotEmpty();

    Recording read = RecordingFiles.read(RecordingJson.write(recording));
    assertThat(read.log()).isEqualTo(recording.log());
    assertThat(read.checkpoints()).isEqualTo(recording.checkpoints());
    assertThat(new ReplayedClass(read, TestLessons.small()).verify()).isEmpty();
  }

  @Test
  void aReplayOfAnotherHistoryIsNoticed() {
    TestClass test = TestClass.open(journal);
    liveThrough(test);
    awaitKeyframe(test, 100);
    Recording recording = test.room().recording();
    var altered = recording.log().stream().filter(entry -> !isStressMove(entry.command())).toList();
    var forged =
        new Recording(recording.head(), altered, recording.frames(), recording.checkpoints());

    assertThat(new ReplayedClass(forged, TestLessons.small()).verify()).isNotEmpty();
  }

  private static boolean isStressMove(Command command) {
    return command instanceof TurnDial(Dial dial, double value)
        && dial == Dial.STRESS
        && value == 0.9;
  }

  @Test
  void aRecordingHoldsNoSecrets() {
    TestClass test = TestClass.open(journal);
    test.enter("Ada");
    String json = RecordingJson.write(test.room().recording());

    assertThat(json).doesNotContain(Tokens.hash(test.opened.hostToken()));
    assertThat(json).contains("\"tokenHash\":\"\"").contains("Ada");
    assertThat(reasonOf(test.ask(new Person(9, "Eve"), new Start()))).isEqualTo(Reason.TOKEN);
  }
}
