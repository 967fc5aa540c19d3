package org.synaptarium.cluster;

import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.CodeTaken;
import org.synaptarium.journal.JournalFailure;

/** Which class has which six digits, so that two members never give the same. */
record SharedCodes(SharedMaps maps) {

  /** Longer than a member's death keeps anybody busy. */
  private static final int KEEP_TRIES = 10;

  private static final long KEEP_AGAIN_NANOS = 1_000_000_000L;
  private static final Logger LOG = LoggerFactory.getLogger(SharedCodes.class);

  /**
   * Takes a class's code. One whose class never came to be, because its opener died, stays taken:
   * there are a million of them.
   *
   * @throws CodeTaken when another class has it
   */
  void take(ClassHead head) {
    String other = SharedMaps.reach(() -> maps.codes().putIfAbsent(head.code(), head.classId()));
    if (other != null && !other.equals(head.classId())) {
      throw new CodeTaken(head.code());
    }
  }

  /**
   * Takes it again, a moment later: codes lie in partitions of their own, which may be lost when
   * the class's isn't, or be on the move just when the class is to go on.
   */
  void keep(ClassHead head) {
    Thread.startVirtualThread(() -> keep(head, KEEP_TRIES));
  }

  private void keep(ClassHead head, int tries) {
    try {
      SharedMaps.reach(() -> maps.codes().putIfAbsent(head.code(), head.classId()));
    } catch (JournalFailure moving) {
      if (tries > 1) {
        LockSupport.parkNanos(KEEP_AGAIN_NANOS);
        keep(head, tries - 1);
      } else {
        LOG.warn("class {}: its code can't be kept: {}", head.classId(), moving.getMessage());
      }
    }
  }

  void drop(ClassHead head) {
    SharedMaps.reach(() -> maps.codes().remove(head.code(), head.classId()));
  }
}
