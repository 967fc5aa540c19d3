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

  /**
   * S-ketamine binds three to four times as well as R-ketamine: half as much again as both. [lit]
   */
  static final double ESKETAMINE_POTENCY = 1.5;

  // Norketamine: formed by clearance and on the first passage of the liver, amounts counted as the
  // ketamine it was. Half-life 6 h (4 … 12), a third of ketamine's potency. [lit; volume fit]
  static final double NORKETAMINE_SHARE = 0.8;
  static final double ORAL_FIRST_PASS = 0.6;
  static final double NASAL_FIRST_PASS = 0.3;
  static final double NORKETAMINE_VOLUME_L_PER_KG = 4;
  static final double NORKETAMINE_PER_MIN = 0.00193;
  static final double NORKETAMINE_GRAMS_PER_MOL = 223.7; // [lit]
  static final double NORKETAMINE_POTENCY = 1.0 / 3;

  /** What the target-controlled pump can give at most, mg/kg/min: its motor is not infinite. */
  static final double PUMP_MAX_MG_PER_KG_MIN = 2;

  // Half block at 1 mM magnesium: 5.4 and 5.1 µM of GluN2A and GluN2B, which pyramidal cells have;
  // 1.2 µM of GluN2C, 3.0 of GluN2D. [lit: Kotermanski & Johnson 2009] That interneurons have so
  // many of the former as to react like it carries the disinhibition hypothesis. [teach, fit]
  static final double HALF_BLOCK_I_UM = 0.86;
  static final double HALF_BLOCK_E_UM = 5.2;

  // Rival hypotheses: tonic block (Autry 2011), hydroxynorketamine (Zanos 2016), whose level is
  // taken from norketamine, which it is made of. [teach]
  static final double HALF_BLOCK_TONIC_UM = 1.2;
  static final double HNK_DRIVE = 0.35;
  static final double HNK_HALF_UM = 0.3;

  // Anaesthetic range: block of HCN1 channels and loss of thalamic drive. [lit: Chen 2009; teach]
  static final double THALAMIC_LOSS = 0.086;
  static final double HALF_THALAMIC_LOSS_UM = 6;

  /**
   * Swing of the thalamic input when every relay cell bursts, relative to its mean. [teach, fit]
   */
  static final double SLOW_WAVE = 0.07;

  // Midazolam, the control that people can feel: one compartment, half-life 2 h. [lit]
  static final double MIDAZOLAM_VOLUME_L_PER_KG = 1.0;
  static final double MIDAZOLAM_PER_H = 0.3466;

  /**
   * Midazolam at which GABA-A currents are half as much prolonged as they can be, ng/mL. [teach]
   */
  static final double MIDAZOLAM_HALF_BOOST = 100;

  /** Midazolam at which half of the people no longer respond, ng/mL. [lit] */
  static final double MIDAZOLAM_HALF_SLEEP = 180;

  // What ketamine feels like, by its level at the receptors in ng/mL: dissociation is noticed from
  // 70 … 100, responsiveness is lost between 1,200 and 2,400. [lit; shape teach]
  static final double HALF_DISSOCIATION = 150;
  static final double HALF_RESPONSIVE = 1700;

  private PharmacologyParameters() {}

  /** Returns by how much an injection raises midazolam in plasma, ng/mL. */
  static double midazolamNgPerMl(double doseMgPerKg) {
    return 1000 * doseMgPerKg / MIDAZOLAM_VOLUME_L_PER_KG;
  }

  /** Returns the share of interneuron NMDA channels that {@code um} ketamine blocks. */
  static double blockI(double um) {
    return um / (um + HALF_BLOCK_I_UM);
  }

  /**
   * Returns the share of the extrasynaptic NMDA channels at rest that {@code um} ketamine blocks.
   */
  static double blockTonic(double um) {
    return um / (um + HALF_BLOCK_TONIC_UM);
  }

  /**
   * Returns the AMPA drive, relative to rest, that the metabolites of ketamine add by themselves.
   */
  static double hnkDrive(double norketamineUm) {
    return HNK_DRIVE * norketamineUm / (norketamineUm + HNK_HALF_UM);
  }

  /** Returns what {@code um} ketamine leaves of the background's strength. */
  static double thalamicDrive(double um) {
    return 1 - THALAMIC_LOSS * bursting(um);
  }

  /**
   * Returns the share of relay cells that burst when the background has the strength {@code drive}.
   */
  static double burstingAt(double drive) {
    return (1 - drive) / THALAMIC_LOSS;
  }

  /** Returns the share of thalamic relay cells that have lost their drive and fire in bursts. */
  static double bursting(double um) {
    double square = um * um;
    return square / (square + HALF_THALAMIC_LOSS_UM * HALF_THALAMIC_LOSS_UM);
  }

  /** Returns the share of pyramidal NMDA channels that {@code um} ketamine blocks. */
  static double blockE(double um) {
    return um / (um + HALF_BLOCK_E_UM);
  }

  static double norketamineNgPerMl(double um) {
    return um * NORKETAMINE_GRAMS_PER_MOL;
  }

  /** Returns how strongly people feel apart from themselves, 0 … 1. */
  static double dissociation(double um) {
    return hill4(um * GRAMS_PER_MOL, HALF_DISSOCIATION);
  }

  /** Returns the share of people who still respond when spoken to. */
  static double responsiveness(double um, double midazolamNgPerMl) {
    double asleep = hill4(um * GRAMS_PER_MOL, HALF_RESPONSIVE);
    return (1 - asleep) * (1 - hill4(midazolamNgPerMl, MIDAZOLAM_HALF_SLEEP));
  }

  /** Returns how far midazolam prolongs GABA-A currents, 0 … 1. */
  static double gabaBoost(double midazolamNgPerMl) {
    return midazolamNgPerMl / (midazolamNgPerMl + MIDAZOLAM_HALF_BOOST);
  }

  private static double hill4(double level, double half) {
    double square = level * level;
    double ratio = square * square / (half * half * half * half);
    return ratio / (1 + ratio);
  }
}
