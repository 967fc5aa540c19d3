package org.synaptarium.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.RecordingShelf;

/** Keeps the classes, and recordings beside them, in one SQLite file of a data folder. */
public final class SqliteJournal implements Store {

  /*
   * One connection writes, in turns shared by GroupCommit; another reads. With the write-ahead log neither waits
   * for the other, and a reader sees everything that was committed when its statement began.
   */
  private static final String FILE = "synaptarium.db";

  private final DataFolder folder;
  private final GroupCommit writer;
  private final Connection reader;
  private final RecordingShelf shelf;

  SqliteJournal(DataFolder folder, GroupCommit writer, Connection reader) {
    this.folder = folder;
    this.writer = writer;
    this.reader = reader;
    this.shelf = new SqliteShelf(writer, reader);
  }

  /**
   * Opens the journal of a data folder, making both when they aren't there.
   *
   * @throws StoreUnusable when the folder can't be written to, is in use, or holds something else
   */
  public static SqliteJournal open(Path dataFolder) {
    DataFolder folder = DataFolder.take(dataFolder);
    try {
      Connection writer = Database.openWriter(folder.file(FILE));
      try {
        Connection reader = Database.openReader(folder.file(FILE));
        return new SqliteJournal(folder, new GroupCommit(writer), reader);
      } catch (SQLException e) {
        writer.close();
        throw e;
      }
    } catch (SQLException e) {
      folder.close();
      throw new StoreUnusable(
          "The database in the data folder " + folder + " can't be opened or is damaged.", e);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  @Override
  public RecordingShelf shelf() {
    return shelf;
  }

  @Override
  public void create(ClassHead head) {
    write("begin a class", connection -> ClassRows.insert(connection, head));
  }

  @Override
  public ClassHead claim(String classId) {
    return writeAndGet(
        "claim a class",
        connection -> {
          ClassRows.update(connection, "epoch = epoch + 1", classId);
          return ClassRows.require(connection, classId);
        });
  }

  @Override
  public ClassHead claimAs(String classId, long epoch) {
    return writeAndGet(
        "claim a class", connection -> ClassRows.claimAs(connection, classId, epoch));
  }

  @Override
  public Optional<ClassHead> head(String classId) {
    return read(connection -> ClassRows.byId(connection, classId));
  }

  @Override
  public Optional<ClassHead> headByCode(String code) {
    return read(connection -> ClassRows.liveByCode(connection, code));
  }

  @Override
  public List<ClassHead> live() {
    return read(ClassRows::live);
  }

  @Override
  public List<ClassHead> endedBefore(long epochMs) {
    return read(connection -> ClassRows.endedBefore(connection, epochMs));
  }

  @Override
  public void append(String classId, long epoch, List<LogEntry> entries) {
    write(
        "append",
        connection -> {
          ClassRows.requireEpoch(connection, classId, epoch);
          EntryRows.append(connection, classId, entries);
        });
  }

  @Override
  public List<LogEntry> entriesAfter(String classId, long afterSeq) {
    return read(connection -> EntryRows.after(connection, classId, afterSeq));
  }

  @Override
  public long lastSeq(String classId) {
    return read(connection -> EntryRows.lastSeq(connection, classId));
  }

  @Override
  public void saveKeyframe(String classId, long epoch, Keyframe keyframe) {
    write(
        "save a keyframe",
        connection -> {
          ClassRows.requireEpoch(connection, classId, epoch);
          KeyframeRows.save(connection, classId, keyframe);
          ClassRows.raiseMark(connection, classId, keyframe.frame());
        });
  }

  @Override
  public Optional<Keyframe> keyframeAtOrBefore(String classId, long frame) {
    return read(connection -> KeyframeRows.atOrBefore(connection, classId, frame));
  }

  @Override
  public List<Checkpoint> checkpoints(String classId) {
    return read(connection -> KeyframeRows.checkpoints(connection, classId));
  }

  @Override
  public void mark(String classId, long epoch, long frame) {
    write(
        "mark a frame",
        connection -> {
          ClassRows.requireEpoch(connection, classId, epoch);
          ClassRows.raiseMark(connection, classId, frame);
        });
  }

  @Override
  public void end(String classId, long epoch, long atEpochMs) {
    write(
        "end a class",
        connection -> {
          ClassRows.requireEpoch(connection, classId, epoch);
          ClassRows.update(connection, "ended = 1, ended_ms = " + atEpochMs, classId);
        });
  }

  @Override
  public void delete(String classId) {
    write("delete a class", connection -> ClassRows.delete(connection, classId));
    try {
      // A reader in the middle of a page would keep the log from being emptied.
      synchronized (reader) {
        writer.betweenCommits(Database::forget);
      }
    } catch (SQLException e) {
      throw new JournalFailure("could not wipe a deleted class", e);
    }
  }

  @Override
  public void close() {
    try {
      synchronized (reader) {
        reader.close();
      }
      writer.close();
    } catch (SQLException e) {
      throw new JournalFailure("could not close the journal", e);
    } finally {
      folder.close();
    }
  }

  private interface Change {
    void on(Connection connection) throws SQLException;
  }

  private void write(String what, Change change) {
    writeAndGet(
        what,
        connection -> {
          change.on(connection);
          return true;
        });
  }

  private <T> T writeAndGet(String what, GroupCommit.Write<T> write) {
    try {
      return writer.write(write);
    } catch (SQLException e) {
      throw new JournalFailure("could not " + what, e);
    }
  }

  private <T> T read(GroupCommit.Write<T> query) {
    synchronized (reader) {
      try {
        return query.on(reader);
      } catch (SQLException e) {
        throw new JournalFailure("could not read", e);
      }
    }
  }
}
