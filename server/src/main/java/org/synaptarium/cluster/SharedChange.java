package org.synaptarium.cluster;

import com.hazelcast.map.EntryProcessor;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.synaptarium.journal.KeyframeThinning;

/**
 * A change of one shared head, made atomically by the member that holds it, and by its backup
 * before the one who asked hears of it.
 *
 * <p>Each returns {@link #ABSENT}, {@link #GAP}, {@link #STALE} and the head's epoch, or, when it
 * was made, that epoch and what else it has to say. Each may be asked for {@link #again} when its
 * answer was lost: then it leaves what it left made once.
 */
sealed interface SharedChange extends EntryProcessor<String, SharedHead, long[]> {
  long ABSENT = 0;
  long GAP = -1;

  /** Somebody else's by now. An epoch alone would not tell: two who claim at once want the same. */
  long STALE = -2;

  /** The epoch of the one who asks. */
  long epoch();

  /** The change itself; returns nothing when it doesn't follow on this head. */
  @Nullable SharedHead changed(SharedHead head);

  /** The same change, which may have been made already. */
  default SharedChange again() {
    return this;
  }

  /** Tells whether a head of another epoch is what this very change has left. */
  default boolean isMadeIn(SharedHead head) {
    return false;
  }

  /** What the one who asked is told beside the epoch. */
  default long[] told(SharedHead before, SharedHead after) {
    return new long[] {after.epoch()};
  }

  @Override
  default long[] process(Map.Entry<String, SharedHead> entry) {
    @Nullable SharedHead head = entry.getValue();
    if (head == null) {
      return new long[] {ABSENT};
    }
    if (head.epoch() != epoch() && !isMadeIn(head)) {
      return new long[] {STALE, head.epoch()};
    }
    @Nullable SharedHead after = isMadeIn(head) ? head : changed(head);
    if (after == null) {
      return new long[] {GAP};
    }
    // Set also when it is the same: the backup may not have it yet.
    entry.setValue(after);
    return told(head, after);
  }

  /** Brings a head in, unless there is one. */
  record Begin(SharedHead head) implements SharedChange {
    @Override
    public long epoch() {
      return head.epoch();
    }

    @Override
    public SharedHead changed(SharedHead there) {
      return there;
    }

    @Override
    public long[] process(Map.Entry<String, SharedHead> entry) {
      @Nullable SharedHead there = entry.getValue();
      if (there != null) {
        return new long[] {there.epoch()};
      }
      entry.setValue(head);
      return new long[] {ABSENT};
    }
  }

  /** Takes a class over from the owner of this epoch; the answer is the next one. */
  record Claim(long epoch, String member) implements SharedChange {
    @Override
    public SharedHead changed(SharedHead head) {
      return head.claimedBy(member);
    }

    @Override
    public boolean isMadeIn(SharedHead head) {
      return head.epoch() == epoch + 1 && head.owner().equals(member) && !head.released();
    }
  }

  /** Raises the epoch to one that was given elsewhere. */
  record ClaimAs(long epoch, long raised) implements SharedChange {
    @Override
    public SharedHead changed(SharedHead head) {
      return head.at(raised);
    }

    @Override
    public boolean isMadeIn(SharedHead head) {
      return head.epoch() == raised;
    }
  }

  /**
   * Appends entries.
   *
   * @param storedSeq how far the sender knows the durable store to be
   * @param mayBeThere whether these very entries may be the log's last ones already
   */
  record Append(long epoch, long firstSeq, String[] entries, long storedSeq, boolean mayBeThere)
      implements SharedChange {
    @Override
    public SharedChange again() {
      return new Append(epoch, firstSeq, entries, storedSeq, true);
    }

    @Override
    public @Nullable SharedHead changed(SharedHead head) {
      if (head.nextSeq() == firstSeq) {
        return head.with(entries, storedSeq);
      }
      return mayBeThere && head.endsWith(firstSeq, entries) ? head : null;
    }

    @Override
    public long[] told(SharedHead before, SharedHead after) {
      return new long[] {after.epoch(), after.recentFrom(), after.recent().length};
    }
  }

  /** Raises the horizon. */
  record Mark(long epoch, long frame) implements SharedChange {
    @Override
    public SharedHead changed(SharedHead head) {
      return head.withMark(frame);
    }
  }

  /** Lets a class go that stands at a frame, to a member who is to claim it. */
  record Release(long epoch, String to, long frame) implements SharedChange {
    @Override
    public SharedHead changed(SharedHead head) {
      return head.releasedTo(to, frame);
    }
  }

  /** Makes a keyframe count that lies ready under this frame and epoch; tells which one to drop. */
  record CommitKeyframe(long epoch, long frame, long stateHash) implements SharedChange {
    @Override
    public SharedHead changed(SharedHead head) {
      long[] kept = Pairs.with(head.keyframes(), frame, epoch);
      OptionalLong surplus = KeyframeThinning.surplus(Pairs.firsts(kept));
      return head.withMark(frame)
          .withKeyframes(
              surplus.isPresent() ? Pairs.without(kept, surplus.getAsLong()) : kept,
              Pairs.with(head.checkpoints(), frame, stateHash));
    }

    @Override
    public long[] told(SharedHead before, SharedHead after) {
      for (int i = 0; i < Pairs.count(before.keyframes()); i++) {
        long frameBefore = Pairs.first(before.keyframes(), i);
        if (!Pairs.firsts(after.keyframes()).contains(frameBefore)) {
          return new long[] {after.epoch(), frameBefore, Pairs.second(before.keyframes(), i)};
        }
      }
      return new long[] {after.epoch()};
    }
  }

  /** Notes how far the durable store is. */
  record Stored(long epoch, long seq) implements SharedChange {
    @Override
    public SharedHead changed(SharedHead head) {
      return head.stored(seq);
    }
  }

  /** Drops the entries before a seq, which lie in chunks by now. */
  record Shorten(long epoch, long fromSeq) implements SharedChange {
    @Override
    public SharedHead changed(SharedHead head) {
      return fromSeq > head.recentFrom() ? head.from(fromSeq) : head;
    }
  }

  /** Notes that the class is over. */
  record End(long epoch, long atEpochMs) implements SharedChange {
    @Override
    public SharedHead changed(SharedHead head) {
      return head.ended(atEpochMs);
    }
  }
}
