package org.synaptarium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalContract;

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
        .hasMessageContaining("newer Synaptarium (format 99; this one reads up to 2)");
    execute(folder, "PRAGMA user_version = 2");
    SqliteJournal.open(folder).close();
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
