package org.synaptarium.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalContract;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.MemoryJournal;
import org.synaptarium.journal.StaleEpoch;

class ClusterJournalTest extends JournalContract {
  private static EmbeddedCluster cluster;

  private final MemoryJournal durable = new MemoryJournal();
  private Journal journal;

  @BeforeAll
  static void start() {
    cluster = EmbeddedCluster.start(Optional.empty());
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  /* The members' data outlives a test; ids of classes don't, in life. */
  @BeforeEach
  void forgetFormerTests() {
    for (String id : List.of("a", "b", "x", "broken")) {
      cluster.journal(Optional.of(new MemoryJournal())).delete(id);
    }
    for (int i = 0; i < 8; i++) {
      cluster.journal(Optional.of(new MemoryJournal())).delete("class" + i);
    }
    journal = open();
  }

  @Override
  protected Journal open() {
    return cluster.journal(Optional.of(durable));
  }

  @Test
  void whoClaimedLastOwnsTheClass() {
    assertThat(cluster.ownerOf("a")).isEmpty();
    journal.create(head("a", "123456", 1));
    assertThat(cluster.ownerOf("a")).contains(cluster.self());
    assertThat(cluster.isMember(cluster.self())).isTrue();
    assertThat(cluster.isMember("somebody else")).isFalse();

    journal.end("a", 1, 5_000);
    assertThat(cluster.ownerOf("a")).isEmpty();
  }

  @Test
  void aClassThatOnlyTheDurableJournalKnowsIsBroughtIn() {
    durable.create(head("a", "123456", 1));
    durable.append("a", 1, List.of(entry(1, 1)));

    journal.append("a", 1, List.of(entry(2, 1)));
    assertThat(durable.lastSeq("a")).isEqualTo(2);
  }

  @Test
  void aWriterWhoMetAFailureGoesOnByClaimingAnew() {
    journal.create(head("a", "123456", 1));
    durable.fail(true);
    assertThatThrownBy(() -> journal.append("a", 1, List.of(entry(1, 1))))
        .isInstanceOf(JournalFailure.class);
    durable.fail(false);

    assertThat(journal.claim("a").epoch()).isEqualTo(2);
    journal.append("a", 2, List.of(entry(1, 5)));
    assertThat(durable.entriesAfter("a", 0)).containsExactly(entry(1, 5));
  }

  @Test
  void aStaleWriterIsRefusedByTheHeadAndNeverReachesTheDurableJournal() {
    journal.create(head("a", "123456", 1));
    cluster.journal(Optional.of(durable)).claim("a");
    assertThatThrownBy(() -> journal.append("a", 1, List.of(entry(1, 1))))
        .isInstanceOf(StaleEpoch.class);
    assertThat(durable.lastSeq("a")).isZero();
  }

  @Test
  void severalServersRunOnOneMachine() {
    try (var second = EmbeddedCluster.start(Optional.empty())) {
      assertThat(second.self()).isNotEqualTo(cluster.self());
      assertThat(second.isMember(cluster.self())).isFalse();
    }
  }

  @Test
  void theMemberListensOnLoopbackOnly() throws Exception {
    var network = EmbeddedCluster.config().getNetworkConfig();
    assertThat(network.getInterfaces().isEnabled()).isTrue();
    for (String address : network.getInterfaces().getInterfaces()) {
      assertThat(NetworkInterface.getByInetAddress(InetAddress.getByName(address)).isLoopback())
          .isTrue();
    }
    assertThat(network.getJoin().getMulticastConfig().isEnabled()).isFalse();
    assertThat(network.getJoin().isAutoDetectionEnabled()).isFalse();
  }
}
