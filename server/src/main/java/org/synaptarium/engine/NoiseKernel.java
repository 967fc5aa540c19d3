package org.synaptarium.engine;

import static org.synaptarium.engine.SynapseParameters.BACKGROUND_HZ;
import static org.synaptarium.engine.SynapseParameters.STEP_MS;

/**
 * The Poisson background: independent events on every neuron at every step, as a function of seed,
 * step and neuron id only.
 */
final class NoiseKernel {

  /*
   * The number of events in a step is read off the cumulative Poisson distribution: one comparison
   * for each count up to five (beyond lie 3 of 10^7 draws). Comparisons are done by the sign bit,
   * so the loop has no branch and the compiler puts it into vector lanes.
   */
  private static final int[] BOUND = bounds(BACKGROUND_HZ);

  private NoiseKernel() {}

  /** Returns what a draw at a rate of {@code hz} is compared with. */
  static int[] bounds(double hz) {
    double mean = hz * STEP_MS / 1000;
    int[] bounds = new int[5];
    double term = StrictMath.exp(-mean);
    double sum = 0;
    for (int k = 0; k < bounds.length; k++) {
      sum += term;
      term *= mean / (k + 1);
      bounds[k] = (int) (sum * 0x1.0p31) - 1;
    }
    return bounds;
  }

  /** Returns what tells the neurons' streams apart; the neuron id spread over 32 bits. */
  static int[] streams(int neurons) {
    int[] streams = new int[neurons];
    for (int i = 0; i < neurons; i++) {
      streams[i] = i * 0x9E3779B1;
    }
    return streams;
  }

  /** Returns the key that the noise of {@code step} is drawn with. */
  static long stepKey(long seedKey, long step) {
    return CounterRandom.bits(seedKey, step);
  }

  /** Writes how many background events of one step reach each of the neurons [first, end). */
  static void draw(int[] events, int[] streams, int first, int end, long stepKey) {
    draw(events, streams, first, end, stepKey, BOUND);
  }

  /** As above, at the rate that {@code bound} is made for. */
  static void draw(int[] events, int[] streams, int first, int end, long stepKey, int[] bound) {
    int low = (int) stepKey;
    int high = (int) (stepKey >>> 32);
    int b0 = bound[0];
    int b1 = bound[1];
    int b2 = bound[2];
    int b3 = bound[3];
    int b4 = bound[4];
    for (int i = first; i < end; i++) {
      int x = streams[i] + low;
      x ^= x >>> 16;
      x *= 0x7feb352d;
      x ^= (x >>> 15) ^ high;
      x *= 0x846ca68b;
      x ^= x >>> 16;
      int u = x >>> 1;
      events[i] =
          ((b0 - u) >>> 31)
              + ((b1 - u) >>> 31)
              + ((b2 - u) >>> 31)
              + ((b3 - u) >>> 31)
              + ((b4 - u) >>> 31);
    }
  }
}
