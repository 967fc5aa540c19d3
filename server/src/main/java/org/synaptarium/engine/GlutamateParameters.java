package org.synaptarium.engine;

/** Ambient glutamate, its uptake and what too much of it does. Units: µM, µM·min. */
final class GlutamateParameters {
  /** Ambient glutamate at rest: what microdialysis reads. [teach] */
  static final double REST_UM = 1;

  /*
   * Release flux = saturable uptake + leak, in units of the flux at rest. [teach] Half saturation
   * and leak are chosen so that twice the release gives 2 µM, four times 5 µM and eight times
   * 12 µM, before cells that fire more add theirs: a dial slightly up excites, at its top it kills
   * within minutes. What leaks away is all that clears glutamate once uptake is blocked.
   */
  static final double UPTAKE_HALF_UM = 5;
  static final double LEAK_PER_UM = 0.5;
  static final double UPTAKE_MAX =
      (1 - LEAK_PER_UM * REST_UM) * (UPTAKE_HALF_UM + REST_UM) / REST_UM;

  /** Share of the release that follows spikes; the rest is spike-independent. [fit] */
  private static final double SPIKE_DEPENDENT_SHARE = 0.42;

  /** Activity beyond this multiple of rest empties vesicles and releases no more. [teach] */
  private static final double ACTIVITY_MAX = 3;

  /** Rise of release with cortisol above rest, by region (PFC, HIP, AMY, DMN). [fit] */
  static final double[] RELEASE_BY_CORTISOL = {0.5, 0.38, 0.5, 0.3};

  /** Curvature of receptor saturation: release × 8 opens 3.3 times as many receptors. [teach] */
  static final double SATURATION = 0.4;

  /**
   * Ambient glutamate that half opens extrasynaptic NMDA receptors of pyramidal cells, GluN2A and
   * GluN2B. [lit: 3.3 and 2.9 µM, Erreger 2007]
   */
  static final double TONIC_HALF_E_UM = 3;

  /**
   * The same of interneurons, whose GluN2C and GluN2D bind glutamate more tightly. [lit: 1.7 and
   * 0.5 µM, Erreger 2007]
   */
  static final double TONIC_HALF_I_UM = 1.1;

  static final double TOXIC_ABOVE_UM = 5;
  static final double HALF_DEATH_UM_MIN = 350;

  /** Damage begins at this share of the dose that kills a cell. [teach] */
  static final double DAMAGE_BEGINS = 0.5;

  /** Excitability left just before death. [teach] */
  static final double GAIN_AT_DEATH = 0.8;

  private GlutamateParameters() {}

  /**
   * Returns by how much release differs from rest when cells fire {@code activity} times as much as
   * at rest: more than in proportion, for bursts spill over.
   */
  static double releaseBySpikes(double activity) {
    double a = Math.min(activity, ACTIVITY_MAX);
    return SPIKE_DEPENDENT_SHARE * (a * StrictMath.sqrt(a) - 1);
  }

  /** Returns the ambient level at which uptake and leak balance {@code flux}. */
  static double ambientUm(double flux, double uptake) {
    double vmax = UPTAKE_MAX * uptake;
    double b = vmax + LEAK_PER_UM * UPTAKE_HALF_UM - flux;
    double root = StrictMath.sqrt(b * b + 4 * LEAK_PER_UM * flux * UPTAKE_HALF_UM);
    return (root - b) / (2 * LEAK_PER_UM);
  }

  /**
   * Returns how many times more extrasynaptic NMDA receptors of pyramidal cells are open at {@code
   * um} than at rest.
   */
  static double tonicOpenedE(double um) {
    return um / (um + TONIC_HALF_E_UM) * (REST_UM + TONIC_HALF_E_UM) / REST_UM;
  }

  /**
   * The same of interneurons: nearer to saturation, so little more than twice as many as at rest.
   */
  static double tonicOpenedI(double um) {
    return opensI(um) / opensI(REST_UM);
  }

  /**
   * Two sites must be taken, so the level counts to the power of 1.5: near rest both kinds of cells
   * then follow alike. [teach]
   */
  private static double opensI(double um) {
    double level = um / TONIC_HALF_I_UM;
    double bound = level * StrictMath.sqrt(level);
    return bound / (1 + bound);
  }

  /** Returns how many times more receptors open when release is {@code factor} times rest. */
  static double receptorsOpened(double factor) {
    return factor * (1 + SATURATION) / (1 + SATURATION * factor);
  }
}
