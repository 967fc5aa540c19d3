package org.synaptarium.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.synaptarium.command.CommandJson;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.LogEntryJson;
import org.synaptarium.journal.StaleEpoch;
import org.synaptarium.journal.UnknownClass;

/** The writes to a class in a PostgreSQL that ask for its epoch in the same statement. */
final class PostgresFence {

  /*
   * A claim and a fenced write both lock the class's row. Whoever comes second waits for the first's end and then
   * looks at the row anew, so a write either was there before the claim, and the claimer reads it, or finds another
   * epoch and does nothing. The seq is compared in the same statement: the lock keeps other appends out meanwhile.
   */
  private static final String APPEND =
      """
      WITH held AS (
        SELECT class_id FROM class WHERE class_id = ? AND epoch = ? FOR UPDATE)
      INSERT INTO entry (class_id, seq, frame, at_ms, author, command_id, command, also, team)
      SELECT held.class_id, added.*
      FROM held CROSS JOIN unnest(?, ?, ?, ?, ?, ?, ?, ?) AS added
      WHERE ? = (SELECT coalesce(max(seq), 0) + 1 FROM entry WHERE class_id = ?)
      """;

  private PostgresFence() {}

  /** Keeps every other writer out until the transaction ends. */
  static void hold(Connection connection, String classId, long epoch) throws SQLException {
    requireEpoch(connection, classId, epoch, " FOR UPDATE");
  }

  private static void requireEpoch(
      Connection connection, String classId, long epoch, String locking) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT epoch FROM class WHERE class_id = ?" + locking)) {
      select.setString(1, classId);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new UnknownClass(classId);
        }
        if (row.getLong(1) != epoch) {
          throw new StaleEpoch(classId, epoch, row.getLong(1));
        }
      }
    }
  }

  /** Changes the head; values are numbers. */
  static void update(Connection connection, String set, String classId, long epoch)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE class SET " + set + " WHERE class_id = ? AND epoch = ?")) {
      update.setString(1, classId);
      update.setLong(2, epoch);
      if (update.executeUpdate() == 0) {
        requireEpoch(connection, classId, epoch, "");
      }
    }
  }

  /** Appends all or none. */
  static void append(Connection connection, String classId, long epoch, List<LogEntry> entries)
      throws SQLException {
    long first = entries.getFirst().seq();
    try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
      insert.setString(1, classId);
      insert.setLong(2, epoch);
      insert.setArray(3, array(connection, "bigint", entries, LogEntry::seq));
      insert.setArray(4, array(connection, "bigint", entries, LogEntry::frame));
      insert.setArray(5, array(connection, "bigint", entries, LogEntry::atEpochMs));
      insert.setArray(6, array(connection, "integer", entries, LogEntry::author));
      insert.setArray(7, array(connection, "bigint", entries, LogEntry::commandId));
      insert.setArray(8, array(connection, "text", entries, PostgresFence::commandOf));
      insert.setArray(9, array(connection, "text", entries, PostgresFence::alsoOf));
      insert.setArray(10, array(connection, "integer", entries, LogEntry::team));
      insert.setLong(11, first);
      insert.setString(12, classId);
      if (insert.executeUpdate() == 0) {
        requireEpoch(connection, classId, epoch, "");
        throw new IllegalArgumentException(
            "entry "
                + first
                + " where "
                + (EntryRows.lastSeq(connection, classId) + 1)
                + " must follow");
      }
    }
  }

  private static String commandOf(LogEntry entry) {
    return CommandJson.write(entry.command()).toString();
  }

  private static String alsoOf(LogEntry entry) {
    return LogEntryJson.writeAlso(entry.also());
  }

  private static Array array(
      Connection connection, String type, List<LogEntry> entries, Function<LogEntry, Object> field)
      throws SQLException {
    return connection.createArrayOf(type, entries.stream().map(field).toArray());
  }
}
