package org.synaptarium.engine.impulse;

/**
 * Conductances of the open receptors, and the ions that carry their currents.
 *
 * <p>Units: nS, mV, pA.
 */
final class SynapticCurrents {

  private static final double AMPA_NS = 0.010; // a channel [lit: Spruston 1995]
  private static final double NMDA_NS = 0.045; // a channel [lit: Spruston 1995]
  private static final double GABA_NS = 0.027; // a channel [lit: Otis & Mody 1992]

  /*
   * Both cation channels reverse at 0 mV; the shares of sodium and potassium in their conductance
   * follow from that. Of an NMDA channel's current at −60 mV, 11 % is calcium. [lit: Burnashev 1995]
   */
  private static final double SODIUM_SHARE = 0.6;
  private static final double NMDA_CALCIUM_SHARE = 0.11 * 60 / (PostsynapticCell.CALCIUM_MV + 60);
  private static final double NMDA_SODIUM_SHARE =
      (-PostsynapticCell.POTASSIUM_MV * (1 - NMDA_CALCIUM_SHARE)
              - PostsynapticCell.CALCIUM_MV * NMDA_CALCIUM_SHARE)
          / (PostsynapticCell.SODIUM_MV - PostsynapticCell.POTASSIUM_MV);

  private final SynapseEquations synapse;
  private final ImpulseConditions conditions;

  SynapticCurrents(SynapseEquations synapse, ImpulseConditions conditions) {
    this.synapse = synapse;
    this.conditions = conditions;
  }

  double ampaNs() {
    return SynapseEquations.AMPA_RECEPTORS * conditions.ampaGain() * AMPA_NS * synapse.ampaOpen();
  }

  double nmdaNs(double mv) {
    return SynapseEquations.NMDA_RECEPTORS * NMDA_NS * nmdaConducting(mv);
  }

  double gabaNs() {
    return SynapseEquations.GABA_RECEPTORS * GABA_NS * conditions.gabaGain() * synapse.gabaOpen();
  }

  /** Share of NMDA receptors with open gate and neither magnesium nor ketamine in the pore. */
  double nmdaConducting(double mv) {
    return synapse.nmdaGateOpen() * conditions.nmdaOpen() * Receptors.magnesiumFree(mv);
  }

  double ketamineBlocked() {
    return synapse.nmdaGateOpen() * (1 - conditions.nmdaOpen());
  }

  double magnesiumBlocked(double mv) {
    return synapse.nmdaGateOpen() * conditions.nmdaOpen() * (1 - Receptors.magnesiumFree(mv));
  }

  double sodiumPa(double mv) {
    return (SODIUM_SHARE * ampaNs() + NMDA_SODIUM_SHARE * nmdaNs(mv))
        * (mv - PostsynapticCell.SODIUM_MV);
  }

  double potassiumPa(double mv) {
    double nmdaShare = 1 - NMDA_SODIUM_SHARE - NMDA_CALCIUM_SHARE;
    return ((1 - SODIUM_SHARE) * ampaNs() + nmdaShare * nmdaNs(mv))
        * (mv - PostsynapticCell.POTASSIUM_MV);
  }

  double calciumPa(double mv) {
    return NMDA_CALCIUM_SHARE * nmdaNs(mv) * (mv - PostsynapticCell.CALCIUM_MV);
  }

  double chloridePa(double mv) {
    return gabaNs() * (mv - PostsynapticCell.CHLORIDE_MV);
  }
}
