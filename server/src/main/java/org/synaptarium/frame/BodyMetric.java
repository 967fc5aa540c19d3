package org.synaptarium.frame;

import java.util.function.ToDoubleFunction;
import org.synaptarium.engine.BodyReadout;

/** What is measured of the whole body every frame, in the order of the wire. */
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
  SYMPTOM_EXPECTANCY("symptomExpectancy", BodyReadout::symptomExpectancy);

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
