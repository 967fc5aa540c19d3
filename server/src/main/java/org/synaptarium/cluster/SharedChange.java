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
 * <p>Each returns {@link #ABSENT}, {@link #GAP}, or the head's epoch, and then what it has to say:
 * the change was made if that is {@link #epochAfter}.
 */
sealed interface SharedChange extends EntryProcessor<String, SharedHead, long[]> {
  long ABSENT = 0;
  long GAP = -1;

  /** The epoch of the one who asks. */
  long epoch();

  /** The epoch that the head has when the change was made. */
  default long epochAfter() {
    return epoch();
  }

  /** The change itself; returns nothing when it doesn't follow on this head. */
  @Nullable SharedHead changed(SharedHead head);

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
    if (head.epoch() != epoch()) {
      return new long[] {head.epoch()};
    }
    @Nullable SharedHead after = changed(head);
    if (after == null) {
      return new long[] {GAP};
    }
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
    public long epochAfter() {
      return epoch + 1;
    }
  }

  /** Raises the epoch to one that was given elsewhere. */
  record ClaimAs(long epoch, long raised) implements SharedChange {
    @Override
    public SharedHead changed(SharedHead head) {
      return head.at(raised);
    }

    @Override
    public long epochAfter() {
      return raised;
    }
  }

  /** Appends entries, and says how far the sender knows the durable store to be. */
  record Append(long epoch, long firstSeq, String[] entries, long storedSeq)
      implements SharedChange {
    @Override
    public @Nullable SharedHead changed(SharedHead head) {
      return head.nextSeq() == firstSeq ? head.with(entries, storedSeq) : null;
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
