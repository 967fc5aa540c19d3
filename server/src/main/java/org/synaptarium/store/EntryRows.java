package org.synaptarium.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.synaptarium.command.CommandJson;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.LogEntryJson;

/** The statements on the table of log entries. */
final class EntryRows {
  private EntryRows() {}

  static void append(Connection connection, String classId, List<LogEntry> entries)
      throws SQLException {
    long seq = lastSeq(connection, classId);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO entry (class_id, seq, frame, at_ms, author, command_id, command, also,"
                + " team) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (LogEntry entry : entries) {
        if (entry.seq() != ++seq) {
          throw new IllegalArgumentException(
              "entry " + entry.seq() + " where " + seq + " must follow");
        }
        insert.setString(1, classId);
        insert.setLong(2, entry.seq());
        insert.setLong(3, entry.frame());
        insert.setLong(4, entry.atEpochMs());
        insert.setInt(5, entry.author());
        insert.setLong(6, entry.commandId());
        insert.setString(7, CommandJson.write(entry.command()).toString());
        insert.setString(8, LogEntryJson.writeAlso(entry.also()));
        insert.setInt(9, entry.team());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  static long lastSeq(Connection connection, String classId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT max(seq) FROM entry WHERE class_id = ?")) {
      select.setString(1, classId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  static List<LogEntry> after(Connection connection, String classId, long seq) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT seq, frame, at_ms, author, command_id, command, also, team FROM entry"
                + " WHERE class_id = ? AND seq > ? ORDER BY seq")) {
      select.setString(1, classId);
      select.setLong(2, seq);
      List<LogEntry> entries = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          entries.add(entryOf(row));
        }
      }
      return entries;
    }
  }

  private static LogEntry entryOf(ResultSet row) throws SQLException {
    return new LogEntry(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        row.getInt(4),
        row.getLong(5),
        CommandJson.readOwn(row.getString(6)),
        LogEntryJson.readAlso(row.getString(7)),
        row.getInt(8));
  }
}
