package org.synaptarium.cluster;

import com.hazelcast.core.ReadOnly;
import com.hazelcast.map.EntryProcessor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What placing a class needs of its head: a few words instead of its log.
 *
 * @param endedEpochMs 0 while it is live
 */
record Glance(String owner, long epoch, boolean released, long endedEpochMs) {

  boolean isLive() {
    return endedEpochMs == 0;
  }

  /** Takes the glance where the head lies, and changes nothing. */
  record Taking() implements EntryProcessor<String, SharedHead, @Nullable Glance>, ReadOnly {
    @Override
    public @Nullable Glance process(Map.Entry<String, SharedHead> entry) {
      @Nullable SharedHead head = entry.getValue();
      return head == null
          ? null
          : new Glance(head.owner(), head.epoch(), head.released(), head.head().endedEpochMs());
    }

    @Override
    public @Nullable EntryProcessor<String, SharedHead, @Nullable Glance> getBackupProcessor() {
      return null;
    }
  }
}
