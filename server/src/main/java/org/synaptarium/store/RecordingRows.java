package org.synaptarium.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synaptarium.journal.RecordingShelf.Load;
import org.synaptarium.journal.ShelvedRecording;

/** The statements on the table of recordings; SQLite and PostgreSQL understand them alike. */
final class RecordingRows {
  private RecordingRows() {}

  /** To be called in one transaction that no other one of this kind runs beside. */
  static boolean putIfThereIsRoom(Connection connection, ShelvedRecording recording, Load most)
      throws SQLException {
    Load now = load(connection);
    if (now.recordings() >= most.recordings()
        || now.bytes() + recording.file().length > most.bytes()) {
      return false;
    }
    insert(connection, recording);
    return true;
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

  static Optional<ShelvedRecording> byId(Connection connection, String id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT recording_id, token_hash, added_ms, file FROM recording"
                + " WHERE recording_id = ?")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(recordingOf(row)) : Optional.empty();
      }
    }
  }

  private static ShelvedRecording recordingOf(ResultSet row) throws SQLException {
    return new ShelvedRecording(
        row.getString(1), row.getString(2), row.getLong(3), row.getBytes(4));
  }

  static Load load(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT count(*), coalesce(sum(length(file)), 0) FROM recording");
        ResultSet row = select.executeQuery()) {
      return row.next() ? new Load(row.getInt(1), row.getLong(2)) : new Load(0, 0);
    }
  }

  static List<String> addedBefore(Connection connection, long epochMs) throws SQLException {
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
  }

  static int delete(Connection connection, String id) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM recording WHERE recording_id = ?")) {
      delete.setString(1, id);
      return delete.executeUpdate();
    }
  }
}
