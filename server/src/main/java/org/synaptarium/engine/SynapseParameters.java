package org.synaptarium.engine;

/**
 * Time constants and strengths of synapses. Conductances are totals over all synapses of one kind
 * on one cell at density 1; a single synapse has the total divided by the in-degree, so that
 * networks of every size work at the same point. Units: nS, ms, Hz.
 */
final class SynapseParameters {
  static final double STEP_MS = 0.1;
  static final int STEPS_PER_MS = 10;

  /** Delay within a region: one millisecond, which is also how long shards run without talking. */
  static final int LOCAL_DELAY_MS = 1;

  /** Delay between regions. */
  static final int LONG_DELAY_MS = 10;

  static final double AMPA_TAU_MS = 2; // [lit] Brunel & Wang 2001
  static final double NMDA_TAU_MS = 100; // [lit]
  static final double GABA_TAU_MS = 5; // [lit]
  static final double ADAPTATION_TAU_MS = 150; // [teach]

  /** Share of still closed NMDA channels that one spike opens: alpha 0.5/ms, rise 2 ms. [lit] */
  static final float NMDA_OPENING = 0.63f;

  static final double BACKGROUND_HZ = 1000; // [fit]

  // Unit conductance × 800 E or 200 I cells of Brunel & Wang 2001 [lit] × calibration [fit].
  static final double E_TO_E_AMPA_NS = 800 * 0.104 * 0.77;
  static final double E_TO_E_NMDA_NS = 800 * 0.327 * 0.026;
  static final double E_TO_I_AMPA_NS = 800 * 0.081 * 0.75;
  static final double E_TO_I_NMDA_NS = 800 * 0.258 * 0.025;
  static final double I_TO_E_GABA_NS = 200 * 1.25 * 0.385;
  static final double I_TO_I_GABA_NS = 200 * 0.973 * 0.801;

  /** Strength of a long-range projection relative to the local one of the same kind. [fit] */
  static final double LONG_RANGE_SHARE = 0.08;

  /** In-degree from E and I cells of the own region, and from E cells of another one. */
  static final int LOCAL_E_IN_DEGREE = 80;

  static final int LOCAL_I_IN_DEGREE = 20;
  static final int LONG_E_IN_DEGREE = 40;

  /** No more than this share of a source population projects to one cell, in small networks. */
  static final double MAX_CONNECTED_SHARE = 0.5;

  /** Synapses are laid out up to this density, so that a region can grow beyond rest. */
  static final double MAX_DENSITY = 1.5;

  /** What a fully effective booster adds to the time constant of GABA-A. [teach, midazolam-like] */
  static final double GABA_BOOST = 0.6;

  // Slow fluctuations at rest, spread relative to the mean: of each parcel's background, and of the
  // slow excitation that all interneurons share.
  static final double FLUCTUATION_TAU_MS = 200; // [lit] Murray 2014, prefrontal
  static final double FLUCTUATION = 0.015; // [fit]
  static final double SHARED_TAU_MS = 50; // [teach]
  static final double SHARED_FLUCTUATION = 0.18; // [fit]

  private SynapseParameters() {}

  /** Returns what is left of a GABA-A conductance after one step, given the booster's effect. */
  static float gabaKept(float booster) {
    return decayPerStep(GABA_TAU_MS * (1 + GABA_BOOST * booster));
  }

  /** Returns what is left of an exponential after one step. */
  static float decayPerStep(double tauMs) {
    return (float) StrictMath.exp(-STEP_MS / tauMs);
  }
}
