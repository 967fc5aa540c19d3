package org.synaptarium.recording;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Tokens;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.RecordingShelf;
import org.synaptarium.journal.RecordingShelf.Load;
import org.synaptarium.journal.ShelvedRecording;

/**
 * The recordings that people brought to this server: found by an id that nobody can guess, taken
 * away by whoever brought them, forgotten after a while. Reads and writes the store, so not from an
 * event loop. Thread-safe.
 */
public final class Recordings implements AutoCloseable {

  /** What bringing a file came to. */
  public sealed interface Bringing {
    record Kept(String id, String token) implements Bringing {}

    record Refused(Refusal reason) implements Bringing {}
  }

  /**
   * What is told of a recording.
   *
   * @param deletedEpochMs when it will be forgotten; empty when nothing is
   */
  public record Card(
      String id,
      RecordingFile file,
      long bytes,
      long addedEpochMs,
      Optional<Long> deletedEpochMs) {}

  /** A school's classes of several years, and half of what the smallest disk has to spare. */
  private static final Load MOST = new Load(2_000, 512L * 1024 * 1024);

  /** Nobody minds an hour more; each look is one small query. */
  private static final long FORGET_EVERY_MINUTES = 60;

  private static final int OWNER = 0;
  private static final Logger LOG = LoggerFactory.getLogger(Recordings.class);

  private final RecordingShelf shelf;
  private final Load most;
  private final Clock clock;
  private final Tokens tokens = new Tokens();
  private final ScheduledExecutorService clerk =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("recordings-clerk").factory());
  private volatile Optional<Duration> retention = Optional.empty();

  public Recordings(RecordingShelf shelf, Clock clock) {
    this(shelf, MOST, clock);
  }

  Recordings(RecordingShelf shelf, Load most, Clock clock) {
    this.shelf = shelf;
    this.most = most;
    this.clock = clock;
  }

  /** Begins to delete recordings that came so long ago, now and from time to time. */
  public void forgetAfter(Duration time) {
    keepFor(time);
    clerk.scheduleWithFixedDelay(this::forgetOld, 0, FORGET_EVERY_MINUTES, TimeUnit.MINUTES);
  }

  void keepFor(Duration time) {
    retention = Optional.of(time);
  }

  /** Deletes the recordings whose time is over; returns how many. */
  int forgetOld() {
    int deleted = 0;
    try {
      for (String id : dueForDeletion()) {
        shelf.delete(id);
        deleted++;
      }
    } catch (JournalFailure e) {
      LOG.error("old recordings could not be deleted", e);
    }
    if (deleted > 0) {
      LOG.info("deleted {} recordings that came long ago", deleted);
    }
    return deleted;
  }

  private List<String> dueForDeletion() {
    return retention
        .map(time -> shelf.addedBefore(clock.millis() - time.toMillis()))
        .orElse(List.of());
  }

  /** Keeps a file that may be anything, if it is a recording and there is room. */
  public Bringing bring(byte[] bytes) {
    return switch (RecordingReader.read(bytes)) {
      case RecordingReading.Unreadable(var why) ->
          refuse(Reason.MALFORMED, why, "a recording that this program or an older one wrote");
      case RecordingReading.Read read -> keep(SynrecWriter.write(read.file()));
    };
  }

  /* Written anew: what an older version wrote is kept in the newest form. */
  private Bringing keep(byte[] file) {
    String id = tokens.newClassId();
    String token = tokens.newToken(id, OWNER);
    var recording = new ShelvedRecording(id, Tokens.hash(token), clock.millis(), file);
    return shelf.put(recording, most)
        ? new Bringing.Kept(id, token)
        : refuse(
            Reason.FULL,
            "There is no room for another recording on this server.",
            most.recordings() + " recordings of " + most.bytes() + " bytes together");
  }

  private static Bringing refuse(Reason code, String message, String allowed) {
    return new Bringing.Refused(new Refusal(code, message, allowed));
  }

  /** Returns a recording to run again. */
  public Optional<Recording> byId(String id) {
    return shelf.byId(id).map(found -> open(found).recording());
  }

  /** Returns what is told of a recording. */
  public Optional<Card> card(String id) {
    return shelf
        .byId(id)
        .map(
            found ->
                new Card(
                    id,
                    open(found),
                    found.file().length,
                    found.addedEpochMs(),
                    retention.map(time -> found.addedEpochMs() + time.toMillis())));
  }

  /** Returns a recording's file, as a {@code .synrec}. */
  public Optional<byte[]> file(String id) {
    return shelf.byId(id).map(ShelvedRecording::file);
  }

  /** Removes a recording, so that no trace of it is left; tells whether the token may. */
  public boolean delete(String id, String token) {
    boolean own =
        shelf.byId(id).filter(found -> Tokens.matches(token, found.tokenHash())).isPresent();
    if (own) {
      shelf.delete(id);
    }
    return own;
  }

  /* It was read when it came; that it can't be now is our own broken promise. */
  private static RecordingFile open(ShelvedRecording found) {
    return switch (RecordingReader.read(found.file())) {
      case RecordingReading.Read(var file) -> file;
      case RecordingReading.Unreadable(var why) -> throw new IllegalStateException(why);
    };
  }

  @Override
  public void close() {
    clerk.shutdown();
  }
}
