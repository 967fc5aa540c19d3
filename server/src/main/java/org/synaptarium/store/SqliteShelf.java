package org.synaptarium.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.RecordingShelf;
import org.synaptarium.journal.ShelvedRecording;

/** The recordings in the database of a data folder, by the journal's two connections. */
final class SqliteShelf implements RecordingShelf {
  private final GroupCommit writer;
  private final Connection reader;

  SqliteShelf(GroupCommit writer, Connection reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /* Counted and put in one transaction, so that two who come at once don't share the last place. */
  @Override
  public boolean put(ShelvedRecording recording, Load most) {
    try {
      return writer.write(
          connection -> RecordingRows.putIfThereIsRoom(connection, recording, most));
    } catch (SQLException e) {
      throw new JournalFailure("could not keep a recording", e);
    }
  }

  @Override
  public Optional<ShelvedRecording> byId(String id) {
    return read(connection -> RecordingRows.byId(connection, id));
  }

  @Override
  public Load load() {
    return read(RecordingRows::load);
  }

  @Override
  public List<String> addedBefore(long epochMs) {
    return read(connection -> RecordingRows.addedBefore(connection, epochMs));
  }

  @Override
  public void delete(String id) {
    try {
      writer.write(connection -> RecordingRows.delete(connection, id));
      // A reader in the middle of a page would keep the log from being emptied.
      synchronized (reader) {
        writer.betweenCommits(Database::forget);
      }
    } catch (SQLException e) {
      throw new JournalFailure("could not delete a recording", e);
    }
  }

  private <T> T read(GroupCommit.Write<T> query) {
    synchronized (reader) {
      try {
        return query.on(reader);
      } catch (SQLException e) {
        throw new JournalFailure("could not read", e);
      }
    }
  }
}
