package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synaptarium.classroom.TestClass.reasonOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Route;
import org.synaptarium.journal.MemoryJournal;

/** A dose that was taken back leaves the brain that never had it. */
class DoseUndoTest {
  private static final GiveKetamine DOSE = new GiveKetamine(Route.IV_BOLUS, 5, 0);
  private static final TurnDial STRESS = new TurnDial(Dial.STRESS, 0.5);

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

  private long hash(Classroom room) {
    return room.loop().run().brain().stateHash();
  }

  @Test
  void p31_undoneTheBrainIsBitForBitTheOneThatNeverHadTheDose() {
    test.host(new Start());
    test.tick(5);
    test.host(DOSE);
    test.tick(20);
    test.host(STRESS);
    test.tick(10);
    long dosed = hash(test.room());
    test.host(new UndoDose());
    test.tick(5);
    assertThat(test.room().view().team(1).doseUndo()).isFalse();
    try (TestClass never = TestClass.open(new MemoryJournal())) {
      never.host(new Start());
      never.tick(26);
      never.host(STRESS);
      never.tick(11);
      assertThat(hash(never.room())).isNotEqualTo(dosed);
      never.tick(5);
      assertThat(never.room().latest().frame()).isEqualTo(test.room().latest().frame());
      assertThat(hash(test.room())).isEqualTo(hash(never.room()));
    }
  }

  @Test
  void p31_anUndoneDoseIsUndoneInAReplayAndAfterACrashToo() {
    test.host(new Start());
    test.tick(80);
    test.host(DOSE);
    test.tick(60); // a keyframe with the dose in it is saved on the way
    test.host(new UndoDose());
    test.tick(5);
    Recording recording = test.room().recording();
    assertThat(new ReplayedClass(recording, test.room().scenario()).verify()).isEmpty();
    long hash = hash(test.room());
    long frame = test.room().latest().frame();
    try (School again = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      again.resumeAll();
      ClassRun run = again.byId(test.opened.classId()).orElseThrow().loop().run();
      run.advanceTo(frame, image -> {});
      assertThat(run.brain().stateHash()).isEqualTo(hash);
    }
  }

  @Test
  void p31_withoutADoseOrTooLateThereIsNothingToUndo() {
    assertThat(reasonOf(test.ask(Person.HOST, new UndoDose()))).isEqualTo(Reason.OUT_OF_RANGE);
    test.host(new Start());
    test.host(DOSE);
    test.tick(DoseMemory.FRAMES + 1);
    assertThat(reasonOf(test.ask(Person.HOST, new UndoDose()))).isEqualTo(Reason.OUT_OF_RANGE);
  }
}
