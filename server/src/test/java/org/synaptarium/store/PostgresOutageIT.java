package org.synaptarium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalContract;
import org.synaptarium.journal.JournalFailure;

/** A PostgreSQL that is killed, or stands still, and comes back; a node that is killed. */
class PostgresOutageIT {
  private static final int CLASSES = 4;

  /** Two seconds are meant; a machine that is busy with other tests may take a little longer. */
  private static final Duration NOTICED_WITHIN = Duration.ofMillis(3_500);

  private static final long PATIENCE_S = 60;

  private static TestPostgres postgres;

  @BeforeAll
  static void start() {
    postgres = TestPostgres.start();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  private static PostgresJournal open(String address) {
    return PostgresJournal.open(StoreAddress.parse(address, Map.of()));
  }

  @Test
  void p5_nothingAcknowledgedIsLostWhenTheNodeIsKilled() throws Exception {
    String address = postgres.newPlace();
    Map<String, Long> acknowledged = KilledWriter.run(address, CLASSES, 400);
    try (var journal = open(address)) {
      assertThat(journal.live()).hasSize(CLASSES);
      KilledWriter.assertNothingIsLost(journal, acknowledged);
      assertThat(journal.claim("class0").epoch()).isEqualTo(2);
    }
  }

  @Test
  void p5_nothingAcknowledgedIsLostWhenPostgresqlIsKilledAndWritersGoOnByThemselves()
      throws Exception {
    Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    try (var journal = open(postgres.newPlace());
        var writers = Executors.newFixedThreadPool(CLASSES)) {
      AtomicBoolean going = new AtomicBoolean(true);
      for (int i = 0; i < CLASSES; i++) {
        String id = "class" + i;
        journal.create(JournalContract.head(id, "10000" + i, i));
        writers.execute(() -> appendPairs(journal, id, acknowledged, going));
      }
      for (int kill = 1; kill <= 2; kill++) {
        awaitMore(acknowledged, 40);
        postgres.killHard();
        postgres.startAgain();
      }
      awaitMore(acknowledged, 40);
      going.set(false);
      end(writers);
      KilledWriter.assertNothingIsLost(journal, acknowledged);
    }
  }

  /* As whoever catches up must do it: after a failure the log says what is there. */
  private static void appendPairs(
      Journal journal, String id, Map<String, Long> acknowledged, AtomicBoolean going) {
    long next = 1;
    while (going.get()) {
      try {
        journal.append(
            id,
            1,
            List.of(JournalContract.entry(next, next), JournalContract.entry(next + 1, next)));
        acknowledged.put(id, next + 1);
        next += 2;
      } catch (JournalFailure | IllegalArgumentException failed) {
        next = endOf(journal, id, next - 1) + 1;
      }
    }
  }

  private static long endOf(Journal journal, String id, long otherwise) {
    try {
      return journal.lastSeq(id);
    } catch (JournalFailure still) {
      return otherwise;
    }
  }

  private static void awaitMore(Map<String, Long> acknowledged, long more) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    Map<String, Long> before = Map.copyOf(acknowledged);
    for (int i = 0; i < CLASSES; i++) {
      String id = "class" + i;
      while (acknowledged.getOrDefault(id, 0L) < before.getOrDefault(id, 0L) + more) {
        assertThat(System.nanoTime()).as("%s gets no further", id).isLessThan(deadline);
        Thread.onSpinWait();
      }
    }
  }

  private static void end(ExecutorService writers) throws InterruptedException {
    writers.shutdown();
    assertThat(writers.awaitTermination(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aPostgresqlThatStandsStillIsNoticedAndUsedAgainWhenItGoesOn() throws Exception {
    String address = postgres.newPlace();
    try (var journal = open(address)) {
      journal.create(JournalContract.head("a", "123456", 1));
      journal.append("a", 1, List.of(JournalContract.entry(1, 1)));
      postgres.freeze();
      try {
        fails(() -> journal.append("a", 1, List.of(JournalContract.entry(2, 1))));
        fails(() -> journal.lastSeq("a"));
        fails(() -> journal.saveKeyframe("a", 1, JournalContract.keyframe(5)));
        severalFailAtOnce(journal);
      } finally {
        postgres.thaw();
      }
      awaitAnswer(journal);
      journal.append("a", 1, List.of(JournalContract.entry(journal.lastSeq("a") + 1, 1)));
    }
  }

  private static void severalFailAtOnce(Journal journal) throws Exception {
    int callers = 3 * PostgresPool.MAX_CONNECTIONS;
    CountDownLatch failed = new CountDownLatch(callers);
    try (var threads = Executors.newFixedThreadPool(callers)) {
      for (int i = 0; i < callers; i++) {
        threads.execute(
            () -> {
              fails(() -> journal.mark("a", 1, 9));
              failed.countDown();
            });
      }
    }
    assertThat(failed.getCount()).isZero();
  }

  @Test
  void aPostgresqlThatIsGoneIsNoticedAndUsedAgainWhenItIsBack() {
    String address = postgres.newPlace();
    try (var journal = open(address)) {
      journal.create(JournalContract.head("a", "123456", 1));
      postgres.killHard();
      try {
        fails(() -> journal.append("a", 1, List.of(JournalContract.entry(1, 1))));
        fails(journal::live);
        assertThatThrownBy(() -> open(address))
            .isInstanceOf(StoreUnusable.class)
            .hasMessageEndingWith("can't be reached.");
      } finally {
        postgres.startAgain();
      }
      awaitAnswer(journal);
      journal.append("a", 1, List.of(JournalContract.entry(1, 1)));
      assertThat(journal.lastSeq("a")).isEqualTo(1);
    }
  }

  private static void fails(Runnable call) {
    long before = System.nanoTime();
    assertThatThrownBy(call::run).isInstanceOf(JournalFailure.class);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(NOTICED_WITHIN);
  }

  private static void awaitAnswer(Journal journal) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (true) {
      try {
        journal.live();
        return;
      } catch (JournalFailure notYet) {
        assertThat(System.nanoTime()).isLessThan(deadline);
      }
    }
  }
}
