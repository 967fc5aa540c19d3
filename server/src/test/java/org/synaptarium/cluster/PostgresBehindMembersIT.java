package org.synaptarium.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synaptarium.cluster.TestMembers.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.synaptarium.classroom.Answer;
import org.synaptarium.classroom.ReplayedClass;
import org.synaptarium.classroom.TestLessons;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.store.PostgresJournal;
import org.synaptarium.store.StoreAddress;
import org.synaptarium.store.TestPostgres;

/**
 * Two servers with a real PostgreSQL behind them, which dies, stands still and comes back; and what
 * it gives back when all servers have died. The tests follow on each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresBehindMembersIT {
  private static final int MOVES_WITHOUT_STORE = 12;

  private static TestPostgres postgres;
  private static String place;
  private static PostgresJournal stored;
  private static List<TestNode> nodes;
  private static String classId;
  private static long acknowledged;

  @BeforeAll
  static void start() {
    postgres = TestPostgres.start();
    place = postgres.newPlace();
    stored = open();
    nodes = startNodes();
    classId = nodes.getFirst().open();
    acknowledge(new Start());
  }

  @AfterAll
  static void stop() {
    nodes.forEach(TestNode::close);
    stored.close();
    postgres.close();
  }

  private static PostgresJournal open() {
    return PostgresJournal.open(StoreAddress.parse(place, Map.of()));
  }

  private static List<TestNode> startNodes() {
    String name = TestMembers.anyName();
    List<MemberAddress> addresses = TestMembers.addresses(2);
    List<TestNode> started = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      started.add(new TestNode(TestMembers.settings(name, addresses, i), Optional.of(open())));
    }
    await(() -> started.stream().allMatch(node -> node.cluster.members().size() == 2));
    return started;
  }

  private static TestNode owner() {
    await(() -> nodes.stream().anyMatch(node -> node.runs(classId)));
    return nodes.stream().filter(node -> node.runs(classId)).findFirst().orElseThrow();
  }

  /* One who gets no answer asks again, as a page does. */
  private static void acknowledge(Command command) {
    await(
        () -> {
          Optional<Answer> answer = owner().ask(classId, command);
          if (answer.isPresent() && answer.get() instanceof Answer.Accepted accepted) {
            acknowledged = accepted.seq();
            return true;
          }
          return false;
        });
  }

  private static void acknowledgeMoves() {
    for (int i = 0; i < MOVES_WITHOUT_STORE; i++) {
      acknowledge(new TurnDial(Dial.GLUTAMATE, 0.5 + (i % 5) / 10.0));
    }
  }

  private static void awaitFramesMore(long more) {
    long from = owner().room(classId).latest().frame();
    await(() -> owner().room(classId).latest().frame() >= from + more);
  }

  private static void assertTheStoreCatchesUp() {
    await(() -> owner().cluster.store().isUpToDate());
    List<LogEntry> log = owner().journal.entriesAfter(classId, 0);
    assertThat(log).hasSizeGreaterThanOrEqualTo((int) acknowledged);
    await(() -> stored.lastSeq(classId) >= log.size());
    assertThat(stored.entriesAfter(classId, 0)).startsWith(log.toArray(LogEntry[]::new));
  }

  @Test
  @Order(1)
  void aClassGoesOnInMemoryWhilePostgresqlIsDeadAndSaysSo() {
    postgres.killHard();
    try {
      acknowledgeMoves();
      awaitFramesMore(20);
      StoreState state = owner().cluster.store();
      assertThat(state.reachable()).isFalse();
      assertThat(state.behind()).isBetween(1L, state.bound());
    } finally {
      postgres.startAgain();
    }
    assertTheStoreCatchesUp();
  }

  @Test
  @Order(2)
  void aClassGoesOnInMemoryWhilePostgresqlStandsStill() {
    postgres.freeze();
    try {
      acknowledgeMoves();
      awaitFramesMore(20);
      assertThat(owner().cluster.store().reachable()).isFalse();
    } finally {
      postgres.thaw();
    }
    assertTheStoreCatchesUp();
  }

  @Test
  @Order(3)
  void aStoreThatWasEmptiedIsFilledFromTheMembersMemory() {
    stored.delete(classId);
    acknowledgeMoves();
    assertTheStoreCatchesUp();
    assertThat(stored.headByCode(owner().room(classId).code())).isPresent();
  }

  @Test
  @Order(4)
  void whenAllServersHaveDiedTheNextOnesLoseNothingThatWasAcknowledged() {
    acknowledgeMoves();
    List<LogEntry> before = stored.entriesAfter(classId, 0);
    assertThat(before).hasSizeGreaterThanOrEqualTo((int) acknowledged);
    long epoch = stored.head(classId).orElseThrow().epoch();
    nodes.forEach(TestNode::die);
    nodes.forEach(TestNode::close);

    nodes = startNodes();
    awaitFramesMore(20);
    assertThat(owner().journal.entriesAfter(classId, 0))
        .startsWith(before.toArray(LogEntry[]::new));
    acknowledge(new TurnDial(Dial.GLUTAMATE, 0.3));
    assertThat(stored.head(classId).orElseThrow().epoch()).isGreaterThan(epoch);
    assertTheStoreCatchesUp();
    var lesson = new TestLessons().byId(TestLessons.SMALL).orElseThrow();
    assertThat(new ReplayedClass(owner().room(classId).recording(), lesson).verify()).isEmpty();
  }
}
