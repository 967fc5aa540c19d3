package org.synaptarium.drill;

import java.util.Arrays;

/**
 * When new frames came to one page. Times are {@link System#nanoTime}; used on one thread.
 *
 * <p>A frame that was seen before is no news: a page that comes back is shown the newest one again.
 */
final class Arrivals {

  /** Three frames; what is shorter nobody notices. */
  static final long PAUSE_NANOS = 150_000_000L;

  /**
   * What begins later than this after a node's death has another reason: a node that has just died
   * is missed by its socket at once, and by the next write to it within a frame.
   */
  static final long ONSET_NANOS = 1_000_000_000L;

  private static final int FIRST_ROOM = 256;

  private long[] times = new long[FIRST_ROOM];
  private int count;
  private long newestFrame = -1;

  /** Notes a frame; returns whether it is a new one. */
  boolean heard(long frame, long nowNanos) {
    if (frame <= newestFrame) {
      return false;
    }
    newestFrame = frame;
    if (count == times.length) {
      times = Arrays.copyOf(times, 2 * count);
    }
    times[count++] = nowNanos;
    return true;
  }

  long newestFrame() {
    return newestFrame;
  }

  /** Returns when the newest frame came; 0 before the first. */
  long newestNanos() {
    return count == 0 ? 0 : times[count - 1];
  }

  /**
   * Returns how long after a mishap the page was shown new frames again: the end of the longest
   * pause that began no later than {@code onsetNanos} after it, or, when there was none, the first
   * new frame. A pause that has not ended lasts until {@code nowNanos}.
   */
  long outageNanos(long sinceNanos, long onsetNanos, long nowNanos) {
    int first = firstAfter(sinceNanos);
    long beganNanos = sinceNanos;
    long longest = 0;
    long endNanos = nowNanos;
    for (int i = first; i <= count && beganNanos - sinceNanos <= onsetNanos; i++) {
      long thereNanos = i < count ? times[i] : nowNanos;
      if (thereNanos - beganNanos > longest) {
        longest = thereNanos - beganNanos;
        endNanos = thereNanos;
      }
      beganNanos = thereNanos;
    }
    boolean noticed = longest > PAUSE_NANOS || first == count;
    return (noticed ? endNanos : times[first]) - sinceNanos;
  }

  /** Returns the longest pause that began within a span of time, at most until {@code nowNanos}. */
  long longestPauseNanos(long fromNanos, long toNanos, long nowNanos) {
    long beganNanos = fromNanos;
    long longest = 0;
    for (int i = firstAfter(fromNanos); i <= count && beganNanos < toNanos; i++) {
      long thereNanos = i < count ? times[i] : nowNanos;
      longest = Math.max(longest, thereNanos - beganNanos);
      beganNanos = thereNanos;
    }
    return longest;
  }

  /** Returns how many new frames came within a span of time. */
  int within(long fromNanos, long toNanos) {
    return firstAfter(toNanos) - firstAfter(fromNanos);
  }

  private int firstAfter(long nanos) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times[middle] - nanos > 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
