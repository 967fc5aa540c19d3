package org.synaptarium.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.RecordingShelf;
import org.synaptarium.store.PostgresPool.Pace;

/** Keeps the classes, and recordings beside them, in a PostgreSQL that several nodes share. */
public final class PostgresJournal implements Store {

  /*
   * What a class waits for is one statement: appending, marking and ending ask for the epoch themselves. Commits of
   * several classes share the disk's sync in the server, so nothing is gathered here.
   */
  private static final Logger LOG = LoggerFactory.getLogger(PostgresJournal.class);

  private final PostgresPool pool;
  private final RecordingShelf shelf;

  private PostgresJournal(PostgresPool pool) {
    this.pool = pool;
    this.shelf = new PostgresShelf(pool);
  }

  /**
   * Opens the journal in a database, making its tables when they aren't there.
   *
   * @throws StoreUnusable when the database can't be reached or holds something else
   */
  public static PostgresJournal open(StoreAddress address) {
    PostgresSchema.prepare(address);
    PostgresPool pool = new PostgresPool(address);
    try {
      if (!pool.once("ask for a setting", PostgresJournal::syncs)) {
        LOG.warn("{} runs with fsync off: a power cut can lose what was acknowledged", address);
      }
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
    return new PostgresJournal(pool);
  }

  private static boolean syncs(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("SELECT current_setting('fsync')");
        ResultSet row = select.executeQuery()) {
      return row.next() && "on".equals(row.getString(1));
    }
  }

  @Override
  public RecordingShelf shelf() {
    return shelf;
  }

  @Override
  public void create(ClassHead head) {
    pool.once(
        "begin a class",
        connection -> {
          ClassRows.insert(connection, head);
          return head;
        });
  }

  @Override
  public ClassHead claim(String classId) {
    return pool.together(
        "claim a class",
        Pace.QUICK,
        connection -> {
          ClassRows.update(connection, "epoch = epoch + 1", classId);
          return ClassRows.require(connection, classId);
        });
  }

  @Override
  public ClassHead claimAs(String classId, long epoch) {
    return pool.together(
        "claim a class", Pace.QUICK, connection -> ClassRows.claimAs(connection, classId, epoch));
  }

  @Override
  public Optional<ClassHead> head(String classId) {
    return pool.once("read a class", connection -> ClassRows.byId(connection, classId));
  }

  @Override
  public Optional<ClassHead> headByCode(String code) {
    return pool.once("look a code up", connection -> ClassRows.liveByCode(connection, code));
  }

  @Override
  public List<ClassHead> live() {
    return pool.read("list the classes", ClassRows::live);
  }

  @Override
  public List<ClassHead> endedBefore(long epochMs) {
    return pool.read("list old classes", connection -> ClassRows.endedBefore(connection, epochMs));
  }

  @Override
  public void append(String classId, long epoch, List<LogEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    LogEntry.requireNoGap(entries);
    pool.once(
        "append",
        connection -> {
          PostgresFence.append(connection, classId, epoch, entries);
          return entries;
        });
  }

  @Override
  public List<LogEntry> entriesAfter(String classId, long afterSeq) {
    return pool.read("read a log", connection -> EntryRows.after(connection, classId, afterSeq));
  }

  @Override
  public long lastSeq(String classId) {
    return pool.once("read a log's end", connection -> EntryRows.lastSeq(connection, classId));
  }

  @Override
  public void saveKeyframe(String classId, long epoch, Keyframe keyframe) {
    pool.together(
        "save a keyframe",
        Pace.QUICK,
        connection -> {
          PostgresFence.hold(connection, classId, epoch);
          KeyframeRows.save(connection, classId, keyframe);
          ClassRows.raiseMark(connection, classId, keyframe.frame());
          return keyframe;
        });
  }

  @Override
  public Optional<Keyframe> keyframeAtOrBefore(String classId, long frame) {
    return pool.read(
        "read a keyframe", connection -> KeyframeRows.atOrBefore(connection, classId, frame));
  }

  @Override
  public List<Checkpoint> checkpoints(String classId) {
    return pool.read("read hashes", connection -> KeyframeRows.checkpoints(connection, classId));
  }

  @Override
  public void mark(String classId, long epoch, long frame) {
    update("mark a frame", "frame_mark = greatest(frame_mark, " + frame + ")", classId, epoch);
  }

  @Override
  public void end(String classId, long epoch, long atEpochMs) {
    update("end a class", "ended = 1, ended_ms = " + atEpochMs, classId, epoch);
  }

  private void update(String what, String set, String classId, long epoch) {
    pool.once(
        what,
        connection -> {
          PostgresFence.update(connection, set, classId, epoch);
          return classId;
        });
  }

  @Override
  public void delete(String classId) {
    pool.together(
        "delete a class",
        Pace.PATIENT,
        connection -> {
          ClassRows.delete(connection, classId);
          return classId;
        });
  }

  @Override
  public void close() {
    pool.close();
  }
}
