package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.journal.MemoryJournal;

/** A class that opens in the middle of its story is the class that came there by itself. */
class PreparationTest {
  private static final Optional<String> SMALL = Optional.of(TestLessons.SMALL);
  private static final Preparation WISH =
      new Preparation(List.of(new TurnDial(Dial.GLUTAMATE, 2)), 45_000);

  private final MemoryJournal journal = new MemoryJournal();

  @Test
  void p30_aClassOpensAtItsTimeWithItsSettingsAndItsRecordingIsWhole() {
    try (School school = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      var opened = (Opening.Opened) school.open(SMALL, OptionalLong.of(5), WISH);
      Classroom room = school.byId(opened.classId()).orElseThrow();
      assertThat(room.latest().bodyTimeMs()).isEqualTo(45_000);
      assertThat(room.view().dial(Dial.GLUTAMATE).value()).isEqualTo(2);
      assertThat(room.view().dial(Dial.STRESS).value()).as("the lesson's own event").isPositive();
      assertThat(room.view().running()).isFalse();
      assertThat(room.teams().history(1)).isNotEmpty();
      Recording recording = room.recording();
      assertThat(recording.frames()).isEqualTo(15);
      assertThat(recording.checkpoints()).isNotEmpty();
      assertThat(new ReplayedClass(recording, room.scenario()).verify()).isEmpty();
    }
  }

  @Test
  void p30_aPreparedClassGoesOnAfterACrashAsItWasPrepared() {
    long hash;
    String classId;
    try (School school = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      classId = ((Opening.Opened) school.open(SMALL, OptionalLong.of(5), WISH)).classId();
      hash = school.byId(classId).orElseThrow().loop().run().brain().stateHash();
    }
    try (School again = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      again.resumeAll();
      ClassRun run = again.byId(classId).orElseThrow().loop().run();
      assertThat(run.brain().stateHash()).isEqualTo(hash);
    }
  }

  @Test
  void p30_aStartBeyondReachIsRefused() {
    try (School school = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      var far = new Preparation(List.of(), 90L * 86_400_000);
      Opening opening = school.open(SMALL, OptionalLong.of(5), far);
      assertThat(opening).isInstanceOf(Opening.Refused.class);
      assertThat(((Opening.Refused) opening).reason().code()).isEqualTo(Reason.OUT_OF_RANGE);
    }
  }

  @Test
  void aBrainWithoutALessonGetsThereInAFewHundredFrames() {
    assertThat(new Preparation(List.of(), 20_000).unpacedLapse()).isEqualTo(1);
    assertThat(new Preparation(List.of(), 21L * 86_400_000).unpacedLapse()).isEqualTo(86_400);
    assertThat(new Preparation(List.of(), 3_600_000).unpacedLapse()).isEqualTo(180);
  }
}
