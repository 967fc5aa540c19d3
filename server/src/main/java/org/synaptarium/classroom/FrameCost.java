package org.synaptarium.classroom;

/**
 * What brains' frames cost lately, in nanoseconds: a network that fires more takes longer.
 *
 * <p>It decides only where stills lie, never what a brain does. Not thread-safe.
 */
final class FrameCost {

  /** Three seconds of neural time; what cells do changes more slowly. */
  private static final double SHARE_OF_NEWEST = 1.0 / 64;

  /** Whatever takes longer than that is the machine's doing: a collection, another program. */
  private static final double MOST_TIMES_USUAL = 2;

  private double usualNanos;

  /** Notes that so many brains' frames took so long; returns what they cost, smoothed. */
  double of(long frames, long tookNanos) {
    double eachNanos = (double) tookNanos / frames;
    if (usualNanos == 0) {
      usualNanos = eachNanos;
    }
    double believed = Math.min(eachNanos, MOST_TIMES_USUAL * usualNanos);
    usualNanos += SHARE_OF_NEWEST * (believed - usualNanos);
    return frames * usualNanos;
  }
}
