package org.synaptarium.engine;

import static org.synaptarium.engine.BodyParameters.*;
import static org.synaptarium.engine.BodyState.*;

import org.synaptarium.command.Arrow;

/**
 * The model's own summary of a brain's state in points, its terms apart; no clinical scale.
 *
 * @param byLoad allostatic load
 * @param byLostSpines prefrontal synapses that were lost before the first dose
 * @param byDrug synapses gained since then, negative
 * @param byExpectancy what being given something does, negative
 */
record SymptomIndex(double byLoad, double byLostSpines, double byDrug, double byExpectancy) {

  /**
   * @param strength prefrontal spines with their receptors, now
   * @param before the same before the first dose
   */
  static SymptomIndex of(double[] y, double strength, double before, Dials dials) {
    double lost = Math.min(1, Math.max(0, 1 - before) / LOST_SPINES_AT_WORST);
    double gained = Math.max(0, strength - before) / DRUG_EFFECT_AT_GAIN;
    double spines = dials.intact(Arrow.SPINES_TO_SYMPTOMS) ? 1 : 0;
    return new SymptomIndex(
        dials.intact(Arrow.LOAD_TO_SYMPTOMS) ? SYMPTOMS_OF_LOAD * Math.min(1, y[LOAD]) : 0,
        spines * SYMPTOMS_OF_LOST_SPINES * lost,
        spines * -DRUG_EFFECT * Math.min(gained, DRUG_EFFECT_MAX),
        dials.intact(Arrow.EXPECTANCY_TO_SYMPTOMS) ? -EXPECTANCY_EFFECT * y[EXPECTANCY] : 0);
  }

  double points() {
    return Math.max(0, byLoad + byLostSpines + byDrug + byExpectancy);
  }
}
