package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.ClassCommand.End;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.journal.MemoryJournal;

/** Ended classes: kept for a while, in their host's hand, then gone. */
class ArchiveTest {
  private final MemoryJournal journal = new MemoryJournal();
  private TestClass test;
  private String classId;

  @BeforeEach
  void openClass() {
    test = TestClass.open(journal);
    classId = test.opened.classId();
  }

  @AfterEach
  void closeClass() {
    test.close();
  }

  @Test
  void p15_aHostReadsAndDownloadsAClassThatHasEnded() {
    String token = test.opened.hostToken();
    test.host(new Start());
    test.tick(4);
    assertThat(test.school.archive().card(classId, token).orElseThrow().head().ended()).isFalse();
    test.host(new End());

    Archive.Card card = test.school.archive().card(classId, token).orElseThrow();
    assertThat(card.head().ended()).isTrue();
    assertThat(card.head().endedEpochMs()).isEqualTo(1_000_000);
    assertThat(card.frames()).isEqualTo(5);
    assertThat(card.deletedEpochMs()).isEmpty();
    assertThat(test.school.archive().recording(classId, token)).isPresent();
    assertThat(test.school.archive().card(classId, token + "x")).isEmpty();
  }

  @Test
  void p16_deletingALiveClassEndsItForEverybodyAndLeavesNothing() {
    Admission.Admitted ada = test.enter("Ada");
    test.host(new Start());
    test.tick(3);
    assertThat(test.school.archive().delete(classId, ada.token())).isFalse();
    assertThat(journal.head(classId)).isPresent();

    assertThat(test.school.archive().delete(classId, test.opened.hostToken())).isTrue();
    assertThat(test.heard.ends).hasSize(1);
    assertThat(test.school.byId(classId)).isEmpty();
    assertThat(journal.head(classId)).isEmpty();
    assertThat(journal.entriesAfter(classId, 0)).isEmpty();
    assertThat(journal.checkpoints(classId)).isEmpty();
    List<Answer> late = new ArrayList<>();
    test.room().submit(Person.HOST, 99, new Start(), late::add);
    assertThat(TestClass.reasonOf(late.getFirst())).isEqualTo(Reason.ENDED);
    assertThat(test.school.archive().delete(classId, test.opened.hostToken())).isFalse();
  }

  @Test
  void p16_anEndedClassGoesByItselfAfterTheRetentionTimeAndALiveOneStays() {
    test.school.archive().forgetAfter(Duration.ofDays(30));
    test.host(new End());
    assertThat(test.school.archive().forgetOld()).isZero();
    Archive.Card card = test.school.archive().card(classId, test.opened.hostToken()).orElseThrow();
    assertThat(card.deletedEpochMs()).contains(1_000_000 + Duration.ofDays(30).toMillis());

    try (TestClass other = TestClass.open(journal)) {
      // Negative: everything that ended until now, a second from now.
      other.school.archive().forgetAfter(Duration.ofSeconds(-1));
      other.school.archive().forgetOld();
      assertThat(journal.head(classId)).isEmpty();
      assertThat(journal.head(other.opened.classId())).isPresent();
    }
  }
}
