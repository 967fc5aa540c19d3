package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.ClassCommand.End;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.journal.JournalContract;
import org.synaptarium.journal.MemoryJournal;

class SchoolTest {
  private static final Optional<String> SMALL = Optional.of(TestLessons.SMALL);

  private final MemoryJournal journal = new MemoryJournal();

  private static Reason reasonOf(Opening opening) {
    assertThat(opening).isInstanceOf(Opening.Refused.class);
    return ((Opening.Refused) opening).reason().code();
  }

  @Test
  void openClassesHaveCodesAndIdsOfTheirOwn() {
    try (var school = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      Set<String> names = new HashSet<>();
      for (int i = 0; i < 4; i++) {
        var opened = (Opening.Opened) school.open(SMALL, OptionalLong.of(i), Preparation.NONE);
        assertThat(opened.code()).matches("[0-9]{6}");
        assertThat(opened.classId()).matches("[A-Za-z0-9_-]{22}");
        names.addAll(List.of(opened.code(), opened.classId(), opened.hostToken()));
        assertThat(school.byCode(opened.code())).isEqualTo(school.byId(opened.classId()));
      }
      assertThat(names).hasSize(12);
    }
  }

  @Test
  void aFullServerOpensNoMoreUntilAClassHasEnded() {
    try (var test = TestClass.open(journal, new SchoolLimits(1, 5, 8, 60))) {
      assertThat(reasonOf(test.school.open(SMALL, OptionalLong.empty(), Preparation.NONE)))
          .isEqualTo(Reason.FULL);
      assertThat(journal.live()).hasSize(1);
      test.host(new End());
      assertThat(test.school.open(SMALL, OptionalLong.empty(), Preparation.NONE))
          .isInstanceOf(Opening.Opened.class);
    }
  }

  @Test
  void anUnknownScenarioIsRefusedWithTheKnownOnes() {
    try (var school = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      Opening opening = school.open(Optional.of("nothing"), OptionalLong.empty(), Preparation.NONE);
      assertThat(reasonOf(opening)).isEqualTo(Reason.OUT_OF_RANGE);
      assertThat(((Opening.Refused) opening).reason().allowed()).contains(TestLessons.SMALL);
    }
  }

  @Test
  void theSeedOfTheRequestReplacesTheScenarios() {
    try (var school = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      var own = (Opening.Opened) school.open(SMALL, OptionalLong.empty(), Preparation.NONE);
      var given = (Opening.Opened) school.open(SMALL, OptionalLong.of(-77), Preparation.NONE);
      assertThat(journal.head(own.classId()).orElseThrow().seed()).isEqualTo(5);
      assertThat(journal.head(given.classId()).orElseThrow().seed()).isEqualTo(-77);
    }
  }

  @Test
  void strangeTokensNameNobody() {
    try (var test = TestClass.open(journal)) {
      String host = test.opened.hostToken();
      for (String token :
          List.of(
              "", ".", "a.b.c", host + "x", "x" + host, host.replace(".0.", ".99."), "a.0.\0")) {
        assertThat(test.school.seatOf(token)).as(token).isInstanceOf(Seating.Refused.class);
      }
    }
  }

  @Test
  void aRecordingIsForItsHostWhileLiveAndAfterTheEnd() {
    try (var test = TestClass.open(journal)) {
      String id = test.opened.classId();
      String student = test.enter("Ada").token();
      test.host(new Start());
      test.tick(5);
      assertThat(
              test.school.archive().recording(id, test.opened.hostToken()).orElseThrow().frames())
          .isEqualTo(6);
      assertThat(test.school.archive().recording(id, student)).isEmpty();
      test.host(new End());

      Recording after = test.school.archive().recording(id, test.opened.hostToken()).orElseThrow();
      assertThat(after.frames()).isEqualTo(6);
      assertThat(after.log()).hasSize(4);
      assertThat(after.checkpoints()).hasSize(1);
    }
  }

  @Test
  void aClassThatCannotBeReadIsLeftAloneAndTheOthersGoOn() {
    journal.create(JournalContract.head("broken", "999999", 1));
    TestClass dead = TestClass.open(journal);
    try (var school = TestClass.newSchool(journal, TestClass.LIMITS, new ManualPacer())) {
      school.resumeAll();

      assertThat(school.byId(dead.opened.classId())).isPresent();
      assertThat(school.byId("broken")).isEmpty();
      assertThat(journal.live()).hasSize(2);
    }
  }

  @Test
  void aClassThatBreaksEndsAloneWithAMessage() {
    try (var test = TestClass.open(journal)) {
      var other = (Opening.Opened) test.school.open(SMALL, OptionalLong.empty(), Preparation.NONE);
      test.host(new Start());
      // As a broken invariant of ours would: the loop meets an entry that doesn't follow.
      journal.append(
          test.opened.classId(),
          1,
          List.of(JournalContract.entry(journal.lastSeq(test.opened.classId()) + 1, 2)));
      test.room().submit(Person.HOST, 900, new Start(), answer -> {});
      test.tick(2);

      assertThat(test.heard.ends)
          .containsExactly("The class had to end: its brain could not be computed.");
      assertThat(test.school.byId(test.opened.classId())).isEmpty();
      assertThat(test.school.byId(other.classId())).isPresent();
      assertThat(journal.live()).hasSize(1);
    }
  }
}
