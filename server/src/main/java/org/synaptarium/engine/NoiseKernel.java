package org.synaptarium.engine;

import static org.synaptarium.engine.SynapseParameters.BACKGROUND_HZ;
import static org.synaptarium.engine.SynapseParameters.STEP_MS;

import java.util.Arrays;

/**
 * Poisson noise of one rate: independent events on every neuron at every step, as a function of
 * seed, step and neuron id only.
 */
final class NoiseKernel {

  /*
   * The number of events in a step is read off the cumulative Poisson distribution: one comparison
   * for each count. Comparisons are done by the sign bit, so the loop has no branch and the compiler
   * puts it into vector lanes. A faint background needs four comparisons, a strong one sixteen; bounds
   * that no draw can pass fill up the rest. What lies beyond the last bound is never drawn.
   */
  private static final int FEW = 4;

  private static final int MANY = 16;

  /** Low bits of a draw that count up to {@link #MANY}. */
  private static final int COUNT_BITS = 31;

  /** Share of draws that may lie beyond the last count: below what any run could show. */
  private static final double TAIL = 1e-6;

  /** The background of the classroom brain. */
  static final NoiseKernel BACKGROUND = new NoiseKernel(BACKGROUND_HZ * STEP_MS / 1000);

  private final int[] bound;
  private final boolean few;

  /**
   * @param mean events a step
   */
  NoiseKernel(double mean) {
    bound = new int[MANY];
    Arrays.fill(bound, Integer.MAX_VALUE);
    double term = StrictMath.exp(-mean);
    double sum = 0;
    double tailOfFew = 1;
    for (int k = 0; k < MANY; k++) {
      sum += term;
      term *= mean / (k + 1);
      bound[k] = (int) Math.min(sum * 0x1.0p31 - 1, Integer.MAX_VALUE);
      tailOfFew = k <= FEW ? 1 - sum : tailOfFew;
    }
    if (!(mean >= 0) || 1 - sum > TAIL) {
      throw new IllegalArgumentException("mean is " + mean + " events a step; allowed: 0 … 3.4");
    }
    few = tailOfFew < TAIL;
  }

  /** Returns what tells the neurons' streams apart; the neuron id spread over 32 bits. */
  static int[] streams(int neurons) {
    return streams(0, neurons);
  }

  /** As {@link #streams(int)}, for {@code count} neurons from {@code first} on. */
  static int[] streams(int first, int count) {
    int[] streams = new int[count];
    for (int i = 0; i < count; i++) {
      streams[i] = (first + i) * 0x9E3779B1;
    }
    return streams;
  }

  /** Returns the key that the noise of {@code step} is drawn with. */
  static long stepKey(long seedKey, long step) {
    return CounterRandom.bits(seedKey, step);
  }

  /** Writes how many events of one step reach each of the neurons [first, end). */
  void draw(int[] events, int[] streams, int first, int end, long stepKey) {
    if (few) {
      drawFew(events, streams, first, end, stepKey, bound);
    } else {
      drawMany(events, streams, first, end, stepKey);
    }
  }

  private static void drawFew(
      int[] events, int[] streams, int first, int end, long stepKey, int[] bound) {
    int low = (int) stepKey;
    int high = (int) (stepKey >>> 32);
    int b0 = bound[0];
    int b1 = bound[1];
    int b2 = bound[2];
    int b3 = bound[3];
    for (int i = first; i < end; i++) {
      int x = streams[i] + low;
      x ^= x >>> 16;
      x *= 0x7feb352d;
      x ^= (x >>> 15) ^ high;
      x *= 0x846ca68b;
      x ^= x >>> 16;
      int u = x >>> 1;
      events[i] = ((b0 - u) >>> 31) + ((b1 - u) >>> 31) + ((b2 - u) >>> 31) + ((b3 - u) >>> 31);
    }
  }

  /*
   * One loop with all sixteen comparisons takes half as long again as these five short ones. Between
   * them a number holds its draw and, in the low bits, the comparisons passed so far; the low bits of
   * the bounds are set, so that the count does not disturb the comparison. That leaves 26 bits to draw.
   */
  private void drawMany(int[] events, int[] streams, int first, int end, long stepKey) {
    uniform(events, streams, first, end, stepKey);
    for (int k = 0; k < MANY; k += 4) {
      compare(events, first, end, bound[k], bound[k + 1], bound[k + 2], bound[k + 3]);
    }
    keepCount(events, first, end);
  }

  private static void uniform(int[] draws, int[] streams, int first, int end, long stepKey) {
    int low = (int) stepKey;
    int high = (int) (stepKey >>> 32);
    for (int i = first; i < end; i++) {
      int x = streams[i] + low;
      x ^= x >>> 16;
      x *= 0x7feb352d;
      x ^= (x >>> 15) ^ high;
      x *= 0x846ca68b;
      x ^= x >>> 16;
      draws[i] = (x >>> 1) & ~COUNT_BITS;
    }
  }

  private static void compare(int[] draws, int first, int end, int b0, int b1, int b2, int b3) {
    int c0 = b0 | COUNT_BITS;
    int c1 = b1 | COUNT_BITS;
    int c2 = b2 | COUNT_BITS;
    int c3 = b3 | COUNT_BITS;
    for (int i = first; i < end; i++) {
      int u = draws[i];
      draws[i] = u + ((c0 - u) >>> 31) + ((c1 - u) >>> 31) + ((c2 - u) >>> 31) + ((c3 - u) >>> 31);
    }
  }

  private static void keepCount(int[] draws, int first, int end) {
    for (int i = first; i < end; i++) {
      draws[i] &= COUNT_BITS;
    }
  }
}
