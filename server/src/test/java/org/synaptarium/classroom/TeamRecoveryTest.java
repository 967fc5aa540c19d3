package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.GiveTreatments;
import org.synaptarium.command.ClassCommand.OpenTrial;
import org.synaptarium.command.ClassCommand.RevealTrial;
import org.synaptarium.command.ClassCommand.SetTeam;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Route;
import org.synaptarium.command.SeedRule;
import org.synaptarium.command.Treatment;
import org.synaptarium.frame.Metrics;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.MemoryJournal;
import org.synaptarium.recording.RecordingFiles;
import org.synaptarium.recording.RecordingJson;

/** A class of several teams is a function of its log too, whatever happens to its server. */
class TeamRecoveryTest {
  private final MemoryJournal journal = new MemoryJournal();

  /* Something of everything that teams do, some of it on each side of the first keyframes. */
  private static void liveThrough(TestClass test, int frames) {
    Person ada = test.enter("Ada").person();
    Person bob = test.enter("Bob").person();
    test.host(new Start());
    test.tick(10);
    test.host(new SetTeams(3, SeedRule.FAMILY));
    test.host(new OpenTrial(List.of(Treatment.SALINE, Treatment.LOW_DOSE_NBQX), true));
    test.tick(20);
    test.ask(ada, new TurnDial(Dial.STRESS, 0.9));
    test.host(new GiveTreatments());
    test.tick(frames);
    test.ask(bob, new TurnDial(Dial.GLUTAMATE, 1.5));
    test.host(new GiveKetamine(Route.IV_BOLUS, 0.5, 0));
    test.host(new SetTeam(bob.id(), 3));
    test.tick(5);
    test.host(new UndoDose());
    test.tick(9);
  }

  private static long hash(Classroom room) {
    return room.loop().run().stateHash();
  }

  private static List<ByteBuffer> chronicles(ClassRun run) {
    return run.teams().stream()
        .map(team -> ByteBuffer.wrap(team.chronicle().save(run.brain().frame())))
        .toList();
  }

  @Test
  void d12_aClassThatCrashedInTheMiddleOfABlindTrialGoesOnAsItWouldHave() {
    TestClass test = TestClass.open(journal);
    liveThrough(test, 200);
    ClassView before = test.room().view();
    long crashFrame = test.room().latest().frame();

    var pacer = new ManualPacer();
    try (School school = TestClass.newSchool(journal, TestClass.LIMITS, pacer)) {
      school.resumeAll();
      Classroom room = school.byId(test.opened.classId()).orElseThrow();
      assertThat(room.view()).isEqualTo(before);
      assertThat(room.roster()).isEqualTo(test.room().roster());
      pacer.tick((int) (crashFrame - room.latest().frame()));
      assertThat(hash(room)).isEqualTo(hash(test.room()));
      for (int team = 1; team <= 3; team++) {
        assertThat(room.teams().marks(team)).isEqualTo(test.room().teams().marks(team));
      }
    }
  }

  @Test
  void d13_teamsReadFromAKeyframeAndFromTheLogAloneAreTheSame() {
    TestClass test = TestClass.open(journal);
    liveThrough(test, 40);
    long frame = test.room().latest().frame();
    Keyframe keyframe = test.room().loop().run().keyframe();
    test.host(new RevealTrial());
    test.tick(10);
    var head = journal.head(test.opened.classId()).orElseThrow();
    var log = journal.entriesAfter(head.classId(), 0);

    for (Optional<Keyframe> from : List.of(Optional.<Keyframe>empty(), Optional.of(keyframe))) {
      ClassRun run =
          ClassRun.resume(
              TestLessons.small(), head, from, log, frame + 11, Laboratory.ofOneThread());
      assertThat(run.stateHash()).isEqualTo(hash(test.room()));
      assertThat(chronicles(run)).isEqualTo(chronicles(test.room().loop().run()));
      assertThat(run.state().teams().trial())
          .isEqualTo(test.room().loop().run().state().teams().trial());
    }
  }

  @Test
  void d17_howManyThreadsAdvanceTheBrainsChangesNothing() {
    TestClass test = TestClass.open(journal);
    liveThrough(test, 30);
    test.host(new RevealTrial());
    Recording recording = test.room().recording();
    List<Long> hashes =
        Stream.of(1, 2, 3, 8)
            .map(
                threads -> {
                  var replay = new ReplayedClass(recording, TestLessons.small(), threads);
                  while (!replay.isOver()) {
                    replay.advance();
                  }
                  return replay.stateHash();
                })
            .toList();
    assertThat(hashes).containsOnly(hash(test.room()));
  }

  @Test
  void d14_aRecordingOfTeamsIsReadBackAndShowsTheClassAsItWas() {
    TestClass test = TestClass.open(journal);
    liveThrough(test, 30);
    test.host(new RevealTrial());
    Recording recording = test.room().recording();
    assertThat(RecordingFiles.read(RecordingJson.write(recording)))
        .isEqualTo(withoutCode(recording));
    var replay = new ReplayedClass(recording, TestLessons.small());
    while (!replay.isOver()) {
      assertThat(replay.advance()).isNotEmpty();
    }
    assertThat(replay.stateHash()).isEqualTo(hash(test.room()));
  }

  private static Recording withoutCode(Recording recording) {
    var head = RecordingFiles.read(RecordingJson.write(recording)).head();
    return new Recording(head, recording.log(), recording.frames(), recording.checkpoints());
  }

  @Test
  void d10_aCutKeyframeOfTeamsIsRefused() {
    TestClass test = TestClass.open(journal);
    test.host(new SetTeams(2, SeedRule.SAME));
    test.host(new Start());
    Keyframe whole = test.room().loop().run().keyframe();
    for (int bytes : List.of(9, 500, whole.brain().length - 1)) {
      var cut =
          new Keyframe(
              whole.frame(),
              whole.seq(),
              Arrays.copyOf(whole.brain(), bytes),
              whole.chronicle(),
              whole.stateHash());
      assertThatThrownBy(() -> TeamKeyframes.restore(cut))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aChronicleFromBeforeThereWereTeamsIsStillRead() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeByte(2);
      out.writeInt(Metrics.COUNT);
      out.writeInt(1);
      out.writeInt(1);
      out.writeInt(1);
      out.writeLong(7);
      out.writeDouble(350);
      for (int column = 0; column < Metrics.COUNT; column++) {
        out.writeDouble(column);
      }
      out.writeInt(1);
      out.writeLong(3);
      out.writeLong(150);
      out.writeUTF("NOTE");
      out.writeUTF("hello");
      out.writeUTF("Ada");
      out.writeInt(0);
    }
    Chronicle chronicle = Chronicle.restore(bytes.toByteArray());
    assertThat(chronicle.marks())
        .containsExactly(new Mark(3, 150, Mark.Type.NOTE, "hello", Optional.of("Ada"), 0));
    assertThat(chronicle.history().getFirst().metrics()[5]).isEqualTo(5);
    assertThat(chronicle.spans().getFirst().least()[5]).isNaN();
  }
}
