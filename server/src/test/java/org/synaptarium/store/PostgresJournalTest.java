package org.synaptarium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.synaptarium.store.TestPostgres.schemaIn;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.journal.CodeTaken;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalContract;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.RecordingShelf.Load;
import org.synaptarium.journal.ShelvedRecording;
import org.synaptarium.journal.StaleEpoch;

/** What a journal must do, by a real PostgreSQL; and what several nodes on one need beside it. */
class PostgresJournalTest extends JournalContract {
  private static PostgresJournal shared;

  private final TestPostgres postgres = TestPostgres.shared();

  @BeforeAll
  static void openShared() {
    shared = open(TestPostgres.shared().newPlace());
  }

  @AfterAll
  static void closeShared() {
    shared.close();
  }

  /* Emptied is a tenth of the price of a new one. */
  @Override
  protected Journal open() {
    shared.endedBefore(Long.MAX_VALUE).forEach(head -> shared.delete(head.classId()));
    shared.live().forEach(head -> shared.delete(head.classId()));
    return leftOpen(shared);
  }

  private static Journal leftOpen(Journal journal) {
    return (Journal)
        Proxy.newProxyInstance(
            Journal.class.getClassLoader(),
            new Class<?>[] {Journal.class},
            (proxy, method, arguments) -> {
              try {
                return method.getName().equals("close") ? null : method.invoke(journal, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  private static PostgresJournal open(String address) {
    return PostgresJournal.open(StoreAddress.parse(address, Map.of()));
  }

  @Test
  void whatOneNodeWroteAnotherReadsAndTakesOver() {
    String address = postgres.newPlace();
    try (var first = open(address);
        var second = open(address)) {
      first.create(head("a", "123456", 7));
      first.append("a", 1, List.of(entry(1, 1), entry(2, 1)));
      first.saveKeyframe("a", 1, keyframe(20));
      assertThatThrownBy(() -> second.create(head("b", "123456", 7))).isInstanceOf(CodeTaken.class);

      assertThat(second.claim("a").epoch()).isEqualTo(2);
      assertThat(second.entriesAfter("a", 0)).containsExactly(entry(1, 1), entry(2, 1));
      assertThatThrownBy(() -> first.append("a", 1, List.of(entry(3, 2))))
          .isInstanceOf(StaleEpoch.class);
      second.append("a", 2, List.of(entry(3, 5)));
      assertThat(first.entriesAfter("a", 2)).containsExactly(entry(3, 5));
    }
  }

  @Test
  void aClaimAmidAppendsLetsNothingThroughAfterIt() throws Exception {
    String address = postgres.newPlace();
    try (var owner = open(address);
        var claimer = open(address);
        var threads = Executors.newSingleThreadExecutor()) {
      owner.create(head("a", "123456", 7));
      for (long epoch = 1; epoch <= 10; epoch++) {
        long of = epoch;
        long from = owner.lastSeq("a");
        Future<Long> acknowledged = threads.submit(() -> appendUntilRefused(owner, of, from));
        while (claimer.lastSeq("a") < from + 5) {
          Thread.onSpinWait();
        }
        assertThat(claimer.claim("a").epoch()).isEqualTo(epoch + 1);
        long seen = claimer.lastSeq("a");
        assertThat(acknowledged.get()).as("epoch %d", epoch).isEqualTo(seen);
        assertThat(claimer.lastSeq("a")).isEqualTo(seen);
      }
    }
  }

  private static long appendUntilRefused(Journal journal, long epoch, long from) {
    for (long seq = from + 1; ; seq++) {
      try {
        journal.append("a", epoch, List.of(entry(seq, seq)));
      } catch (StaleEpoch refused) {
        return seq - 1;
      }
    }
  }

  @Test
  void nodesThatStartAtOncePrepareAnEmptyDatabaseTogether() throws Exception {
    String address = postgres.newPlace();
    List<Callable<PostgresJournal>> starts =
        IntStream.range(0, 4)
            .<Callable<PostgresJournal>>mapToObj(i -> () -> open(address))
            .toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<PostgresJournal> started : threads.invokeAll(starts)) {
        try (var journal = started.get()) {
          assertThat(journal.live()).isEmpty();
        }
      }
    }
  }

  @Test
  void dataOfANewerFormatIsRefusedAndLeftAlone() throws Exception {
    String address = postgres.newPlace();
    try (var journal = open(address)) {
      journal.create(head("a", "123456", 7));
    }
    String history = schemaIn(address) + ".synaptarium_schema";
    postgres.execute(
        "INSERT INTO %s SELECT 99, '99', 'from the future', 'SQL', 'V99__x.sql', 1, installed_by,"
                .formatted(history)
            + " now(), 1, true FROM %s LIMIT 1".formatted(history));
    String before = contentsOf(schemaIn(address));

    assertThatThrownBy(() -> open(address))
        .isInstanceOf(StoreUnusable.class)
        .hasMessage(
            "The data in the PostgreSQL 127.0.0.1:%d/postgres was written by a newer Synaptarium"
                    .formatted(postgres.port())
                + " (format 99; this one reads up to 1).");
    assertThat(contentsOf(schemaIn(address))).isEqualTo(before);
  }

  private String contentsOf(String schema) throws Exception {
    try (Connection connection = postgres.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT (SELECT string_agg(h::text, '|') FROM %1$s.synaptarium_schema h)"
                        .formatted(schema)
                    + " || (SELECT string_agg(c::text, '|') FROM %1$s.class c)".formatted(schema)
                    + " || (SELECT string_agg(relname, '|' ORDER BY oid) FROM pg_class"
                    + " WHERE relnamespace = '%1$s'::regnamespace)".formatted(schema))) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  @Test
  void anotherProgramsTablesAreRefused() {
    String address = postgres.newPlace();
    postgres.execute("CREATE TABLE " + schemaIn(address) + ".theirs (id integer)");
    assertThatThrownBy(() -> open(address))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageEndingWith("holds another program's tables.");
  }

  @Test
  void whatKeepsAServerFromItsStoreIsSaidInASentenceWithoutThePassword() {
    String right = postgres.address("postgres");
    assertThatThrownBy(() -> open(right.replace("%40", "%41")))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageEndingWith("doesn't know this user and password.");
    assertThatThrownBy(() -> open(right.replace("/postgres", "/nowhere")))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageEndingWith("has no such database; make it with createdb.");
    assertThatThrownBy(() -> open(right.replace(":" + postgres.port(), ":1")))
        .isInstanceOf(StoreUnusable.class)
        .hasMessage("The PostgreSQL 127.0.0.1:1/postgres can't be reached.");
  }

  /** Nothing can be read after a deletion; the bytes go with the next rewrite of the tables. */
  @Test
  void aDeletedClassIsGoneFromTheTablesAndAfterARewriteFromTheirFiles() throws Exception {
    String address = postgres.newPlace();
    String trace = "a note that nobody may find";
    try (var journal = open(address)) {
      journal.create(head("a", "123456", 7));
      journal.append("a", 1, List.of(new LogEntry(1, 1, 1, 1, 1, new AddNote(trace))));
      journal.create(head("b", "123457", 7));
      journal.append("b", 1, List.of(entry(1, 1)));
      postgres.execute("CHECKPOINT");
      assertThat(isInFiles(trace)).isTrue();

      journal.delete("a");
      journal.delete("a");
      postgres.execute("VACUUM FULL " + schemaIn(address) + ".entry");
      postgres.execute("CHECKPOINT");
      assertThat(isInFiles(trace)).isFalse();
      assertThat(journal.entriesAfter("b", 0)).containsExactly(entry(1, 1));
    }
  }

  private boolean isInFiles(String trace) throws Exception {
    try (Stream<Path> files = Files.walk(postgres.data().resolve("base"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains(trace)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void aNodeThatStandsStillInATransactionDoesNotKeepItsClassFromTheNext() throws Exception {
    String address = postgres.newPlace();
    try (var journal = open(address);
        Connection stuck = postgres.connect();
        Statement statement = stuck.createStatement()) {
      journal.create(head("a", "123456", 7));
      // As a session of the pool is set up; then its process is stopped with the row's lock in
      // hand.
      statement.execute("SET idle_in_transaction_session_timeout = 1000");
      stuck.setAutoCommit(false);
      statement.execute("UPDATE %s.class SET frame_mark = 5".formatted(schemaIn(address)));

      assertThat(journal.claim("a").epoch()).isEqualTo(2);
      assertThat(journal.head("a").orElseThrow().frameMark()).isZero();
    }
  }

  @Test
  void aLogOfTwentyThousandEntriesIsReadBack() {
    try (var journal = open(postgres.newPlace())) {
      journal.create(head("a", "123456", 7));
      for (long first = 1; first <= 20_000; first += 5_000) {
        long from = first;
        journal.append(
            "a", 1, IntStream.range(0, 5_000).mapToObj(i -> entry(from + i, 1)).toList());
      }
      assertThat(journal.entriesAfter("a", 0)).hasSize(20_000);
    }
  }

  @Test
  void theLastPlaceOnTheShelfGoesToOneOfTwoNodes() throws Exception {
    String address = postgres.newPlace();
    try (var first = open(address);
        var second = open(address);
        var threads = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 5; i++) {
        Load most = new Load(i + 1, 1_000);
        List<Callable<Boolean>> both =
            List.of(put(first, "a" + i, most), put(second, "b" + i, most));
        int kept = 0;
        for (Future<Boolean> done : threads.invokeAll(both)) {
          kept += done.get() ? 1 : 0;
        }
        assertThat(kept).isEqualTo(1);
      }
      assertThat(first.shelf().load()).isEqualTo(new Load(5, 15));
    }
  }

  private static Callable<Boolean> put(PostgresJournal journal, String id, Load most) {
    return () ->
        journal.shelf().put(new ShelvedRecording(id, "hash", 5, new byte[] {1, 2, 3}), most);
  }

  @Test
  void aClosedStoreFailsInsteadOfHanging() {
    var journal = open(postgres.newPlace());
    journal.close();
    assertThatThrownBy(journal::live).isInstanceOf(JournalFailure.class);
  }
}
