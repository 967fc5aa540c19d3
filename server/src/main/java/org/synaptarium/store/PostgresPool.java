package org.synaptarium.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.synaptarium.journal.JournalFailure;

/**
 * The connections to a PostgreSQL, and how long anybody waits for it.
 *
 * <p>A server that is gone, or is there and says nothing, meets {@link JournalFailure} within about
 * two seconds; connections that it left behind are dropped, and new ones are made when it is back.
 */
final class PostgresPool implements AutoCloseable {

  /** A server allows 100 by default: enough for ten nodes and the operator. */
  static final int MAX_CONNECTIONS = 8;

  /** Kept open in quiet times: a new one costs some ten milliseconds. */
  private static final int IDLE_CONNECTIONS = 2;

  /** Most that anybody waits for a connection. */
  private static final int CONNECTION_MS = 1_000;

  /** Most that an idle connection may take to say that it is alive. */
  private static final int ALIVE_MS = 500;

  /** For making a new connection, in seconds. */
  private static final String CONNECT_S = "2";

  /*
   * The server ends what lasts longer than these itself, so that it and we agree that nothing came of it. A node that
   * stands still in the middle of a transaction holds the lock on its class; the server ends that first, so that the
   * node that takes the class over is let in by its own first try.
   */
  private static final int IDLE_IN_TRANSACTION_MS = 1_000;
  private static final int STATEMENT_MS = 1_500;

  /** How long an answer may take. */
  enum Pace {
    /** What a class waits for. */
    QUICK(STATEMENT_MS, IDLE_IN_TRANSACTION_MS, 1_900),

    /** Whole logs: the first row soon, all of them within half a minute; nothing is locked. */
    READING(30_000, 30_000, 1_900),

    /** Deleting, and files of many megabytes: nobody's frame waits for them. */
    PATIENT(30_000, IDLE_IN_TRANSACTION_MS, 32_000);

    private final int statementMs;
    private final int idleMs;
    private final int silenceMs;

    Pace(int statementMs, int idleMs, int silenceMs) {
      this.statementMs = statementMs;
      this.idleMs = idleMs;
      this.silenceMs = silenceMs;
    }

    /* A session is quick unless its transaction says otherwise. */
    private void begin(Connection connection) throws SQLException {
      if (this != QUICK) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(
              "SET LOCAL statement_timeout = "
                  + statementMs
                  + "; SET LOCAL idle_in_transaction_session_timeout = "
                  + idleMs);
        }
      }
    }
  }

  /** What is done with a connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /* A server may be set up to acknowledge before it has written; for us it must not. */
  private static final String SESSION =
      "SET statement_timeout = "
          + STATEMENT_MS
          + "; SET idle_in_transaction_session_timeout = "
          + IDLE_IN_TRANSACTION_MS
          + "; SELECT set_config('synchronous_commit', 'on', false)"
          + " WHERE current_setting('synchronous_commit') = 'off'";

  private static final Executor AT_ONCE = Runnable::run;

  private final HikariDataSource pool;

  PostgresPool(StoreAddress address) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("store");
    config.setJdbcUrl(address.url());
    config.setDataSourceProperties(address.credentials());
    config.addDataSourceProperty("connectTimeout", CONNECT_S);
    config.addDataSourceProperty("loginTimeout", CONNECT_S);
    config.addDataSourceProperty("socketTimeout", CONNECT_S);
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("ApplicationName", "synaptarium");
    config.setConnectionInitSql(SESSION);
    config.setMaximumPoolSize(MAX_CONNECTIONS);
    config.setMinimumIdle(IDLE_CONNECTIONS);
    config.setConnectionTimeout(CONNECTION_MS);
    config.setValidationTimeout(ALIVE_MS);
    config.setInitializationFailTimeout(-1);
    this.pool = new HikariDataSource(config);
  }

  /** Does one statement, which is a transaction of its own: one way there and back. */
  <T> T once(String what, Work<T> work) {
    return on(what, Pace.QUICK, work);
  }

  /** Reads by one statement, however long the answer is. */
  <T> T read(String what, Work<T> query) {
    return together(what, Pace.READING, query);
  }

  /** Does several statements in one transaction; what the work throws takes all of it back. */
  <T> T together(String what, Pace pace, Work<T> work) {
    return on(
        what,
        pace,
        connection -> {
          connection.setAutoCommit(false);
          try {
            pace.begin(connection);
            T result = work.on(connection);
            connection.commit();
            return result;
          } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
          } finally {
            if (!connection.isClosed()) {
              connection.setAutoCommit(true);
            }
          }
        });
  }

  private <T> T on(String what, Pace pace, Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      try {
        connection.setNetworkTimeout(AT_ONCE, pace.silenceMs);
        return work.on(connection);
      } catch (SQLException e) {
        drop(connection, e);
        throw e;
      }
    } catch (SQLException e) {
      throw new JournalFailure("could not " + what, e);
    }
  }

  /* When the server went away, the other idle connections went with it. */
  private void drop(Connection connection, SQLException cause) {
    pool.evictConnection(connection);
    String state = stateOf(cause);
    if (state.startsWith("08") || state.startsWith("57P")) {
      pool.getHikariPoolMXBean().softEvictConnections();
    }
  }

  private static void rollBack(Connection connection, Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** Returns PostgreSQL's five characters for what went wrong; empty when it wasn't PostgreSQL. */
  static String stateOf(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "";
  }

  @Override
  public void close() {
    pool.close();
  }
}
