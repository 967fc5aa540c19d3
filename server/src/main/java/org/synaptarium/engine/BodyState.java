package org.synaptarium.engine;

/** The slow variables, one array so that one integrator moves them all; see docs/model.md. */
final class BodyState {
  static final int CORTISOL = 0;
  static final int LOAD = 1;
  static final int UPTAKE = 2;

  /** BDNF made above rest, as the past hour averages it; chance may take it below zero. */
  static final int BDNF_SURPLUS = 3;

  static final int MTOR = 4;
  static final int PROTEIN_1 = 5;
  static final int PROTEIN_2 = 6;
  static final int FAST_AMPAR = 7;
  static final int LABILE_PFC = 8;
  static final int PERSISTENT_PFC = 9;
  static final int LABILE_HIP = 10;
  static final int PERSISTENT_HIP = 11;
  static final int SPINES_AMY = 12;
  static final int REFRACTORY = 13;
  static final int EXPECTANCY = 14;
  static final int OWN_REST = 15;

  /** Midazolam in plasma, ng/mL. */
  static final int MIDAZOLAM = 16;

  /** Toxic exposure of each region, µM·min. */
  static final int EXPOSURE = 17;

  static final int SIZE = EXPOSURE + Circuit.CLASSROOM.regions().size();

  private BodyState() {}

  static double[] atRest() {
    double[] y = new double[SIZE];
    y[CORTISOL] = 1;
    y[UPTAKE] = 1;
    y[LABILE_PFC] = BodyParameters.LABILE_AT_REST;
    y[PERSISTENT_PFC] = BodyParameters.PERSISTENT_AT_REST;
    y[LABILE_HIP] = BodyParameters.LABILE_AT_REST;
    y[PERSISTENT_HIP] = BodyParameters.PERSISTENT_AT_REST;
    y[SPINES_AMY] = 1;
    y[OWN_REST] = 1;
    return y;
  }
}
