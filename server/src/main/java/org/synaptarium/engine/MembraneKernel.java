package org.synaptarium.engine;

import static org.synaptarium.engine.SynapseParameters.decayPerStep;

/** One step of conductances and of the membrane equation for a run of cells. */
final class MembraneKernel {

  /*
   * Every loop has no branch, writes one array and is short: so the compiler puts each into vector
   * lanes, which it does not do with one long loop over all (0.2 against 9 ns a cell). The membrane
   * is advanced with the implicit midpoint of its linear equation (second order, stable for any
   * conductance), conductances exactly. FLOOR keeps conductances that nothing feeds from becoming
   * denormal numbers, on which common machines are a hundred times slower: they settle at 10^-18 nS.
   */
  private static final float FLOOR_NS = 1e-20f;

  private static final float STEP = (float) SynapseParameters.STEP_MS;
  private static final float AMPA_DECAY = decayPerStep(SynapseParameters.AMPA_TAU_MS);
  private static final float NMDA_DECAY = decayPerStep(SynapseParameters.NMDA_TAU_MS);
  private static final float ADAPTATION_DECAY = decayPerStep(SynapseParameters.ADAPTATION_TAU_MS);

  /*
   * 1 / (1 + exp(-0.062 V) / 3.57) at 1 mM magnesium [Jahr & Stevens 1990], as a polynomial in
   * x = (V + 67.5) / 20 fitted over -86 … -49 mV, where the membrane lives; relative error 10^-3.
   */
  private static final float M0 = 0.05153892f;
  private static final float M1 = 0.06066965f;
  private static final float M2 = 0.0337915f;
  private static final float M3 = 0.01071656f;
  private static final float M4 = 0.00149924f;

  /** Scales the distance to threshold into whole numbers, so that its sign can be collected. */
  private static final float THRESHOLD_GRAIN = 65_536;

  private MembraneKernel() {}

  /**
   * Lets all conductances of the cells decay by a step, AMPA with what the background opens in it,
   * of a weight for each cell; adaptation exists on E cells only.
   *
   * @param gabaKept what is left of a GABA-A conductance after a step
   */
  static void decay(NeuronState state, int first, int endE, int end, float gabaKept) {
    decay(state.ampaNs, state.backgroundNs, state.events, first, end);
    decay(state.nmdaNs, first, end, NMDA_DECAY);
    decay(state.gabaNs, first, end, gabaKept);
    decay(state.adaptationNs, first, endE, ADAPTATION_DECAY);
  }

  /** Lets conductances decay by a step, of which they keep the share {@code kept}. */
  static void decay(float[] conductance, int first, int end, float kept) {
    for (int i = first; i < end; i++) {
      conductance[i] = conductance[i] * kept + FLOOR_NS;
    }
  }

  private static void decay(float[] ampa, float[] weight, int[] events, int first, int end) {
    for (int i = first; i < end; i++) {
      ampa[i] = ampa[i] * AMPA_DECAY + FLOOR_NS + weight[i] * events[i];
    }
  }

  /** Opens channels for each background event, all of one weight. */
  static void addBackground(float[] conductance, int[] events, int first, int end, float weightNs) {
    for (int i = first; i < end; i++) {
      conductance[i] += weightNs * events[i];
    }
  }

  /** Writes the share of NMDA channels that magnesium leaves free. */
  static void magnesiumFree(float[] share, float[] v, int first, int end) {
    for (int i = first; i < end; i++) {
      float x = 3.375f + 0.05f * v[i];
      share[i] = M0 + x * (M1 + x * (M2 + x * (M3 + x * M4)));
    }
  }

  /**
   * Turns shares of free NMDA channels into total conductances of the membranes, in place.
   *
   * @param restNs conductance that no synapse opens
   * @param nmdaOpen share of NMDA channels that no drug blocks
   * @param tonicNs extrasynaptic NMDA conductance
   */
  static void conduct(
      float[] work,
      NeuronState state,
      int first,
      int end,
      float restNs,
      float nmdaOpen,
      float tonicNs) {
    float[] ampa = state.ampaNs;
    float[] nmda = state.nmdaNs;
    float[] gaba = state.gabaNs;
    float[] adaptation = state.adaptationNs;
    float[] gain = state.gain;
    for (int i = first; i < end; i++) {
      work[i] =
          restNs
              + gaba[i]
              + adaptation[i]
              + gain[i] * (ampa[i] + nmdaOpen * (nmda[i] + tonicNs) * work[i]);
    }
  }

  /** Moves the membranes by one step, given their total conductances. */
  static void move(float[] total, NeuronState state, int first, int end, CellParameters cell) {
    move(total, state, first, end, cell, CellParameters.LEAK_REVERSAL_MV);
  }

  /** As above, for cells with a leak reversal of their own. */
  static void move(
      float[] total,
      NeuronState state,
      int first,
      int end,
      CellParameters cell,
      float leakReversalMv) {
    move(total, state, first, end, cell.leakNs() * leakReversalMv, cell.capacitancePf());
  }

  /**
   * As above, for cells with a membrane at rest of their own.
   *
   * @param restPullPa current at 0 mV of the conductances that no synapse opens
   */
  static void move(
      float[] total, NeuronState state, int first, int end, float restPullPa, float capacitancePf) {
    move(total, state, first, end, restPullPa, capacitancePf, STEP);
  }

  /** As above, by a step of any length. */
  static void move(
      float[] total,
      NeuronState state,
      int first,
      int end,
      float restPullPa,
      float capacitancePf,
      float stepMs) {
    move(
        state.voltageMv,
        total,
        state.gabaNs,
        state.adaptationNs,
        first,
        end,
        restPullPa,
        capacitancePf,
        stepMs);
  }

  private static void move(
      float[] v,
      float[] total,
      float[] gaba,
      float[] adaptation,
      int first,
      int end,
      float leakPull,
      float capacitance,
      float step) {
    float half = step / 2;
    for (int i = first; i < end; i++) {
      float current =
          leakPull
              + CellParameters.GABA_REVERSAL_MV * gaba[i]
              + CellParameters.POTASSIUM_REVERSAL_MV * adaptation[i]
              - total[i] * v[i];
      v[i] = v[i] + step * current / (capacitance + half * total[i]);
    }
  }

  /** Tells whether any of the cells may have reached threshold; false is certain. */
  static boolean mayFire(float[] v, int first, int end) {
    int signs = 0;
    for (int i = first; i < end; i++) {
      signs |= (int) ((CellParameters.THRESHOLD_MV - v[i]) * THRESHOLD_GRAIN) - 1;
    }
    return signs < 0;
  }

  /** Writes each cell's absolute AMPA and GABA currents, pA: what an electrode hears of it. */
  static void field(float[] fieldPa, NeuronState state, int first, int end) {
    float[] v = state.voltageMv;
    float[] ampa = state.ampaNs;
    float[] gaba = state.gabaNs;
    for (int i = first; i < end; i++) {
      fieldPa[i] = -ampa[i] * v[i] + gaba[i] * Math.abs(v[i] - CellParameters.GABA_REVERSAL_MV);
    }
  }
}
