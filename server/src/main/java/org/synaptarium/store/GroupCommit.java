package org.synaptarium.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Writes for several threads at once: whoever gets the turn commits everybody's writes that wait,
 * in one transaction.
 *
 * <p>A commit costs a disk sync whatever it holds, so many classes share one. Each write stands for
 * itself: one that is refused is rolled back alone. {@link #write} returns after the commit.
 */
final class GroupCommit implements AutoCloseable {

  /** A transaction this long still commits within milliseconds. */
  private static final int MAX_WRITES_PER_COMMIT = 256;

  /** What one thread wants written. */
  interface Write<T> {
    T on(Connection connection) throws SQLException;
  }

  private static final class Waiting<T> {
    private final Write<T> write;
    private @Nullable T result;
    private @Nullable Exception failure;
    private boolean settled;

    Waiting(Write<T> write) {
      this.write = write;
    }
  }

  private final Connection connection;
  private final ConcurrentLinkedQueue<Waiting<?>> queue = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock(true);

  GroupCommit(Connection connection) {
    this.connection = connection;
  }

  /** Writes and commits; what the write itself throws comes back to its caller. */
  <T> T write(Write<T> write) throws SQLException {
    var mine = new Waiting<T>(write);
    queue.add(mine);
    turn.lock();
    try {
      while (!mine.settled) {
        commitWaiting();
      }
    } finally {
      turn.unlock();
    }
    return switch (mine.failure) {
      case null -> resultOf(mine);
      case SQLException e -> throw e;
      case RuntimeException e -> throw e;
      case Exception e -> throw new AssertionError(e);
    };
  }

  @SuppressWarnings("NullAway") // a settled write without failure has its result, null or not
  private static <T> T resultOf(Waiting<T> settled) {
    return settled.result;
  }

  private void commitWaiting() {
    List<Waiting<?>> batch = new ArrayList<>();
    for (Waiting<?> next = queue.poll(); next != null; next = queue.poll()) {
      batch.add(next);
      if (batch.size() == MAX_WRITES_PER_COMMIT) {
        break;
      }
    }
    try {
      for (Waiting<?> waiting : batch) {
        runAlone(waiting);
      }
      connection.commit();
    } catch (SQLException e) {
      rollBack(e);
      batch.stream().filter(waiting -> waiting.failure == null).forEach(w -> w.failure = e);
    } finally {
      batch.forEach(waiting -> waiting.settled = true);
    }
  }

  private <T> void runAlone(Waiting<T> waiting) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      waiting.result = waiting.write.on(connection);
    } catch (SQLException | RuntimeException e) {
      waiting.failure = e;
      connection.rollback(before);
    }
    connection.releaseSavepoint(before);
  }

  private void rollBack(SQLException cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
      beginAnew(cause);
    }
  }

  /*
   * A full disk ends SQLite's transaction by itself. Then there is nothing to roll back, and the driver, which begins
   * a new one only after that, has to be told; otherwise nothing could be written until the next start.
   */
  private void beginAnew(SQLException cause) {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException noneToCommit) {
      cause.addSuppressed(noneToCommit);
    }
    try {
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** What must be done outside any transaction. */
  interface Chore {
    void on(Connection connection) throws SQLException;
  }

  /** Does something while nobody writes. */
  void betweenCommits(Chore chore) throws SQLException {
    turn.lock();
    try {
      connection.setAutoCommit(true);
      try {
        chore.on(connection);
      } finally {
        connection.setAutoCommit(false);
      }
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() throws SQLException {
    turn.lock();
    try {
      connection.close();
    } finally {
      turn.unlock();
    }
  }
}
