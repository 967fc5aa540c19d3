package org.synaptarium.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.KeyframeThinning;

/**
 * The statements on the tables of keyframes and of their hashes; SQLite and PostgreSQL understand
 * them alike.
 */
final class KeyframeRows {
  private KeyframeRows() {}

  static void save(Connection connection, String classId, Keyframe keyframe) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO keyframe (class_id, frame, seq, brain, chronicle, state_hash)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (class_id, frame) DO UPDATE SET"
                + " seq = excluded.seq, brain = excluded.brain, chronicle = excluded.chronicle,"
                + " state_hash = excluded.state_hash")) {
      insert.setString(1, classId);
      insert.setLong(2, keyframe.frame());
      insert.setLong(3, keyframe.seq());
      insert.setBytes(4, keyframe.brain());
      insert.setBytes(5, keyframe.chronicle());
      insert.setLong(6, keyframe.stateHash());
      insert.executeUpdate();
    }
    execute(
        connection,
        "INSERT INTO checkpoint (class_id, frame, state_hash) VALUES (?, ?, ?)"
            + " ON CONFLICT (class_id, frame) DO UPDATE SET state_hash = excluded.state_hash",
        classId,
        keyframe.frame(),
        keyframe.stateHash());
    OptionalLong surplus = KeyframeThinning.surplus(frames(connection, classId));
    if (surplus.isPresent()) {
      execute(
          connection,
          "DELETE FROM keyframe WHERE class_id = ? AND frame = ?",
          classId,
          surplus.getAsLong());
    }
  }

  static Optional<Keyframe> atOrBefore(Connection connection, String classId, long frame)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT frame, seq, brain, chronicle, state_hash FROM keyframe"
                + " WHERE class_id = ? AND frame <= ? ORDER BY frame DESC LIMIT 1")) {
      select.setString(1, classId);
      select.setLong(2, frame);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(keyframeOf(row)) : Optional.empty();
      }
    }
  }

  private static Keyframe keyframeOf(ResultSet row) throws SQLException {
    return new Keyframe(
        row.getLong(1), row.getLong(2), row.getBytes(3), row.getBytes(4), row.getLong(5));
  }

  static List<Checkpoint> checkpoints(Connection connection, String classId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT frame, state_hash FROM checkpoint WHERE class_id = ? ORDER BY frame")) {
      select.setString(1, classId);
      List<Checkpoint> checkpoints = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          checkpoints.add(new Checkpoint(row.getLong(1), row.getLong(2)));
        }
      }
      return checkpoints;
    }
  }

  private static List<Long> frames(Connection connection, String classId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT frame FROM keyframe WHERE class_id = ? ORDER BY frame")) {
      select.setString(1, classId);
      List<Long> frames = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          frames.add(row.getLong(1));
        }
      }
      return frames;
    }
  }

  private static void execute(Connection connection, String sql, String classId, long... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, classId);
      for (int i = 0; i < values.length; i++) {
        statement.setLong(i + 2, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
