package org.synaptarium.engine;

/** Constants of the body clock. Time in hours, glutamate µM; see docs/model.md for sources. */
final class BodyParameters {
  // Stress axis. [fit]
  static final double CORTISOL_TAU_H = 1.6;
  static final double CORTISOL_PER_STRESS = 1.5;
  static final double LOAD_TAU_H = 45;
  static final double UPTAKE_TAU_H = 240;
  static final double UPTAKE_LOSS = 0.25;

  // BDNF, mTOR, proteins, fast AMPA receptors. [fit]
  static final double BDNF_TAU_H = 1;
  static final double BDNF_PER_DRIVE = 3.2;
  static final double BDNF_LOSS_BY_LOAD = 0.35;
  static final double BDNF_THRESHOLD = 0.42;
  static final double BDNF_SATURATION = 0.42;
  static final double MTOR_TAU_H = 0.5;
  static final double PROTEIN_TAU_H = 5.4;
  static final double FAST_AMPAR_GAIN = 0.60;
  static final double FAST_AMPAR_TAU_H = 9;
  static final double FAST_AMPAR_STRENGTH = 0.42;

  // Spines, labile and persistent. [fit]
  static final double LABILE_AT_REST = 0.27;
  static final double PERSISTENT_AT_REST = 0.73;
  static final double FORMATION_LOSS_BY_LOAD = 0.18;
  static final double FORMATION_BY_PROTEIN = 23.5;
  static final double SPINE_CEILING = 1.35;
  static final double SPINE_ROOM_AT_REST = 0.26;
  static final double LABILE_LOSS = 0.0085;
  static final double STABILISATION = 0.0116;
  static final double LOSS_BY_LOAD = 0.16;

  // What balances the losses at rest.
  static final double FORMATION = (LABILE_LOSS + STABILISATION) * LABILE_AT_REST;
  static final double PERSISTENT_LOSS = STABILISATION * LABILE_AT_REST / PERSISTENT_AT_REST;

  static final double AMYGDALA_GROWTH = 0.3;
  static final double AMYGDALA_RISE_H = 240;
  static final double AMYGDALA_FALL_H = 1440;

  // Refractory time after an anaesthetic dose. [teach]
  static final double REFRACTORY_GAIN_PER_H = 40;
  static final double REFRACTORY_BLOCK = 0.22;
  static final double REFRACTORY_TAU_H = 18;

  // Own rest of the drive sensor. [teach]
  static final double OWN_REST_TAU_H = 1;

  /** A network that hardly fires has no rest to measure a surge against. */
  static final double OWN_REST_MIN = 0.05;

  /** BDNF that the hypothesis of tonic NMDA block lets be made an hour at full block. [teach] */
  static final double BDNF_BY_TONIC_BLOCK = 2.0;

  // Symptom index. [teach]
  static final double SYMPTOMS_OF_LOAD = 17;
  static final double SYMPTOMS_OF_LOST_SPINES = 17;
  static final double LOST_SPINES_AT_WORST = 0.25;
  static final double DRUG_EFFECT = 8;
  static final double DRUG_EFFECT_AT_GAIN = 0.22;
  static final double DRUG_EFFECT_MAX = 1.2;
  static final double EXPECTANCY_EFFECT = 8.8;
  static final double EXPECTANCY_TAU_H = 168;

  private BodyParameters() {}
}
