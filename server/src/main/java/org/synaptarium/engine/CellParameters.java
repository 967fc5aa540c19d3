package org.synaptarium.engine;

/**
 * Biophysics of one cell type. Units: pF, nS, mV, ms.
 *
 * @param capacitancePf membrane capacitance
 * @param leakNs leak conductance
 * @param backgroundNs weight of one background AMPA event
 * @param tonicNmdaNs extrasynaptic NMDA conductance at rest glutamate
 * @param tonicGabaNs extrasynaptic GABA conductance at rest, a part of the leak
 * @param adaptationNs growth of the afterhyperpolarising conductance with each spike
 */
record CellParameters(
    float capacitancePf,
    float leakNs,
    float backgroundNs,
    float tonicNmdaNs,
    float adaptationNs,
    float tonicGabaNs) {

  /* [lit] Brunel & Wang 2001, Wang 2002; adaptation and tonic NMDA [teach]. */
  static final CellParameters PYRAMIDAL = new CellParameters(500f, 25f, 3.832f, 5.8f, 1.342f, 2f);
  static final CellParameters INTERNEURON = new CellParameters(200f, 20f, 3.007f, 16f, 0f, 0.8f);

  static final float LEAK_REVERSAL_MV = -70f;
  static final float THRESHOLD_MV = -50f;
  static final float RESET_MV = -55f;
  static final float GABA_REVERSAL_MV = -70f;
  static final float POTASSIUM_REVERSAL_MV = -80f;
}
