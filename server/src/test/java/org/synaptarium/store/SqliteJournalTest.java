package org.synaptarium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.ClassCommand.Pause;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Dial;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalContract;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.RecordingShelf.Load;
import org.synaptarium.journal.ShelvedRecording;

class SqliteJournalTest extends JournalContract {
  @TempDir Path temp;

  @Override
  protected Journal open() {
    return SqliteJournal.open(temp.resolve("contract"));
  }

  @Test
  void whatWasWrittenIsThereAfterReopening() {
    Path folder = temp.resolve("data");
    try (var journal = SqliteJournal.open(folder)) {
      journal.create(head("a", "123456", 7));
      journal.append("a", 1, List.of(entry(1, 1)));
      journal.saveKeyframe("a", 1, keyframe(20));
    }
    try (var journal = SqliteJournal.open(folder)) {
      assertThat(journal.live()).hasSize(1);
      assertThat(journal.entriesAfter("a", 0)).containsExactly(entry(1, 1));
      assertThat(journal.keyframeAtOrBefore("a", 20)).isPresent();
      assertThat(journal.claim("a").epoch()).isEqualTo(2);
    }
  }

  @Test
  void aFolderInUseIsRefusedInOneSentence() {
    Path folder = temp.resolve("data");
    try (var first = SqliteJournal.open(folder)) {
      assertThat(first.live()).isEmpty();
      assertThatThrownBy(() -> SqliteJournal.open(folder))
          .isInstanceOf(StoreUnusable.class)
          .hasMessage("The data folder " + folder + " is in use by another server.");
    }
    SqliteJournal.open(folder).close();
  }

  @Test
  void aFolderThatCannotBeMadeIsRefusedInOneSentence() throws Exception {
    Path file = Files.createFile(temp.resolve("file"));
    assertThatThrownBy(() -> SqliteJournal.open(file.resolve("data")))
        .isInstanceOf(StoreUnusable.class)
        .hasMessage("The data folder " + file.resolve("data") + " can't be written to.");
  }

  @Test
  void dataOfANewerFormatIsRefusedAndLeftAlone() throws Exception {
    Path folder = temp.resolve("data");
    SqliteJournal.open(folder).close();
    execute(folder, "PRAGMA user_version = 99");

    assertThatThrownBy(() -> SqliteJournal.open(folder))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageContaining("newer Synaptarium (format 99; this one reads up to 4)");
    execute(folder, "PRAGMA user_version = 4");
    SqliteJournal.open(folder).close();
  }

  /** The file was written by a server of that time: one class that goes on, one that has ended. */
  @Test
  void dataOfFormatOneIsBroughtUpAndLosesNothing() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("data"));
    try (var kept = Objects.requireNonNull(getClass().getResourceAsStream("format-1.db"))) {
      Files.copy(kept, folder.resolve("synaptarium.db"));
    }
    try (var journal = SqliteJournal.open(folder)) {
      assertThat(journal.live()).singleElement().extracting(ClassHead::code).isEqualTo("083177");
      String live = journal.live().getFirst().classId();
      assertThat(journal.entriesAfter(live, 0))
          .extracting(LogEntry::command)
          .containsExactly(
              new Start(),
              new TurnDial(Dial.STRESS, 0.5),
              new AddNote("half the stress"),
              new Pause());
      assertThat(journal.entriesAfter(live, 0)).allMatch(entry -> entry.also().isEmpty());
      assertThat(journal.keyframeAtOrBefore(live, 6)).isPresent();
    }
    SqliteJournal.open(folder).close();
  }

  /** The files were written by servers of those times, too. */
  @ParameterizedTest
  @CsvSource({"2, 354621", "3, 024902"})
  void dataOfLaterFormatsIsBroughtUpAndTakesRecordingsThen(int format, String code)
      throws Exception {
    Path folder = Files.createDirectory(temp.resolve("data"));
    String name = "format-" + format + ".db";
    try (var kept = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
      Files.copy(kept, folder.resolve("synaptarium.db"));
    }
    var recording = new ShelvedRecording("id", "hash", 5, new byte[] {1, 2, 3});
    try (var journal = SqliteJournal.open(folder)) {
      assertThat(journal.live()).singleElement().extracting(ClassHead::code).isEqualTo(code);
      String live = journal.live().getFirst().classId();
      assertThat(journal.entriesAfter(live, 0))
          .extracting(LogEntry::command)
          .contains(
              new Start(),
              new TurnDial(Dial.STRESS, 0.5),
              new AddNote("half the stress"),
              new Pause());
      assertThat(journal.keyframeAtOrBefore(live, 20)).isPresent();
      assertThat(journal.endedBefore(Long.MAX_VALUE)).hasSize(1);
      assertThat(journal.shelf().put(recording, new Load(1, 3))).isTrue();
    }
    try (var journal = SqliteJournal.open(folder)) {
      assertThat(journal.shelf().byId("id").orElseThrow().file()).containsExactly(1, 2, 3);
    }
  }

  @Test
  void anotherProgramsDatabaseIsRefused() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("data"));
    execute(folder, "CREATE TABLE theirs (id INTEGER)");

    assertThatThrownBy(() -> SqliteJournal.open(folder))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageEndingWith("is not a Synaptarium database.");
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("data"));
    Files.writeString(folder.resolve("synaptarium.db"), "x".repeat(5_000));

    assertThatThrownBy(() -> SqliteJournal.open(folder))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageContaining("can't be opened or is damaged");
  }

  private static void execute(Path folder, String sql) throws Exception {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("synaptarium.db"));
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
