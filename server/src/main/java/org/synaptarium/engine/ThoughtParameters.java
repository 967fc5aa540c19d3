package org.synaptarium.engine;

/** Constants of the thought patterns; see docs/model.md for sources. Units: nS, ms. */
final class ThoughtParameters {
  /** NMDA conductance of a cell's dendrites when the assembly's plateau is full. [fit] */
  static final double PLATEAU_NS = 170;

  /** Share of open assembly synapses at which a plateau begins: thrice that of rest. [fit] */
  static final double PLATEAU_FROM = 0.4;

  /** So much above it half of the plateau is there. [teach] */
  static final double PLATEAU_HALF = 0.1;

  /** Share of a part's input that comes from the other part of the same pattern. [teach] */
  static final double ACROSS = 0.5;

  /** NMDA conductance that a full plateau opens on the other pattern's interneurons. [fit] */
  static final double RIVAL_NS = 25;

  /** AMPA conductance that a usual cue opens on the cells of its assembly. [teach] */
  static final double CUE_NS = 4;

  // Time in which a full plateau tires, and recovers. [fit]
  static final double TIRING_TAU_MS = 1_500;
  static final double RECOVERY_TAU_MS = 12_000;

  /** Ketamine that blocks half of the assemblies' NMDA receptors, µM. [sign lit, size teach] */
  static final double HALF_BLOCK_UM = 0.5;

  // Learning: at full permission and a full plateau; forgetting in body time. [teach]
  static final double LEARNING_TAU_MS = 3_000;
  static final double STRENGTH_MAX = 3;
  static final double FORGETTING_TAU_H = 24 * 30;

  // Reading: rates are averaged, a pattern holds from one overlap down to another. [teach]
  static final double READING_TAU_MS = 200;
  static final double HOLDS_ABOVE = 0.6;
  static final double LETS_GO_BELOW = 0.3;

  /** Added to the rates that an overlap compares, so that silence is no overlap, Hz. */
  static final double OVERLAP_FLOOR_HZ = 1;

  private ThoughtParameters() {}

  /** Returns the share of the assemblies' NMDA receptors that {@code um} ketamine blocks. */
  static double block(double um) {
    return um / (um + HALF_BLOCK_UM);
  }
}
