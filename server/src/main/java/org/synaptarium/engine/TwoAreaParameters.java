package org.synaptarium.engine;

/**
 * The circuit of ventral anterior cingulate (vACC) and dorsolateral prefrontal cortex (dlPFC), per
 * synapse for areas of 800 E and 200 I cells; other sizes keep the totals. Units: nS, ms, Hz, mV.
 *
 * <p>All values are of Ramirez-Mahaluf et al. 2017 (the authors' code, ModelDB 240954), which gives
 * weights relative to the leak of the receiving cell, unless tagged [fit] or [teach].
 */
final class TwoAreaParameters {
  /** Cells as in the classroom's brain, but without adaptation and tonic NMDA. */
  static final CellParameters PYRAMIDAL = new CellParameters(500f, 25f, 0.082708f * 25, 0, 0, 0);

  static final CellParameters INTERNEURON = new CellParameters(200f, 20f, 0.081f * 20, 0, 0, 0);

  static final double AMPA_TAU_MS = 2;
  static final double GABA_TAU_MS = 10;
  static final double BACKGROUND_HZ = 1800;

  /** A cue is a second Poisson input to every pyramidal cell of one area. */
  static final double CUE_HZ = 800;

  static final double CUE_NS = 0.0955 * 25;

  /*
   * The published program draws at most one background event a step, which takes a fifth of the
   * noise away, and Euler's rule shifts every conductance by up to 2.5 %. With a true Poisson
   * background the recurrent NMDA conductance must be this much larger for the published rates. [fit]
   */
  private static final double NMDA_FIT = 1.045;

  static final double E_TO_E_AMPA_NS = 0.0009454 * 25;
  static final double E_TO_E_NMDA_NS = 0.001761 * 25 * NMDA_FIT;
  static final double E_TO_I_AMPA_NS = 0.0004 * 20;
  static final double E_TO_I_NMDA_NS = 0.0012 * 20;
  static final double I_TO_E_GABA_NS = 0.005 * 25;

  /** Onto interneurons of the two areas; the published program has them unlike. */
  static final double I_TO_I_GABA_VACC_NS = 0.005 * 20;

  static final double I_TO_I_GABA_DLPFC_NS = 0.004865 * 20;

  /** Pyramidal cells of either area excite the interneurons of the other one, by AMPA only. */
  static final double ACROSS_AMPA_NS = 0.0004 * 20;

  /**
   * The published program has no delays; axons between areas take the shortest that shards allow.
   */
  static final int ACROSS_DELAY_MS = 1;

  /** Pyramidal cells of the published areas, whose weights these are. */
  static final double PUBLISHED_E = 800;

  static final double PUBLISHED_I = 200;

  /**
   * How far full 5-HT1A activation lowers the leak reversal of vACC's pyramidal cells, mV: the
   * published SSRI treatments lie within it. [teach]
   */
  static final double SEROTONIN_1A_MV = 1;

  /**
   * By which share glutamate decays later for each unit of the glutamate dial above rest. [teach]
   */
  static final double SLOWING_PER_DIAL = 0.05;

  private TwoAreaParameters() {}
}
