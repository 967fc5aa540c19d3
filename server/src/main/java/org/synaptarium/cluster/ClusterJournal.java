package org.synaptarium.cluster;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import com.hazelcast.map.IMap;
import java.util.List;
import java.util.Optional;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.StaleEpoch;
import org.synaptarium.journal.UnknownClass;

/** A durable journal behind the live heads that a cluster's members share. */
final class ClusterJournal implements Journal {

  /*
   * A write goes to the head first, which refuses it when its epoch is stale or its seq leaves a gap, and then to the
   * durable journal, which checks the same; it is acknowledged after both. When the second fails, the head is ahead
   * of the journal. That is why a writer who met a failure must claim the class anew: claiming asks the durable
   * journal, and begins the head again from what it holds. A claim raises the durable epoch first, so a former owner
   * who slips in between is refused there.
   */
  private final IMap<String, LiveHead> heads;
  private final String self;
  private final Journal durable;

  ClusterJournal(IMap<String, LiveHead> heads, String self, Journal durable) {
    this.heads = heads;
    this.self = self;
    this.durable = durable;
  }

  @Override
  public void create(ClassHead head) {
    durable.create(head);
    change(head.classId(), new HeadChange.Claim(self, 1, 1, 0));
  }

  @Override
  public ClassHead claim(String classId) {
    ClassHead head = durable.claim(classId);
    change(classId, claimOf(head));
    return head;
  }

  @Override
  public ClassHead claimAs(String classId, long epoch) {
    ClassHead head = durable.claimAs(classId, epoch);
    change(classId, claimOf(head));
    return head;
  }

  private HeadChange claimOf(ClassHead head) {
    long nextSeq = durable.lastSeq(head.classId()) + 1;
    return new HeadChange.Claim(self, head.epoch(), nextSeq, head.frameMark());
  }

  @Override
  public void append(String classId, long epoch, List<LogEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    LogEntry.requireNoGap(entries);
    String[] texts = SharedLog.textsOf(entries);
    change(classId, new HeadChange.Append(epoch, entries.getFirst().seq(), texts));
    durable.append(classId, epoch, entries);
  }

  @Override
  public void saveKeyframe(String classId, long epoch, Keyframe keyframe) {
    change(classId, new HeadChange.Mark(epoch, keyframe.frame()));
    durable.saveKeyframe(classId, epoch, keyframe);
  }

  @Override
  public void mark(String classId, long epoch, long frame) {
    change(classId, new HeadChange.Mark(epoch, frame));
    durable.mark(classId, epoch, frame);
  }

  @Override
  public void end(String classId, long epoch, long atEpochMs) {
    change(classId, new HeadChange.Mark(epoch, 0));
    durable.end(classId, epoch, atEpochMs);
    remove(classId);
  }

  @Override
  public void delete(String classId) {
    durable.delete(classId);
    remove(classId);
  }

  private void remove(String classId) {
    try {
      heads.delete(classId);
    } catch (HazelcastException | HazelcastInstanceNotActiveException e) {
      throw failed(e);
    }
  }

  private void change(String classId, HeadChange change) {
    long epoch = tryChange(classId, change);
    if (epoch == HeadChange.ABSENT) {
      ClassHead known = durable.head(classId).orElseThrow(() -> new UnknownClass(classId));
      tryChange(classId, claimOf(known));
      epoch = tryChange(classId, change);
    }
    if (epoch == HeadChange.GAP) {
      throw new IllegalArgumentException("the entries don't follow on the log of " + classId);
    }
    if (epoch != change.epoch()) {
      throw new StaleEpoch(classId, change.epoch(), epoch);
    }
  }

  private long tryChange(String classId, HeadChange change) {
    try {
      return heads.executeOnKey(classId, change);
    } catch (HazelcastException | HazelcastInstanceNotActiveException e) {
      throw failed(e);
    }
  }

  private static JournalFailure failed(RuntimeException e) {
    return new JournalFailure("could not reach the cluster's data", e);
  }

  @Override
  public Optional<ClassHead> head(String classId) {
    return durable.head(classId);
  }

  @Override
  public Optional<ClassHead> headByCode(String code) {
    return durable.headByCode(code);
  }

  @Override
  public List<ClassHead> live() {
    return durable.live();
  }

  @Override
  public List<ClassHead> endedBefore(long epochMs) {
    return durable.endedBefore(epochMs);
  }

  @Override
  public List<LogEntry> entriesAfter(String classId, long afterSeq) {
    return durable.entriesAfter(classId, afterSeq);
  }

  @Override
  public long lastSeq(String classId) {
    return durable.lastSeq(classId);
  }

  @Override
  public Optional<Keyframe> keyframeAtOrBefore(String classId, long frame) {
    return durable.keyframeAtOrBefore(classId, frame);
  }

  @Override
  public List<Checkpoint> checkpoints(String classId) {
    return durable.checkpoints(classId);
  }

  @Override
  public void close() {
    durable.close();
  }
}
