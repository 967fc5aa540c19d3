package org.synaptarium.engine;

/**
 * Ketamine: kinetics and receptor block. Rates per minute, volumes L/kg, concentrations µM; see
 * docs/model.md for sources.
 */
final class PharmacologyParameters {
  // Three compartments and effect site. [fit to Kamp 2020, Domino 1982, Idvall 1979]
  static final double CENTRAL_VOLUME_L_PER_KG = 0.40;
  static final double K10 = 0.0470;
  static final double K12 = 0.204;
  static final double K21 = 0.0755;
  static final double K13 = 0.0286;
  static final double K31 = 0.0066;
  static final double KE0 = 0.35;
  static final double GRAMS_PER_MOL = 237.73; // [lit]

  // Bioavailability and absorption rate of each depot. [lit, fit]
  static final double INTRAMUSCULAR_SHARE = 0.93;
  static final double INTRAMUSCULAR_KA = 0.07;
  static final double INTRANASAL_SHARE = 0.25;
  static final double INTRANASAL_KA = 0.06;
  static final double ORAL_SHARE = 0.24;
  static final double ORAL_KA = 0.035;
  static final double SPRAY_SHARE = 0.48;
  static final double SPRAY_KA = 0.02;

  /** What the target-controlled pump can give at most, mg/kg/min: its motor is not infinite. */
  static final double PUMP_MAX_MG_PER_KG_MIN = 2;

  // Block of NMDA receptors. [teach: carries the disinhibition hypothesis]
  static final double HALF_BLOCK_I_UM = 1.2;
  static final double HALF_BLOCK_E_UM = 5.2;

  // Anaesthetic range: block of HCN1 channels and loss of thalamic drive. [lit: Chen 2009; teach]
  static final double THALAMIC_LOSS = 0.10;
  static final double HALF_THALAMIC_LOSS_UM = 6;

  // Midazolam, the control that people can feel: one compartment, half-life 2 h. [lit]
  static final double MIDAZOLAM_VOLUME_L_PER_KG = 1.0;
  static final double MIDAZOLAM_PER_H = 0.3466;

  private PharmacologyParameters() {}

  /** Returns by how much an injection raises midazolam in plasma, ng/mL. */
  static double midazolamNgPerMl(double doseMgPerKg) {
    return 1000 * doseMgPerKg / MIDAZOLAM_VOLUME_L_PER_KG;
  }

  /** Returns the share of interneuron NMDA channels that {@code um} ketamine blocks. */
  static double blockI(double um) {
    return um / (um + HALF_BLOCK_I_UM);
  }

  /** Returns what {@code um} ketamine leaves of the background's strength. */
  static double thalamicDrive(double um) {
    double square = um * um;
    double half = HALF_THALAMIC_LOSS_UM * HALF_THALAMIC_LOSS_UM;
    return 1 - THALAMIC_LOSS * square / (square + half);
  }

  /** Returns the share of pyramidal NMDA channels that {@code um} ketamine blocks: Hill 1.5. */
  static double blockE(double um) {
    double half = HALF_BLOCK_E_UM * StrictMath.sqrt(HALF_BLOCK_E_UM);
    double raised = um * StrictMath.sqrt(um);
    return raised / (raised + half);
  }
}
