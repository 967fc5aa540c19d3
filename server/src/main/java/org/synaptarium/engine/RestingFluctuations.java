package org.synaptarium.engine;

import static org.synaptarium.engine.SynapseParameters.*;

/**
 * The slow ups and downs of the input that reaches a resting brain's parcels: two Ornstein–Uhlenbeck
 * processes a parcel, of mean 0 and variance 1, advanced each millisecond.
 */
final class RestingFluctuations {
  private static final int COUNT = Parcels.COUNT;

  /** Four uniform numbers of 16 bits have this sum's variance when scaled to 0 … 1 each. */
  private static final double SCALE = StrictMath.sqrt(3) / 65_536;

  private static final double MEAN = 2 * 65_535;

  private final long key;
  private final long sharedKey;
  private final double[] fast = new double[COUNT];
  private final double[] slow = new double[COUNT];
  private final double[] shared = new double[1];

  RestingFluctuations(long key) {
    this.key = key;
    sharedKey = CounterRandom.subKey(key, -1);
  }

  void advance(long ms) {
    step(fast, FLUCTUATION_TAU_MS, CounterRandom.subKey(key, 2 * ms));
    step(slow, SLOW_FLUCTUATION_TAU_MS, CounterRandom.subKey(key, 2 * ms + 1));
    step(shared, SHARED_FLUCTUATION_TAU_MS, CounterRandom.subKey(sharedKey, ms));
  }

  private static void step(double[] values, double tauMs, long key) {
    double kept = 1 - 1 / tauMs;
    double stirred = StrictMath.sqrt(1 - kept * kept);
    for (int p = 0; p < values.length; p++) {
      values[p] = values[p] * kept + stirred * normal(CounterRandom.bits(key, p));
    }
  }

  /** A number of mean 0 and variance 1, bell-shaped: the sum of four uniform ones. */
  private static double normal(long bits) {
    long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
    return (sum - MEAN) * SCALE;
  }

  /** Returns the strength of a parcel's input relative to its mean. */
  double strength(Region region, int parcel) {
    int p = region.index() * Parcels.PER_REGION + parcel;
    double own = FLUCTUATION * fast[p] + SLOW_FLUCTUATION * slow[p];
    return Math.max(0, 1 + own + SHARED_FLUCTUATION * shared[0]);
  }

  /** Returns the strength of the slow excitation of interneurons relative to its mean. */
  double interneuronDrive() {
    return Math.max(0, 1 + SHARED_DRIVE * shared[0]);
  }

  void visit(StateVisitor state) {
    state.visit("fluctuation", fast, 0, COUNT);
    state.visit("slow fluctuation", slow, 0, COUNT);
    state.visit("shared fluctuation", shared, 0, 1);
  }
}
