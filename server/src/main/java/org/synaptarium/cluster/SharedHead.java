package org.synaptarium.cluster;

import java.util.Arrays;
import org.synaptarium.journal.ClassHead;

/**
 * All that the members must know of a class at once; its older entries and its keyframes lie beside
 * it. Kept and sent in Hazelcast's Compact form; never changed, only replaced.
 *
 * @param head with the epoch, and with the horizon as its frame mark
 * @param owner the member that runs it, or is to run it
 * @param released whether the former owner has let go and {@code owner} has not claimed it yet
 * @param recentFrom the seq of the first recent entry
 * @param recent the newest entries, as JSON, in order
 * @param storedSeq up to here the durable store is known to hold the log; −1 when it may not even
 *     know the class
 * @param keyframes the keyframes that are kept, each as frame and epoch, in order
 * @param checkpoints all keyframes ever saved, each as frame and hash, in order
 */
record SharedHead(
    ClassHead head,
    String owner,
    boolean released,
    long recentFrom,
    String[] recent,
    long storedSeq,
    long[] keyframes,
    long[] checkpoints) {

  static final String NOBODY = "";
  static final long NOT_STORED = -1;
  private static final String[] NO_ENTRIES = {};
  private static final long[] NONE = {};

  /** Returns a class that begins. */
  static SharedHead begin(ClassHead head, String owner) {
    return new SharedHead(head.at(1, 0, 0), owner, false, 1, NO_ENTRIES, NOT_STORED, NONE, NONE);
  }

  /** Returns a class as its store has it, owned by nobody; its chunks lie ready. */
  static SharedHead readBack(
      ClassHead head, long recentFrom, String[] recent, long[] keyframes, long[] checkpoints) {
    long stored = recentFrom + recent.length - 1;
    return new SharedHead(head, NOBODY, false, recentFrom, recent, stored, keyframes, checkpoints);
  }

  long epoch() {
    return head.epoch();
  }

  long nextSeq() {
    return recentFrom + recent.length;
  }

  SharedHead claimedBy(String member) {
    return withHead(
        head.at(head.epoch() + 1, head.frameMark(), head.endedEpochMs()), member, false);
  }

  /* The horizon falls back to where the class stands: its owner has stopped there and shown nothing beyond. */
  SharedHead releasedTo(String member, long frame) {
    return withHead(head.at(head.epoch(), frame, head.endedEpochMs()), member, true);
  }

  SharedHead at(long epoch) {
    return withHead(head.at(epoch, head.frameMark(), head.endedEpochMs()), owner, released);
  }

  SharedHead withMark(long frame) {
    long mark = Math.max(head.frameMark(), frame);
    return withHead(head.at(head.epoch(), mark, head.endedEpochMs()), owner, released);
  }

  SharedHead ended(long atEpochMs) {
    return withHead(head.at(head.epoch(), head.frameMark(), atEpochMs), owner, released);
  }

  SharedHead with(String[] entries, long stored) {
    String[] all = Arrays.copyOf(recent, recent.length + entries.length);
    System.arraycopy(entries, 0, all, recent.length, entries.length);
    return withLog(recentFrom, all, Math.max(storedSeq, stored));
  }

  /** Tells whether these very entries are the log's last ones. */
  boolean endsWith(long firstSeq, String[] entries) {
    int from = Math.toIntExact(firstSeq - recentFrom);
    return from >= 0
        && from + entries.length == recent.length
        && Arrays.equals(recent, from, recent.length, entries, 0, entries.length);
  }

  /** Returns the head without the entries before {@code seq}, which lie in chunks. */
  SharedHead from(long seq) {
    int gone = Math.toIntExact(seq - recentFrom);
    return withLog(seq, Arrays.copyOfRange(recent, gone, recent.length), storedSeq);
  }

  SharedHead stored(long seq) {
    return withLog(recentFrom, recent, Math.max(storedSeq, seq));
  }

  SharedHead withKeyframes(long[] kept, long[] ever) {
    return new SharedHead(head, owner, released, recentFrom, recent, storedSeq, kept, ever);
  }

  private SharedHead withLog(long from, String[] entries, long stored) {
    return new SharedHead(head, owner, released, from, entries, stored, keyframes, checkpoints);
  }

  private SharedHead withHead(ClassHead changed, String member, boolean letGo) {
    return new SharedHead(
        changed, member, letGo, recentFrom, recent, storedSeq, keyframes, checkpoints);
  }
}
