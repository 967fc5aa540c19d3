package org.synaptarium.engine;

import static org.synaptarium.engine.SynapseParameters.*;

/**
 * The slow ups and downs of a resting brain's input: of each parcel's background, and of an
 * excitation that the interneurons of all regions share and feel through their NMDA receptors.
 * Ornstein–Uhlenbeck processes of mean 0 and variance 1, advanced each millisecond.
 */
final class RestingFluctuations {
  private static final int COUNT = Parcels.COUNT;

  /** Four uniform numbers of 16 bits have this sum's variance when scaled to 0 … 1 each. */
  private static final double SCALE = StrictMath.sqrt(3) / 65_536;

  private static final double MEAN = 2 * 65_535;

  private final long key;
  private final double[] own = new double[COUNT];
  private final double[] shared = new double[1];

  RestingFluctuations(long key) {
    this.key = key;
  }

  void advance(long ms) {
    step(own, FLUCTUATION_TAU_MS, CounterRandom.subKey(key, 2 * ms));
    step(shared, SHARED_TAU_MS, CounterRandom.subKey(key, 2 * ms + 1));
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

  /** Returns the strength of a parcel's background relative to its mean. */
  double background(Region region, int parcel) {
    return Math.max(0, 1 + FLUCTUATION * own[region.index() * Parcels.PER_REGION + parcel]);
  }

  /** Returns what the slow excitation adds to the interneurons' NMDA drive, relative to rest. */
  double interneurons() {
    return SHARED_FLUCTUATION * shared[0];
  }

  void visit(StateVisitor state) {
    state.visit("fluctuation", own, 0, COUNT);
    state.visit("shared fluctuation", shared, 0, 1);
  }
}
