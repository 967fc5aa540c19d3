package org.synaptarium.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Opens the database file, and makes or checks its schema. */
final class Database {

  /**
   * Grows by one with every change to the tables; older files are brought up to it step by step.
   */
  static final int SCHEMA_VERSION = 4;

  /* "Syna": tells our files from other programs'. */
  private static final int APPLICATION_ID = 0x53796e61;

  // With rowids, for the same reason as keyframes.
  private static final String RECORDING =
      """
      CREATE TABLE recording (
        recording_id TEXT PRIMARY KEY, token_hash TEXT NOT NULL, added_ms INTEGER NOT NULL,
        file BLOB NOT NULL) STRICT
      """;

  private static final String[] SCHEMA = {
    """
    CREATE TABLE class (
      class_id TEXT PRIMARY KEY, code TEXT NOT NULL, scenario TEXT NOT NULL,
      scenario_text TEXT NOT NULL, seed INTEGER NOT NULL, host_token_hash TEXT NOT NULL,
      created_ms INTEGER NOT NULL, epoch INTEGER NOT NULL, frame_mark INTEGER NOT NULL,
      ended INTEGER NOT NULL, ended_ms INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID
    """,
    "CREATE UNIQUE INDEX live_code ON class (code) WHERE ended = 0",
    """
    CREATE TABLE entry (
      class_id TEXT NOT NULL, seq INTEGER NOT NULL, frame INTEGER NOT NULL,
      at_ms INTEGER NOT NULL, author INTEGER NOT NULL, command_id INTEGER NOT NULL,
      command TEXT NOT NULL, also TEXT NOT NULL DEFAULT '',
      team INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (class_id, seq)) STRICT, WITHOUT ROWID
    """,
    // With rowids: rows this long would make a poor B-tree key page.
    """
    CREATE TABLE keyframe (
      class_id TEXT NOT NULL, frame INTEGER NOT NULL, seq INTEGER NOT NULL,
      brain BLOB NOT NULL, chronicle BLOB NOT NULL, state_hash INTEGER NOT NULL,
      PRIMARY KEY (class_id, frame)) STRICT
    """,
    """
    CREATE TABLE checkpoint (
      class_id TEXT NOT NULL, frame INTEGER NOT NULL, state_hash INTEGER NOT NULL,
      PRIMARY KEY (class_id, frame)) STRICT, WITHOUT ROWID
    """,
    RECORDING
  };

  /* What brings a file of format n, at place n − 1, to format n + 1. */
  private static final String[][] STEPS = {
    {
      "ALTER TABLE class ADD COLUMN ended_ms INTEGER NOT NULL DEFAULT 0",
      // Nobody wrote down when they ended; they ended within a day of their beginning.
      "UPDATE class SET ended_ms = created_ms WHERE ended = 1",
      "ALTER TABLE entry ADD COLUMN also TEXT NOT NULL DEFAULT ''"
    },
    {"ALTER TABLE entry ADD COLUMN team INTEGER NOT NULL DEFAULT 0"},
    {RECORDING}
  };

  private Database() {}

  /** Opens a connection that writes: what is committed is on disk. */
  static Connection openWriter(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    // In WAL mode, NORMAL could lose the last commits on a power cut; FULL syncs each.
    config.setSynchronous(SynchronousMode.FULL);
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try {
      execute(connection, "PRAGMA secure_delete = ON");
      prepareSchema(connection, file);
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Opens a connection that only reads; it never waits for the writer. */
  static Connection openReader(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  private static void prepareSchema(Connection connection, Path file) throws SQLException {
    int version = pragma(connection, "user_version");
    int application = pragma(connection, "application_id");
    if (version > SCHEMA_VERSION) {
      throw new StoreUnusable(
          "The data in "
              + file
              + " was written by a newer Synaptarium (format "
              + version
              + "; this one reads up to "
              + SCHEMA_VERSION
              + ").");
    }
    if (version == 0 && application == 0 && isEmpty(connection)) {
      create(connection);
    } else if (application != APPLICATION_ID) {
      throw new StoreUnusable("The file " + file + " is not a Synaptarium database.");
    } else if (version < SCHEMA_VERSION) {
      bringUp(connection, version);
    }
  }

  /* Older files were not wiped where something was deleted; the copy that VACUUM makes leaves that behind. */
  private static void bringUp(Connection connection, int version) throws SQLException {
    connection.setAutoCommit(false);
    for (int from = version; from < SCHEMA_VERSION; from++) {
      for (String step : STEPS[from - 1]) {
        execute(connection, step);
      }
    }
    execute(connection, "PRAGMA user_version = " + SCHEMA_VERSION);
    connection.commit();
    connection.setAutoCommit(true);
    execute(connection, "VACUUM");
  }

  /**
   * Leaves nothing in the files of what was deleted: pages were wiped when they were freed, and the
   * write-ahead log, which may hold them still, is emptied. Outside a transaction.
   */
  static void forget(Connection connection) throws SQLException {
    execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet tables = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
      return tables.next() && tables.getInt(1) == 0;
    }
  }

  /* In one transaction: a start that is cut short leaves an empty file, not half a schema. */
  private static void create(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String table : SCHEMA) {
        statement.executeUpdate(table);
      }
      statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
      statement.executeUpdate("PRAGMA user_version = " + SCHEMA_VERSION);
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static int pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet value = statement.executeQuery("PRAGMA " + name)) {
      return value.next() ? value.getInt(1) : 0;
    }
  }
}
