package org.synaptarium.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
          connection -> {
            Load now = load(connection);
            if (now.recordings() >= most.recordings()
                || now.bytes() + recording.file().length > most.bytes()) {
              return false;
            }
            insert(connection, recording);
            return true;
          });
    } catch (SQLException e) {
      throw new JournalFailure("could not keep a recording", e);
    }
  }

  private static void insert(Connection connection, ShelvedRecording recording)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO recording (recording_id, token_hash, added_ms, file)"
                + " VALUES (?, ?, ?, ?)")) {
      insert.setString(1, recording.id());
      insert.setString(2, recording.tokenHash());
      insert.setLong(3, recording.addedEpochMs());
      insert.setBytes(4, recording.file());
      insert.executeUpdate();
    }
  }

  @Override
  public Optional<ShelvedRecording> byId(String id) {
    return read(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT recording_id, token_hash, added_ms, file FROM recording"
                      + " WHERE recording_id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
              return row.next() ? Optional.of(recordingOf(row)) : Optional.empty();
            }
          }
        });
  }

  private static ShelvedRecording recordingOf(ResultSet row) throws SQLException {
    return new ShelvedRecording(
        row.getString(1), row.getString(2), row.getLong(3), row.getBytes(4));
  }

  @Override
  public Load load() {
    return read(SqliteShelf::load);
  }

  private static Load load(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT count(*), coalesce(sum(length(file)), 0) FROM recording");
        ResultSet row = select.executeQuery()) {
      return row.next() ? new Load(row.getInt(1), row.getLong(2)) : new Load(0, 0);
    }
  }

  @Override
  public List<String> addedBefore(long epochMs) {
    return read(
        connection -> {
          List<String> ids = new ArrayList<>();
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT recording_id FROM recording WHERE added_ms < ?"
                      + " ORDER BY added_ms, recording_id")) {
            select.setLong(1, epochMs);
            try (ResultSet row = select.executeQuery()) {
              while (row.next()) {
                ids.add(row.getString(1));
              }
            }
          }
          return ids;
        });
  }

  @Override
  public void delete(String id) {
    try {
      writer.write(
          connection -> {
            try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM recording WHERE recording_id = ?")) {
              delete.setString(1, id);
              return delete.executeUpdate();
            }
          });
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
