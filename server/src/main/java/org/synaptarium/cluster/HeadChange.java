package org.synaptarium.cluster;

import com.hazelcast.map.EntryProcessor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of one live head, made atomically by the member that holds it, and by its backup.
 *
 * <p>Each returns {@link #ABSENT}, {@link #GAP}, or the head's epoch: the change was made if that
 * is the epoch of the one who asked.
 */
sealed interface HeadChange extends EntryProcessor<String, LiveHead, Long> {
  long ABSENT = 0;
  long GAP = -1;

  /** The change itself; returns the new head, or the same one when nothing is to change. */
  LiveHead changed(LiveHead head);

  /** The epoch of the one who asks. */
  long epoch();

  /** Tells whether the change follows on this head. */
  default boolean follows(LiveHead head) {
    return true;
  }

  @Override
  default Long process(Map.Entry<String, LiveHead> entry) {
    @Nullable LiveHead head = entry.getValue();
    if (head == null) {
      return ABSENT;
    }
    if (head.epoch() != epoch()) {
      return head.epoch();
    }
    if (!follows(head)) {
      return GAP;
    }
    entry.setValue(changed(head));
    return epoch();
  }

  /** Appends entries. What was recent before is durable by now: its owner has gone on. */
  record Append(long epoch, long firstSeq, String[] entries) implements HeadChange {
    @Override
    public boolean follows(LiveHead head) {
      return head.nextSeq() == firstSeq;
    }

    @Override
    public LiveHead changed(LiveHead head) {
      return head.withEntries(entries);
    }
  }

  /** Notes that a frame was reached. */
  record Mark(long epoch, long frame) implements HeadChange {
    @Override
    public LiveHead changed(LiveHead head) {
      return head.withMark(frame);
    }
  }

  /** Brings a head in, or hands it over; an older epoch never replaces a newer one. */
  record Claim(String owner, long epoch, long nextSeq, long frameMark) implements HeadChange {
    private static final String[] NOTHING = {};

    @Override
    public LiveHead changed(LiveHead head) {
      return new LiveHead(owner, epoch, nextSeq, frameMark, NOTHING);
    }

    @Override
    public Long process(Map.Entry<String, LiveHead> entry) {
      @Nullable LiveHead head = entry.getValue();
      if (head != null && head.epoch() >= epoch) {
        return head.epoch();
      }
      entry.setValue(new LiveHead(owner, epoch, nextSeq, frameMark, NOTHING));
      return epoch;
    }
  }
}
