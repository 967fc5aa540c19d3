package org.synaptarium.frame;

import java.util.function.ToDoubleFunction;
import org.synaptarium.engine.BodyReadout;

/**
 * What is measured of the whole body every frame, in the order of the wire. The first ones stand
 * before the dials; those that came later stand behind them, so that an older row is the beginning
 * of a newer one.
 */
public enum BodyMetric {
  CORTISOL("cortisol", BodyReadout::cortisol),
  LOAD("load", BodyReadout::load),
  PLASMA("plasmaNgPerMl", BodyReadout::plasmaNgPerMl),
  EFFECT_SITE("effectSiteUm", BodyReadout::effectSiteUm),
  GIVEN("givenMgPerKg", BodyReadout::givenMgPerKg),
  NMDA_BLOCK_E("nmdaBlockE", BodyReadout::nmdaBlockE),
  NMDA_BLOCK_I("nmdaBlockI", BodyReadout::nmdaBlockI),
  BDNF("bdnf", BodyReadout::bdnf),
  MTOR("mtor", BodyReadout::mtor),
  PROTEINS("proteins", BodyReadout::proteins),
  FAST_AMPAR("fastAmpar", BodyReadout::fastAmpar),
  REFRACTORY("refractory", BodyReadout::refractory),
  SYMPTOM_INDEX("symptomIndex", BodyReadout::symptomIndex),
  SYMPTOM_DRUG("symptomDrug", BodyReadout::symptomDrug),
  SYMPTOM_EXPECTANCY("symptomExpectancy", BodyReadout::symptomExpectancy),
  NORKETAMINE("norketamineNgPerMl", BodyReadout::norketamineNgPerMl),
  MIDAZOLAM("midazolamNgPerMl", BodyReadout::midazolamNgPerMl),
  DISSOCIATION("dissociation", BodyReadout::dissociation),
  RESPONSIVENESS("responsiveness", BodyReadout::responsiveness),
  GABA_BOOST("gabaBoost", BodyReadout::gabaBoost),
  UPTAKE("uptake", BodyReadout::uptake);

  /** How many stand before the dials. */
  static final int FIRST = SYMPTOM_EXPECTANCY.ordinal() + 1;

  private final String label;
  private final ToDoubleFunction<BodyReadout> reading;

  BodyMetric(String label, ToDoubleFunction<BodyReadout> reading) {
    this.label = label;
    this.reading = reading;
  }

  /** Returns the name used in exports, unit last. */
  public String label() {
    return label;
  }

  double of(BodyReadout readout) {
    return reading.applyAsDouble(readout);
  }
}
