package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.MemoryJournal;

/** A live class that begins where a recorded one stood. */
class BranchTest {
  private static final SchoolLimits LIMITS = new SchoolLimits(4, 5, 8, 500);

  private static EventfulClass lived;
  private static Darkroom darkroom;
  private static Reel reel;

  @BeforeAll
  static void develop() {
    lived = EventfulClass.live();
    darkroom = new Darkroom();
    reel = darkroom.develop(lived.recording(), TestLessons.small()).orElseThrow();
    reel.whole().join();
  }

  @AfterAll
  static void close() {
    darkroom.close();
  }

  private static Classroom branch(School school, long frame) {
    var opened = (Opening.Opened) school.branch(reel, frame);
    return school.byId(opened.classId()).orElseThrow();
  }

  private static long hashOf(Classroom room) {
    return room.loop().run().stateHash();
  }

  private static void host(Classroom room, long id, ManualPacer pacer) {
    room.submit(Person.HOST, id, new Start(), answer -> {});
    pacer.tick();
  }

  @Test
  void p49_aBranchStandsWhereTheRecordingStoodAndWaits() {
    var pacer = new ManualPacer();
    try (School school = TestClass.newSchool(new MemoryJournal(), LIMITS, pacer)) {
      for (int frame : new int[] {0, 1, 150, 260, lived.frames()}) {
        Classroom room = branch(school, frame);
        pacer.tick(3);
        assertThat(room.latest().frame()).isEqualTo(frame);
        assertThat(room.view().running()).isFalse();
        assertThat(hashOf(room)).isEqualTo(lived.moments().get(frame).stateHash());
        room.loop().stop();
        school.discard(room.classId());
      }
    }
  }

  @Test
  void p49_thePeopleOfTheOldClassHoldNoSeatAndHaveNoNames() {
    var pacer = new ManualPacer();
    try (School school = TestClass.newSchool(new MemoryJournal(), LIMITS, pacer)) {
      Classroom room = branch(school, lived.frames());
      assertThat(room.roster()).isEmpty();
      assertThat(room.students()).isZero();
      List<String> names =
          room.recording().log().stream()
              .filter(entry -> entry.command() instanceof Enter)
              .map(entry -> ((Enter) entry.command()).nickname().text())
              .toList();
      assertThat(names).isNotEmpty().allMatch(name -> name.startsWith("Student "));
      assertThat(room.teams().marks(1)).noneMatch(mark -> mark.who().equals(Optional.of("Ada")));
      var admission = room.enter(TestClass.newcomer("Ada")).toCompletableFuture();
      pacer.tick();
      var ada = ((Admission.Admitted) admission.join()).person();
      assertThat(ada.nickname()).isEqualTo("Ada");
      assertThat(ada.id()).isGreaterThan(names.size());
      assertThat(room.lastCommandId(Person.HOST)).isZero();
    }
  }

  @Test
  void p49_itsOwnRecordingReplaysFromTheFirstFrameToTheSameHashes() {
    var pacer = new ManualPacer();
    try (School school = TestClass.newSchool(new MemoryJournal(), LIMITS, pacer)) {
      Classroom room = branch(school, 150);
      host(room, 1, pacer);
      pacer.tick(119);
      assertThat(room.latest().frame()).isEqualTo(270);
      Recording recording = room.recording();
      var replayed = new ReplayedClass(recording, TestLessons.small());
      while (replayed.frame() < 150) {
        replayed.advance();
      }
      assertThat(replayed.stateHash()).isEqualTo(lived.moments().get(150).stateHash());
      assertThat(replayed.verify()).isEmpty();
      assertThat(replayed.stateHash()).isEqualTo(hashOf(room));
      assertThat(recording.log()).extracting(LogEntry::seq).isSorted();
    }
  }

  @Test
  void p49_aBranchSurvivesTheServersSuddenDeath() {
    Journal journal = new MemoryJournal();
    var pacer = new ManualPacer();
    School dead = TestClass.newSchool(journal, LIMITS, pacer);
    Classroom room = branch(dead, 150);
    host(room, 1, pacer);
    pacer.tick(30);
    long frame = room.latest().frame();
    long hash = hashOf(room);
    try (School school = TestClass.newSchool(journal, LIMITS, new ManualPacer())) {
      school.resumeAll();
      Classroom back = school.byId(room.classId()).orElseThrow();
      ClassRun run = back.loop().run();
      assertThat(run.brain().frame()).isBetween(150L, frame);
      run.advanceTo(frame, images -> {});
      assertThat(run.stateHash()).isEqualTo(hash);
      assertThat(back.roster()).isEmpty();
    }
  }

  @Test
  void aBranchThatCannotBeSavedLeavesNoClassBehind() {
    var journal = new MemoryJournal();
    try (School school = TestClass.newSchool(journal, LIMITS, new ManualPacer())) {
      journal.fail(true);
      assertThat(school.branch(reel, 150)).isInstanceOf(Opening.Refused.class);
      assertThat(journal.live()).isEmpty();
      journal.fail(false);
      assertThat(school.branch(reel, 150)).isInstanceOf(Opening.Opened.class);
    }
  }
}
