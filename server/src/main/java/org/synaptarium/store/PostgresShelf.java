package org.synaptarium.store;

import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.synaptarium.journal.RecordingShelf;
import org.synaptarium.journal.ShelvedRecording;
import org.synaptarium.store.PostgresPool.Pace;

/** The recordings in a PostgreSQL, for all nodes together. */
final class PostgresShelf implements RecordingShelf {

  /** Readers go on; whoever else wants to put something waits, so that room is counted once. */
  private static final String ONE_AT_A_TIME = "LOCK TABLE recording IN SHARE ROW EXCLUSIVE MODE";

  private final PostgresPool pool;

  PostgresShelf(PostgresPool pool) {
    this.pool = pool;
  }

  @Override
  public boolean put(ShelvedRecording recording, Load most) {
    return pool.together(
        "keep a recording",
        Pace.PATIENT,
        connection -> {
          try (Statement lock = connection.createStatement()) {
            lock.execute(ONE_AT_A_TIME);
          }
          return RecordingRows.putIfThereIsRoom(connection, recording, most);
        });
  }

  @Override
  public Optional<ShelvedRecording> byId(String id) {
    return pool.read("read a recording", connection -> RecordingRows.byId(connection, id));
  }

  @Override
  public Load load() {
    return pool.read("count recordings", RecordingRows::load);
  }

  @Override
  public List<String> addedBefore(long epochMs) {
    return pool.read(
        "list recordings", connection -> RecordingRows.addedBefore(connection, epochMs));
  }

  @Override
  public void delete(String id) {
    pool.together(
        "delete a recording", Pace.PATIENT, connection -> RecordingRows.delete(connection, id));
  }
}
