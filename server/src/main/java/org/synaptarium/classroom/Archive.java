package org.synaptarium.classroom;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;

/**
 * What is kept of classes: read, downloaded and deleted by their hosts, and forgotten after a
 * while. Reads and writes the journal, so not from an event loop. Thread-safe.
 */
public final class Archive {

  /** A term's break: what a class did can be looked up when school goes on. */
  public static final Duration STANDARD_RETENTION = Duration.ofDays(30);

  /** Nobody minds an hour more; each look is one small query. */
  private static final long FORGET_EVERY_MINUTES = 60;

  private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

  /**
   * What a host is told of a class.
   *
   * @param frames how many frames have run, about
   * @param commands length of its log
   * @param deletedEpochMs when it will be forgotten; empty while it is live, or when nothing is
   */
  public record Card(ClassHead head, long frames, long commands, Optional<Long> deletedEpochMs) {}

  private final Journal journal;
  private final School school;
  private final Lessons lessons;
  private final Clock clock;
  private final ScheduledExecutorService clerk;
  private volatile Optional<Duration> retention = Optional.empty();

  Archive(
      Journal journal,
      School school,
      Lessons lessons,
      Clock clock,
      ScheduledExecutorService clerk) {
    this.journal = journal;
    this.school = school;
    this.lessons = lessons;
    this.clock = clock;
    this.clerk = clerk;
  }

  /** Begins to delete classes that ended so long ago, now and from time to time. */
  public void forgetAfter(Duration time) {
    retention = Optional.of(time);
    clerk.scheduleWithFixedDelay(this::forgetOld, 0, FORGET_EVERY_MINUTES, TimeUnit.MINUTES);
  }

  /** Deletes the classes whose time is over; returns how many. */
  int forgetOld() {
    int deleted = 0;
    try {
      for (ClassHead head : dueForDeletion()) {
        journal.delete(head.classId());
        deleted++;
      }
    } catch (JournalFailure e) {
      LOG.error("ended classes could not be deleted", e);
    }
    if (deleted > 0) {
      LOG.info("deleted {} classes that ended long ago", deleted);
    }
    return deleted;
  }

  private List<ClassHead> dueForDeletion() {
    return retention
        .map(time -> journal.endedBefore(clock.millis() - time.toMillis()))
        .orElse(List.of());
  }

  /** Returns what there is of a class, live or ended, when the token is its host's. */
  public Optional<Card> card(String classId, String hostToken) {
    return owned(classId, hostToken)
        .map(
            head ->
                new Card(
                    head,
                    school
                        .byId(classId)
                        .map(room -> room.latest().frame())
                        .orElse(head.frameMark()),
                    journal.lastSeq(classId),
                    retention
                        .filter(time -> head.ended())
                        .map(time -> head.endedEpochMs() + time.toMillis())));
  }

  /** Returns a class as a recording, live or ended, when the token is its host's. */
  public Optional<Recording> recording(String classId, String hostToken) {
    return owned(classId, hostToken)
        .map(
            head ->
                school
                    .byId(classId)
                    .map(Classroom::recording)
                    .orElseGet(() -> Recorder.read(journal, head, head.frameMark())));
  }

  /** Returns what happened in a class, live or ended, when the token is its host's. */
  public Optional<Report> report(String classId, String hostToken) {
    return owned(classId, hostToken).map(this::report);
  }

  /** Tells whether a class has a trial whose allocation nobody may know yet. */
  public boolean isBlind(ClassHead head) {
    return report(head).blind();
  }

  private Report report(ClassHead head) {
    Optional<Classroom> live = school.byId(head.classId());
    List<Chronicle> chronicles =
        live.map(room -> room.loop().run().teams().stream().map(TeamBrain::chronicle).toList())
            .or(
                () ->
                    journal
                        .keyframeAtOrBefore(head.classId(), Long.MAX_VALUE)
                        .map(TeamKeyframes::chronicles))
            .orElseGet(() -> List.of(new Chronicle()));
    return Reporter.of(
        head,
        lessons.parse(head.scenarioText()),
        journal.entriesAfter(head.classId(), 0),
        live.map(room -> room.latest().frame()).orElse(head.frameMark()),
        chronicles);
  }

  /**
   * Removes everything about a class, so that no trace of it is left; a live one is over for
   * everybody at once. Tells whether the token was its host's.
   */
  public boolean delete(String classId, String hostToken) {
    if (owned(classId, hostToken).isEmpty()) {
      return false;
    }
    school.discard(classId);
    journal.delete(classId);
    LOG.info("a class was deleted by its host");
    return true;
  }

  private Optional<ClassHead> owned(String classId, String hostToken) {
    return journal.head(classId).filter(head -> Tokens.matches(hostToken, head.hostTokenHash()));
  }
}
