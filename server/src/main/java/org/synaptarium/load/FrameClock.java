package org.synaptarium.load;

import java.util.Arrays;

/**
 * How late the frames of one class arrive, although no frame says when it was due: a frame is due
 * 50 ms after the one before, and the earliest one within a few seconds, at the student that got it
 * first, was in time.
 *
 * <p>So what is missing in each latency is what the luckiest frame took: to be computed, and to
 * cross the machine. A class that slows down makes everything after it late until the window ends.
 * Used on one thread.
 */
final class FrameClock {
  private static final long WINDOW_NANOS = 5_000_000_000L;
  private static final int ROOM = 1 << 14;

  private final Latencies latencies;
  private long[] delaysNanos = new long[ROOM];
  private int count;
  private long windowEndNanos;

  FrameClock(Latencies latencies) {
    this.latencies = latencies;
  }

  /**
   * Notes an arrival.
   *
   * @param dueNanos when the frame was due, by any clock that goes as fast as ours
   */
  void arrived(long dueNanos, long nowNanos) {
    if (count > 0 && nowNanos - windowEndNanos >= 0) {
      settle();
    }
    if (count == 0) {
      windowEndNanos = nowNanos + WINDOW_NANOS;
    }
    if (count == delaysNanos.length) {
      delaysNanos = Arrays.copyOf(delaysNanos, 2 * count);
    }
    delaysNanos[count++] = nowNanos - dueNanos;
  }

  /** Adds what was noted to the latencies, and begins anew. */
  void settle() {
    long leastNanos = Long.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      leastNanos = Math.min(leastNanos, delaysNanos[i]);
    }
    for (int i = 0; i < count; i++) {
      latencies.add(delaysNanos[i] - leastNanos);
    }
    count = 0;
  }

  /** Forgets what was noted. */
  void clear() {
    count = 0;
  }
}
