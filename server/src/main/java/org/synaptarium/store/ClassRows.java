package org.synaptarium.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.CodeTaken;
import org.synaptarium.journal.StaleEpoch;
import org.synaptarium.journal.UnknownClass;

/** The statements on the table of class heads; SQLite and PostgreSQL understand them alike. */
final class ClassRows {
  private static final String COLUMNS =
      "class_id, code, scenario, scenario_text, seed, host_token_hash, created_ms, epoch,"
          + " frame_mark, ended_ms";

  private ClassRows() {}

  static void insert(Connection connection, ClassHead head) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO class ("
                + COLUMNS
                + ", ended) VALUES (?, ?, ?, ?, ?, ?, ?, 1, 0, 0, 0)"
                + " ON CONFLICT (code) WHERE ended = 0 DO NOTHING")) {
      insert.setString(1, head.classId());
      insert.setString(2, head.code());
      insert.setString(3, head.scenario());
      insert.setString(4, head.scenarioText());
      insert.setLong(5, head.seed());
      insert.setString(6, head.hostTokenHash());
      insert.setLong(7, head.createdEpochMs());
      if (insert.executeUpdate() == 0) {
        throw new CodeTaken(head.code());
      }
    }
  }

  static Optional<ClassHead> byId(Connection connection, String classId) throws SQLException {
    return query(connection, "class_id = ?", classId).stream().findFirst();
  }

  static Optional<ClassHead> liveByCode(Connection connection, String code) throws SQLException {
    return query(connection, "code = ? AND ended = 0", code).stream().findFirst();
  }

  static List<ClassHead> live(Connection connection) throws SQLException {
    return query(connection, "ended = 0 ORDER BY created_ms, class_id");
  }

  static List<ClassHead> endedBefore(Connection connection, long epochMs) throws SQLException {
    return query(
        connection, "ended = 1 AND ended_ms < " + epochMs + " ORDER BY ended_ms, class_id");
  }

  static ClassHead require(Connection connection, String classId) throws SQLException {
    return byId(connection, classId).orElseThrow(() -> new UnknownClass(classId));
  }

  static void requireEpoch(Connection connection, String classId, long epoch) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT epoch FROM class WHERE class_id = ?")) {
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

  static void update(Connection connection, String set, String classId) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE class SET " + set + " WHERE class_id = ?")) {
      update.setString(1, classId);
      update.executeUpdate();
    }
  }

  static ClassHead claimAs(Connection connection, String classId, long epoch) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE class SET epoch = ? WHERE class_id = ? AND epoch <= ?")) {
      update.setLong(1, epoch);
      update.setString(2, classId);
      update.setLong(3, epoch);
      update.executeUpdate();
    }
    ClassHead head = require(connection, classId);
    if (head.epoch() > epoch) {
      throw new StaleEpoch(classId, epoch, head.epoch());
    }
    return head;
  }

  static void raiseMark(Connection connection, String classId, long frame) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE class SET frame_mark = ? WHERE class_id = ? AND frame_mark < ?")) {
      update.setLong(1, frame);
      update.setString(2, classId);
      update.setLong(3, frame);
      update.executeUpdate();
    }
  }

  /** Deletes all of a class: its head first, so that nobody writes to it meanwhile. */
  static void delete(Connection connection, String classId) throws SQLException {
    for (String table : List.of("class", "checkpoint", "keyframe", "entry")) {
      try (PreparedStatement delete =
          connection.prepareStatement("DELETE FROM " + table + " WHERE class_id = ?")) {
        delete.setString(1, classId);
        delete.executeUpdate();
      }
    }
  }

  private static List<ClassHead> query(Connection connection, String where, String... values)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT " + COLUMNS + " FROM class WHERE " + where)) {
      for (int i = 0; i < values.length; i++) {
        select.setString(i + 1, values[i]);
      }
      List<ClassHead> heads = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          heads.add(headOf(row));
        }
      }
      return heads;
    }
  }

  private static ClassHead headOf(ResultSet row) throws SQLException {
    return new ClassHead(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        row.getString(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getLong(10));
  }
}
