package org.synaptarium.engine;

import static org.synaptarium.engine.GlutamateParameters.*;

/**
 * Damage and death of single cells by too much glutamate: each cell has its own lethal exposure,
 * drawn from the seed so that half the cells of a region are dead at the median one.
 */
final class Excitotoxicity {
  private final Anatomy anatomy;
  private final float[] lethalUmMin;
  private final double[] applied = new double[Circuit.SLOTS];

  Excitotoxicity(BrainSpec spec) {
    anatomy = new Anatomy(spec.circuit(), spec.neurons());
    lethalUmMin = new float[spec.neurons()];
    long key = CounterRandom.subKey(spec.seed(), 3);
    double log2 = StrictMath.log(2);
    for (int i = 0; i < lethalUmMin.length; i++) {
      double unit = CounterRandom.unit(CounterRandom.bits(key, i));
      // Inverse of the dead share 1 - 2^-(D / 350)^2.
      double z = -StrictMath.log(1 - unit) / log2;
      lethalUmMin[i] = (float) (HALF_DEATH_UM_MIN * StrictMath.sqrt(z));
    }
  }

  /** Lets the exposure of a region reach its cells; gains only ever fall. */
  void apply(Region region, double exposureUmMin, float[] gain) {
    int r = region.index();
    if (exposureUmMin <= applied[r]) {
      return;
    }
    applied[r] = exposureUmMin;
    int first = anatomy.firstOf(region);
    for (int i = first; i < first + anatomy.perRegion(); i++) {
      gain[i] = gainAfter((float) exposureUmMin / lethalUmMin[i]);
    }
  }

  /** Returns the share of cells that die of the exposure. */
  static double deadShare(double exposureUmMin) {
    double z = exposureUmMin / HALF_DEATH_UM_MIN;
    return 1 - StrictMath.pow(2, -z * z);
  }

  private static float gainAfter(float shareOfLethal) {
    if (shareOfLethal >= 1) {
      return 0;
    }
    double above = Math.max(0, shareOfLethal - DAMAGE_BEGINS) / (1 - DAMAGE_BEGINS);
    return (float) (1 - (1 - GAIN_AT_DEATH) * above);
  }

  void visit(StateVisitor state) {
    state.visit("exposure applied", applied, 0, applied.length);
  }
}
