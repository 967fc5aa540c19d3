package org.synaptarium.engine;

import static org.synaptarium.engine.SynapseParameters.decayPerStep;

/**
 * One step of the membrane equation for a run of cells of one type. Branch-free, so that the
 * compiler puts it into vector lanes.
 */
final class MembraneKernel {

  /*
   * The membrane is advanced with the implicit midpoint of its linear equation (second order, stable
   * for any conductance), conductances exactly. FLOOR keeps conductances that nothing feeds from
   * becoming denormal numbers, on which common machines are a hundred times slower: they settle at
   * 10^-18 nS instead.
   */
  private static final float FLOOR_NS = 1e-20f;

  private static final float HALF_STEP = (float) (SynapseParameters.STEP_MS / 2);
  private static final float STEP = (float) SynapseParameters.STEP_MS;
  private static final float AMPA_DECAY = decayPerStep(SynapseParameters.AMPA_TAU_MS);
  private static final float NMDA_DECAY = decayPerStep(SynapseParameters.NMDA_TAU_MS);
  private static final float GABA_DECAY = decayPerStep(SynapseParameters.GABA_TAU_MS);
  private static final float ADAPTATION_DECAY = decayPerStep(SynapseParameters.ADAPTATION_TAU_MS);

  /*
   * 1 / (1 + exp(-0.062 V) / 3.57) at 1 mM magnesium [Jahr & Stevens 1990], as a polynomial in
   * x = (V + 67.5) / 20 fitted over -86 … -49 mV, where the membrane lives; relative error < 10^-4.
   */
  private static final float M0 = 0.05154232f;
  private static final float M1 = 0.06061461f;
  private static final float M2 = 0.03370822f;
  private static final float M3 = 0.01101657f;
  private static final float M4 = 0.00179109f;
  private static final float M5 = -0.00031542f;
  private static final float M6 = -0.00025001f;

  private MembraneKernel() {}

  /** Returns the share of NMDA channels that magnesium leaves free at {@code v} mV. */
  static float magnesiumFree(float v) {
    float x = 3.375f + 0.05f * v;
    return M0 + x * (M1 + x * (M2 + x * (M3 + x * (M4 + x * (M5 + x * M6)))));
  }

  /**
   * Advances the cells [first, end).
   *
   * @param nmdaOpen share of NMDA channels that no drug blocks
   * @param tonicNs extrasynaptic NMDA conductance
   * @param inhibition factor on GABA conductance
   */
  static void step(
      NeuronState state,
      int first,
      int end,
      CellParameters cell,
      float nmdaOpen,
      float tonicNs,
      float inhibition) {
    float[] v = state.voltageMv;
    float[] ampa = state.ampaNs;
    float[] nmda = state.nmdaNs;
    float[] gaba = state.gabaNs;
    float[] adaptation = state.adaptationNs;
    float[] gain = state.gain;
    float leak = cell.leakNs();
    float leakPull = leak * CellParameters.LEAK_REVERSAL_MV;
    float capacitance = cell.capacitancePf();
    for (int i = first; i < end; i++) {
      float a = ampa[i] * AMPA_DECAY + FLOOR_NS;
      float n = nmda[i] * NMDA_DECAY + FLOOR_NS;
      float g = gaba[i] * GABA_DECAY + FLOOR_NS;
      float k = adaptation[i] * ADAPTATION_DECAY + FLOOR_NS;
      float mv = v[i];
      float excitation = gain[i] * (a + nmdaOpen * (n + tonicNs) * magnesiumFree(mv));
      float pull = g * inhibition;
      float total = leak + excitation + pull + k;
      float current =
          leakPull
              + pull * CellParameters.GABA_REVERSAL_MV
              + k * CellParameters.POTASSIUM_REVERSAL_MV
              - total * mv;
      v[i] = mv + STEP * current / (capacitance + HALF_STEP * total);
      ampa[i] = a;
      nmda[i] = n;
      gaba[i] = g;
      adaptation[i] = k;
    }
  }
}
