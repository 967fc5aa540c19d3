package org.synaptarium.engine;

import org.synaptarium.command.Modulator;

/**
 * What slow transmitters do to the network: a pure mapping from their levels to {@link Conditions}.
 * A transmitter is neither excitatory nor inhibitory by itself; its receptor decides.
 *
 * @param gabaTone extrasynaptic GABA, 1 at rest
 * @param d1 dopamine at D1 receptors of the prefrontal cortex, 0 … 1
 * @param d2 dopamine at D2 receptors of the prefrontal cortex, 0 … 1
 * @param serotonin1A serotonin at 5-HT1A receptors, 0 … 1
 * @param serotonin2A serotonin at 5-HT2A receptors, 0 … 1
 * @param gabaBooster a drug that prolongs GABA-A currents, midazolam-like, 0 … 1
 */
record Neuromodulation(
    double gabaTone,
    double d1,
    double d2,
    double serotonin1A,
    double serotonin2A,
    double gabaBooster) {

  // Relative change of the conductance at the full level. [lit: Seamans & Yang 2004; Durstewitz]
  private static final double NMDA_BY_D1 = 0.3;
  private static final double GABA_BY_D1 = 0.2;
  private static final double NMDA_BY_D2 = -0.2;
  private static final double GABA_BY_D2 = -0.3;

  /** Potassium (GIRK) channels that 5-HT1A opens, nS. [teach] */
  private static final double POTASSIUM_BY_1A_NS = 2;

  /** Resting potassium channels that 5-HT2A closes, nS. [teach] */
  private static final double POTASSIUM_BY_2A_NS = -0.6;

  /** Returns the levels that people have set, with what a drug adds to GABA. */
  static Neuromodulation of(Dials dials, double gabaBooster) {
    return new Neuromodulation(
        dials.level(Modulator.GABA_TONE),
        dials.level(Modulator.DOPAMINE_D1),
        dials.level(Modulator.DOPAMINE_D2),
        dials.level(Modulator.SEROTONIN_1A),
        dials.level(Modulator.SEROTONIN_2A),
        gabaBooster);
  }

  /** Writes the levels' effects. */
  void apply(Conditions conditions) {
    int pfc = Region.PFC.index();
    conditions.gabaTone = (float) gabaTone;
    conditions.gabaBooster = (float) gabaBooster;
    conditions.nmdaGain[pfc] = (float) ((1 + NMDA_BY_D1 * d1) * (1 + NMDA_BY_D2 * d2));
    conditions.gabaGain[pfc] = (float) ((1 + GABA_BY_D1 * d1) * (1 + GABA_BY_D2 * d2));
    conditions.potassiumNs =
        (float) (POTASSIUM_BY_1A_NS * serotonin1A + POTASSIUM_BY_2A_NS * serotonin2A);
  }
}
