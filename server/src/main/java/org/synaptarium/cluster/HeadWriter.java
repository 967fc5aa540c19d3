package org.synaptarium.cluster;

import com.hazelcast.core.IndeterminateOperationStateException;
import com.hazelcast.core.MemberLeftException;
import com.hazelcast.spi.exception.TargetNotMemberException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.StaleEpoch;

/**
 * Has heads changed where they lie, and asks again when a member went that may have taken the
 * answer with it.
 */
final class HeadWriter {

  /*
   * A member that dies leaves changes half made: the head has them and its backup is gone, or the head is gone and nobody
   * can tell. Hazelcast says so a second and a half later, and the class would have to be read back. But a change names
   * its epoch, and an append its place in the log: made again it leaves the same, and its answer is as good as the first
   * one's. That one may still be made, late: then its place is taken, and it is refused.
   *
   * Only a going makes an answer doubtful. Whoever is slow is waited for as ever.
   */

  /** A death is noticed within half of it; whoever waits longer had better let others run. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

  /**
   * A head whose member died has a new place by then; doubled with each time, for slow machines.
   */
  private static final long FIRST_WAIT_MS = 150;

  /** So long after a going a change may still be sent to where nobody is. */
  private static final long AFTERMATH_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final SharedMaps maps;
  private final LongSupplier nanosSinceGoing;

  /**
   * Begins.
   *
   * @param nanosSinceGoing tells how long ago a member went; more than any time when none has
   */
  HeadWriter(SharedMaps maps, LongSupplier nanosSinceGoing) {
    this.maps = maps;
    this.nanosSinceGoing = nanosSinceGoing;
  }

  /**
   * Makes a change.
   *
   * @return what the head's holder told; nothing when it knows no such class
   * @throws StaleEpoch when the class is somebody else's
   * @throws IllegalArgumentException when the change leaves a gap in the log
   * @throws JournalFailure when nobody can tell whether it was made
   */
  long @Nullable [] make(String classId, SharedChange change) {
    long[] told = ask(classId, change);
    if (told[0] == SharedChange.ABSENT) {
      return null;
    }
    if (told[0] == SharedChange.GAP) {
      throw new IllegalArgumentException("the entries don't follow on the log of " + classId);
    }
    if (told[0] == SharedChange.STALE) {
      throw new StaleEpoch(classId, change.epoch(), told[1]);
    }
    return told;
  }

  private long[] ask(String classId, SharedChange change) {
    long beganNanos = System.nanoTime();
    long waitMs = FIRST_WAIT_MS;
    Future<long[]> asked = send(classId, change);
    while (true) {
      boolean doubtful;
      try {
        return asked.get(waitMs, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        long waitedNanos = System.nanoTime() - beganNanos;
        doubtful = nanosSinceGoing.getAsLong() - waitedNanos < AFTERMATH_NANOS;
      } catch (ExecutionException e) {
        Throwable failure = e.getCause() == null ? e : e.getCause();
        doubtful = isOfAGoing(failure);
        if (!doubtful || System.nanoTime() - beganNanos > PATIENCE_NANOS) {
          throw SharedMaps.unreachable(failure);
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(FIRST_WAIT_MS));
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        throw SharedMaps.unreachable(stopping);
      }
      if (doubtful && System.nanoTime() - beganNanos < PATIENCE_NANOS) {
        waitMs *= 2;
        asked = send(classId, change.again());
      }
    }
  }

  private Future<long[]> send(String classId, SharedChange change) {
    return SharedMaps.reach(() -> maps.heads().submitToKey(classId, change).toCompletableFuture());
  }

  private static boolean isOfAGoing(Throwable failure) {
    return failure instanceof IndeterminateOperationStateException
        || failure instanceof MemberLeftException
        || failure instanceof TargetNotMemberException;
  }
}
