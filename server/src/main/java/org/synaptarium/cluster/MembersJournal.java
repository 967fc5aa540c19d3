package org.synaptarium.cluster;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.StaleEpoch;

/**
 * The journal that the members of a cluster hold in their memory, each class on two of them, with a
 * durable journal behind it or none.
 */
final class MembersJournal implements Journal {

  /*
   * A write is acknowledged when the head and its backup have it, and the durable journal too while that one is in
   * step. What can go wrong in between:
   *  - the change of the head is not confirmed: it may have been made. HeadWriter asks again, which changes nothing more.
   *    Without an answer then, nobody is answered, the loop stops, and whoever claims the class next reads from the head.
   *  - the head has it, the writer dies before the durable journal does: it is history, though nobody was told. The
   *    next owner takes it from the head and brings the durable journal up to it when it claims.
   *  - the head has it, the durable journal fails: it is acknowledged, for two members hold it; StoreKeeper catches
   *    up, and refuses new entries once too many wait.
   *  - the epoch is stale: the head refuses, and the durable journal is not asked. One that claimed long ago and wakes
   *    up is refused there too, for the durable journal's epoch follows the head's and never falls.
   */
  private static final int SHORTEN_AT = 2 * SharedLog.CHUNK;

  private static final Logger LOG = LoggerFactory.getLogger(MembersJournal.class);

  private final SharedMaps maps;
  private final HeadRegister heads;
  private final SharedCodes codes;
  private final SharedLog log;
  private final SharedKeyframes keyframes;
  private final Optional<StoreKeeper> keeper;
  private final MembersReading reading;

  MembersJournal(
      SharedMaps maps,
      String self,
      Predicate<String> isThere,
      LongSupplier nanosSinceGoing,
      Optional<Journal> durable) {
    this.maps = maps;
    this.codes = new SharedCodes(maps);
    this.log = new SharedLog(maps);
    this.keyframes = new SharedKeyframes(maps);
    this.keeper = durable.map(store -> new StoreKeeper(store, maps, log, keyframes, self));
    this.heads = new HeadRegister(maps, self, isThere, nanosSinceGoing, codes, keeper);
    this.reading = new MembersReading(maps, log, keyframes, durable);
  }

  Optional<StoreKeeper> keeper() {
    return keeper;
  }

  @Override
  public void create(ClassHead head) {
    heads.create(head);
  }

  @Override
  public ClassHead claim(String classId) {
    return heads.claim(classId);
  }

  @Override
  public ClassHead claimAs(String classId, long epoch) {
    return heads.claimAs(classId, epoch);
  }

  /** Saves where a class stands and lets it go, to a member that is to claim it. */
  void release(String classId, long epoch, Keyframe keyframe, String to) {
    saveKeyframe(classId, epoch, keyframe);
    change(classId, new SharedChange.Release(epoch, to, keyframe.frame()));
  }

  @Override
  public void append(String classId, long epoch, List<LogEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    LogEntry.requireNoGap(entries);
    keeper.ifPresent(store -> store.requireRoom(classId));
    long stored = keeper.map(store -> store.storedSeq(classId)).orElse(SharedHead.NOT_STORED);
    String[] texts = SharedLog.textsOf(entries);
    long[] told =
        change(
            classId,
            new SharedChange.Append(epoch, entries.getFirst().seq(), texts, stored, false));
    keeper.ifPresent(store -> store.append(classId, epoch, entries));
    if (told[2] >= SHORTEN_AT) {
      shorten(classId);
    }
  }

  /* The entries are safe where they are; the next append tries again. */
  private void shorten(String classId) {
    try {
      log.shorten(classId);
    } catch (JournalFailure e) {
      LOG.warn("class {}: its head stays long: {}", classId, e.getMessage());
    }
  }

  @Override
  public void saveKeyframe(String classId, long epoch, Keyframe keyframe) {
    keyframes.put(classId, epoch, keyframe);
    var commit = new SharedChange.CommitKeyframe(epoch, keyframe.frame(), keyframe.stateHash());
    long[] told;
    try {
      told = change(classId, commit);
    } catch (StaleEpoch refused) {
      keyframes.drop(classId, keyframe.frame(), epoch);
      throw refused;
    }
    if (told.length > 1) {
      keyframes.drop(classId, told[1], told[2]);
    }
    keeper.ifPresent(store -> store.keyframeSaved(classId));
  }

  @Override
  public void mark(String classId, long epoch, long frame) {
    change(classId, new SharedChange.Mark(epoch, frame));
    keeper.ifPresent(store -> store.marked(classId, frame));
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public void end(String classId, long epoch, long atEpochMs) {
    change(classId, new SharedChange.End(epoch, atEpochMs));
    heads.find(classId).ifPresent(head -> codes.drop(head.head()));
    keeper.ifPresent(store -> store.ended(classId));
  }

  @Override
  public void delete(String classId) {
    Optional<SharedHead> head = heads.find(classId);
    keeper.ifPresent(store -> store.delete(classId));
    head.ifPresent(
        there -> {
          codes.drop(there.head());
          new Forgetting(maps, log, keyframes).forget(there);
        });
  }

  private long[] change(String classId, SharedChange change) {
    return heads.change(classId, change);
  }

  /** Brings a class in that only the durable journal knows; nothing when that one doesn't. */
  Optional<SharedHead> bringIn(String classId) {
    return heads.bringIn(classId);
  }

  @Override
  public Optional<ClassHead> head(String classId) {
    return reading.head(classId);
  }

  @Override
  public Optional<ClassHead> headByCode(String code) {
    return reading.headByCode(code);
  }

  @Override
  public List<ClassHead> live() {
    return reading.live();
  }

  @Override
  public List<ClassHead> endedBefore(long epochMs) {
    return reading.endedBefore(epochMs);
  }

  @Override
  public List<LogEntry> entriesAfter(String classId, long afterSeq) {
    return reading.entriesAfter(classId, afterSeq);
  }

  @Override
  public long lastSeq(String classId) {
    return reading.lastSeq(classId);
  }

  @Override
  public Optional<Keyframe> keyframeAtOrBefore(String classId, long frame) {
    return reading.keyframeAtOrBefore(classId, frame);
  }

  @Override
  public List<Checkpoint> checkpoints(String classId) {
    return reading.checkpoints(classId);
  }

  @Override
  public void close() {
    keeper.ifPresent(StoreKeeper::close);
  }
}
