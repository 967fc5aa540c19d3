package org.synaptarium.load;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How long many things took, in buckets that are 3 % wide: millions of them take a few KB, and any
 * thread may add.
 */
public final class Latencies {

  /** Buckets within a doubling, as a power of two. */
  private static final int FINE_BITS = 5;

  private static final int FINE = 1 << FINE_BITS;
  private static final int BUCKETS = (Long.SIZE - FINE_BITS) * FINE;

  private final AtomicLongArray counts = new AtomicLongArray(BUCKETS);
  private final AtomicLong largestUs = new AtomicLong();

  /** Adds one; what is negative counts as nothing. */
  public void add(long nanos) {
    long micros = Math.max(0, nanos / 1_000);
    counts.incrementAndGet(bucketOf(micros));
    if (micros > largestUs.get()) {
      largestUs.accumulateAndGet(micros, Math::max);
    }
  }

  private static int bucketOf(long micros) {
    if (micros < FINE) {
      return (int) micros;
    }
    int shift = Long.SIZE - 1 - FINE_BITS - Long.numberOfLeadingZeros(micros);
    return (shift + 1) * FINE + (int) (micros >>> shift) - FINE;
  }

  /* The upper end: a quantile is never made better than it was. */
  private static long upperEndUs(int bucket) {
    if (bucket < FINE) {
      return bucket;
    }
    int shift = bucket / FINE - 1;
    return ((long) (bucket % FINE + FINE + 1) << shift) - 1;
  }

  public long count() {
    long sum = 0;
    for (int i = 0; i < BUCKETS; i++) {
      sum += counts.get(i);
    }
    return sum;
  }

  /** Returns what {@code share} of them did not exceed, in ms; 0 when there are none. */
  public double quantileMs(double share) {
    long rank = (long) Math.ceil(share * count());
    long seen = 0;
    for (int i = 0; i < BUCKETS; i++) {
      seen += counts.get(i);
      if (seen >= rank && seen > 0) {
        return Math.min(upperEndUs(i), largestUs.get()) / 1_000.0;
      }
    }
    return 0;
  }

  public double largestMs() {
    return largestUs.get() / 1_000.0;
  }

  /** Forgets everything. */
  public void clear() {
    for (int i = 0; i < BUCKETS; i++) {
      counts.set(i, 0);
    }
    largestUs.set(0);
  }
}
