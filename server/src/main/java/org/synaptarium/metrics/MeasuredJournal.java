package org.synaptarium.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Optional;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.StaleEpoch;

/** A journal whose writes are timed and whose refusals are counted. */
record MeasuredJournal(Journal journal, Timer appends, Counter refusals, Counter failures)
    implements Journal {

  private void write(Runnable what) {
    try {
      what.run();
    } catch (StaleEpoch stale) {
      refusals.increment();
      throw stale;
    } catch (JournalFailure failure) {
      failures.increment();
      throw failure;
    }
  }

  @Override
  public void append(String classId, long epoch, List<LogEntry> entries) {
    write(() -> appends.record(() -> journal.append(classId, epoch, entries)));
  }

  @Override
  public void saveKeyframe(String classId, long epoch, Keyframe keyframe) {
    write(() -> journal.saveKeyframe(classId, epoch, keyframe));
  }

  @Override
  public void mark(String classId, long epoch, long frame) {
    write(() -> journal.mark(classId, epoch, frame));
  }

  @Override
  public void end(String classId, long epoch, long atEpochMs) {
    write(() -> journal.end(classId, epoch, atEpochMs));
  }

  @Override
  public void create(ClassHead head) {
    journal.create(head);
  }

  @Override
  public boolean isShared() {
    return journal.isShared();
  }

  @Override
  public ClassHead claim(String classId) {
    return journal.claim(classId);
  }

  @Override
  public ClassHead claimAs(String classId, long epoch) {
    return journal.claimAs(classId, epoch);
  }

  @Override
  public Optional<ClassHead> head(String classId) {
    return journal.head(classId);
  }

  @Override
  public Optional<ClassHead> headByCode(String code) {
    return journal.headByCode(code);
  }

  @Override
  public List<ClassHead> live() {
    return journal.live();
  }

  @Override
  public List<LogEntry> entriesAfter(String classId, long afterSeq) {
    return journal.entriesAfter(classId, afterSeq);
  }

  @Override
  public long lastSeq(String classId) {
    return journal.lastSeq(classId);
  }

  @Override
  public Optional<Keyframe> keyframeAtOrBefore(String classId, long frame) {
    return journal.keyframeAtOrBefore(classId, frame);
  }

  @Override
  public List<Checkpoint> checkpoints(String classId) {
    return journal.checkpoints(classId);
  }

  @Override
  public List<ClassHead> endedBefore(long epochMs) {
    return journal.endedBefore(epochMs);
  }

  @Override
  public void delete(String classId) {
    journal.delete(classId);
  }

  @Override
  public void close() {
    journal.close();
  }
}
