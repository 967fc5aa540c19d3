package org.synaptarium.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.synaptarium.cluster.TestMembers.await;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.CodeTaken;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalContract;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.MemoryJournal;

/** The members' memory with a durable store behind it keeps a journal's contract, and more. */
class StoreBehindMembersTest extends JournalContract {
  private static final int BATCH = 1_000;

  private static MemberCluster member;
  private final MemoryJournal stored = new MemoryJournal();
  private final AwayStore store = new AwayStore(stored);
  private MembersJournal journal;

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
    loseMemory();
    journal = member.membersJournal(Optional.of(store.journal()));
  }

  private static void loseMemory() {
    var maps = new SharedMaps(member.hazelcast().orElseThrow());
    maps.heads().clear();
    maps.chunks().clear();
    maps.keyframes().clear();
    maps.codes().clear();
  }

  @Override
  protected Journal open() {
    return member.membersJournal(Optional.of(store.journal()));
  }

  private static List<LogEntry> entries(long from, long to) {
    return LongStream.rangeClosed(from, to).mapToObj(seq -> entry(seq, seq)).toList();
  }

  @Test
  void whatIsAcknowledgedIsInTheStoreToo() {
    journal.create(head("a", "123456", 1));
    journal.append("a", 1, entries(1, 3));
    assertThat(stored.lastSeq("a")).isEqualTo(3);
    assertThat(journal.claim("a").epoch()).isEqualTo(2);
    assertThat(stored.head("a").orElseThrow().epoch()).isEqualTo(2);
    journal.append("a", 2, entries(4, 4));
    assertThat(stored.lastSeq("a")).isEqualTo(4);
    assertThat(member.store().isUpToDate()).isTrue();
  }

  @Test
  void whenTheStoreIsAwayClassesGoOnAndItIsCaughtUpWithAfterwards() {
    journal.create(head("a", "123456", 1));
    journal.append("a", 1, entries(1, 2));
    store.away(true);
    journal.append("a", 1, entries(3, 200));
    journal.saveKeyframe("a", 1, keyframe(150));
    assertThat(member.store().reachable()).isFalse();
    assertThat(member.store().behind()).isEqualTo(198);
    assertThat(journal.claim("a").epoch()).isEqualTo(2);
    journal.append("a", 2, entries(201, 210));
    assertThat(stored.lastSeq("a")).isEqualTo(2);

    store.away(false);
    await(() -> member.store().isUpToDate() && !stored.checkpoints("a").isEmpty());
    assertThat(stored.entriesAfter("a", 0)).isEqualTo(entries(1, 210));
    assertThat(stored.head("a").orElseThrow().epoch()).isEqualTo(2);
    assertThat(stored.checkpoints("a")).containsExactly(new Checkpoint(150, ~150L));
    journal.append("a", 2, entries(211, 211));
    assertThat(stored.lastSeq("a")).isEqualTo(211);
  }

  @Test
  void aClassThatBeganWhileTheStoreWasAwayIsStoredAfterwards() {
    store.away(true);
    journal.create(head("a", "123456", 1));
    journal.append("a", 1, entries(1, 5));
    store.away(false);
    await(() -> stored.lastSeq("a") == 5);
    assertThat(stored.headByCode("123456")).isPresent();
  }

  @Test
  void moreThanTheBoundIsNotAcknowledgedWhileTheStoreIsAway() {
    journal.create(head("a", "123456", 1));
    store.away(true);
    for (long seq = 1; seq <= StoreKeeper.MOST_BEHIND; seq += BATCH) {
      journal.append("a", 1, entries(seq, seq + BATCH - 1));
    }
    long last = StoreKeeper.MOST_BEHIND;
    assertThatThrownBy(() -> journal.append("a", 1, entries(last + 1, last + 1)))
        .isInstanceOf(JournalFailure.class)
        .hasMessageContaining("away for too long");
    assertThat(member.store().behind()).isEqualTo(member.store().bound());

    store.away(false);
    await(() -> stored.lastSeq("a") == last);
    await(() -> member.store().isUpToDate());
    journal.append("a", 1, entries(last + 1, last + 1));
    assertThat(stored.lastSeq("a")).isEqualTo(last + 1);
  }

  @Test
  void whatTheMembersHaveLostIsReadBackFromTheStore() {
    journal.create(head("a", "123456", 1));
    journal.append("a", 1, entries(1, 150));
    journal.saveKeyframe("a", 1, keyframe(100));
    journal.mark("a", 1, 190);
    await(() -> stored.head("a").orElseThrow().frameMark() == 190);
    loseMemory();
    journal = member.membersJournal(Optional.of(store.journal()));

    assertThat(journal.head("a").orElseThrow().epoch()).isEqualTo(1);
    var claimed = journal.claim("a");
    assertThat(claimed.epoch()).isEqualTo(2);
    assertThat(claimed.frameMark()).isEqualTo(190);
    assertThat(journal.entriesAfter("a", 0)).isEqualTo(entries(1, 150));
    assertThat(journal.keyframeAtOrBefore("a", 500).orElseThrow().frame()).isEqualTo(100);
    assertThat(journal.checkpoints("a")).containsExactly(new Checkpoint(100, ~100L));
    assertThat(member.classOfCode("123456")).contains("a");
    journal.append("a", 2, entries(151, 151));
    assertThat(stored.lastSeq("a")).isEqualTo(151);
  }

  @Test
  void anEndedClassLeavesTheMembersMemoryOnceItIsStored() {
    journal.create(head("a", "123456", 1));
    journal.append("a", 1, entries(1, 100));
    journal.saveKeyframe("a", 1, keyframe(80));
    store.away(true);
    journal.end("a", 1, 7_000);
    var maps = new SharedMaps(member.hazelcast().orElseThrow());
    assertThat(maps.heads().containsKey("a")).isTrue();
    assertThat(member.classOfCode("123456")).isEmpty();

    store.away(false);
    await(() -> !maps.heads().containsKey("a"));
    await(() -> maps.chunks().isEmpty() && maps.keyframes().isEmpty());
    assertThat(stored.head("a").orElseThrow().endedEpochMs()).isEqualTo(7_000);
    assertThat(journal.head("a").orElseThrow().ended()).isTrue();
    assertThat(journal.entriesAfter("a", 0)).hasSize(100);
    assertThat(stored.keyframeAtOrBefore("a", 99)).isPresent();
  }

  @Test
  void aCodeThatOnlyTheStoreKnowsIsNotGivenAgain() {
    stored.create(head("old", "123456", 1));
    assertThatThrownBy(() -> journal.create(head("a", "123456", 2))).isInstanceOf(CodeTaken.class);
    assertThat(journal.head("a")).isEmpty();
    assertThat(member.classOfCode("123456")).contains("old");
    assertThat(member.ownerOf("old")).contains(SharedHead.NOBODY);
    store.away(true);
    assertThat(member.ownerOf("old")).contains(SharedHead.NOBODY);
    store.away(false);
  }
}
