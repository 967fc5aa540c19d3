package org.synaptarium.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalContract;
import org.synaptarium.journal.LogEntry;

/** The members' memory alone keeps a journal's contract. */
class MembersJournalTest extends JournalContract {
  private static MemberCluster member;
  private Journal journal;

  @BeforeAll
  static void start() {
    member =
        MemberCluster.start(
            TestMembers.settings(TestMembers.anyName(), TestMembers.addresses(1), 0));
    TestMembers.await(member::hasMajority);
  }

  @AfterAll
  static void stop() {
    member.close();
  }

  @BeforeEach
  void forgetFormerTests() {
    journal = open();
    journal.live().forEach(head -> journal.delete(head.classId()));
    journal.endedBefore(Long.MAX_VALUE).forEach(head -> journal.delete(head.classId()));
  }

  @Override
  protected Journal open() {
    return member.journal(Optional.empty());
  }

  @Test
  void aLongLogLiesInChunksAndComesBackWhole() {
    journal.create(head("a", "123456", 1));
    int entries = 5 * SharedLog.CHUNK + 7;
    for (long seq = 1; seq <= entries; seq += 3) {
      journal.append("a", 1, List.of(entry(seq, seq), entry(seq + 1, seq), entry(seq + 2, seq)));
    }
    assertThat(journal.entriesAfter("a", 0).stream().map(LogEntry::seq))
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, journal.lastSeq("a")).boxed().toList());
    assertThat(journal.entriesAfter("a", 100).getFirst()).isEqualTo(entry(101, 100));
    var heads = new SharedMaps(member.hazelcast().orElseThrow()).heads();
    SharedHead head = Objects.requireNonNull(heads.get("a"));
    assertThat(head.recent().length).isLessThan(2 * SharedLog.CHUNK);
  }
}
