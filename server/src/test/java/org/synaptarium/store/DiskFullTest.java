package org.synaptarium.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synaptarium.classroom.Answer;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.ManualPacer;
import org.synaptarium.classroom.Opening;
import org.synaptarium.classroom.Person;
import org.synaptarium.classroom.Preparation;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.SchoolLimits;
import org.synaptarium.classroom.TestLessons;
import org.synaptarium.command.ClassCommand;
import org.synaptarium.journal.LogEntry;

/** A class whose disk has no room any more: SQLite says so, as it does when the disk is full. */
class DiskFullTest {
  private static final int NOTES_A_FRAME = 20;
  private static final long PATIENCE_S = 20;

  private final ManualPacer pacer = new ManualPacer();
  private final Map<Long, Answer.Accepted> accepted = new ConcurrentSkipListMap<>();
  private long lastId;

  @Test
  void nothingIsAcknowledgedThatTheFullDiskDidNotTake(@TempDir Path data) throws SQLException {
    DataFolder folder = DataFolder.take(data);
    Path file = folder.file("synaptarium.db");
    Connection writer = Database.openWriter(file);
    try (var journal =
            new SqliteJournal(folder, new GroupCommit(writer), Database.openReader(file));
        var school =
            new School(
                journal, new TestLessons(), SchoolLimits.standard(), Clock.systemUTC(), pacer)) {
      var opening =
          school.open(Optional.of(TestLessons.SMALL), OptionalLong.empty(), Preparation.NONE);
      String classId = ((Opening.Opened) opening).classId();
      Classroom room = school.byId(classId).orElseThrow();
      room.submit(Person.HOST, ++lastId, new ClassCommand.Start(), answer -> {});
      pacer.tick();
      limit(writer, pages(writer) + 4);
      while (school.byId(classId).filter(room::equals).isPresent() && lastId < 20_000) {
        writeNotes(room);
      }
      assertThat(accepted).isNotEmpty();
      assertThat(lastId).as("notes until the disk was full").isLessThan(20_000);
      int beforeRoom = accepted.size();
      limit(writer, 1_000_000);
      Classroom back = awaitBack(school, classId, room);
      writeNotes(back);
      assertThat(accepted).hasSize(beforeRoom + NOTES_A_FRAME);
      assertEveryAcknowledgedNoteIsThere(back);
    }
  }

  private void writeNotes(Classroom room) {
    for (int i = 0; i < NOTES_A_FRAME; i++) {
      long id = ++lastId;
      room.submit(
          Person.HOST,
          id,
          new ClassCommand.AddNote("note " + id + " " + "x".repeat(200)),
          answer -> {
            if (answer instanceof Answer.Accepted yes) {
              accepted.put(id, yes);
            }
          });
    }
    pacer.tick();
  }

  private Classroom awaitBack(School school, String classId, Classroom before) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (true) {
      Optional<Classroom> now = school.byId(classId).filter(room -> room != before);
      if (now.isPresent()) {
        return now.get();
      }
      assertThat(System.nanoTime()).as("the class comes back").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private void assertEveryAcknowledgedNoteIsThere(Classroom room) {
    Map<Long, LogEntry> log =
        room.recording().log().stream()
            .filter(entry -> entry.command() instanceof ClassCommand.AddNote)
            .collect(Collectors.toMap(LogEntry::commandId, entry -> entry));
    accepted.forEach(
        (id, answer) -> {
          LogEntry kept = requireNonNull(log.get(id), "an acknowledged note is lost");
          assertThat(kept.seq()).isEqualTo(answer.seq());
          assertThat(kept.frame()).isEqualTo(answer.frame());
        });
  }

  private static void limit(Connection writer, long pages) throws SQLException {
    try (var statement = writer.createStatement()) {
      statement.execute("PRAGMA max_page_count = " + pages);
    }
  }

  private static long pages(Connection writer) throws SQLException {
    try (var statement = writer.createStatement();
        var found = statement.executeQuery("PRAGMA page_count")) {
      return found.next() ? found.getLong(1) : 0;
    }
  }
}
