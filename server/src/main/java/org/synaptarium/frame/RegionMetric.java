package org.synaptarium.frame;

import java.util.function.ToDoubleFunction;
import org.synaptarium.engine.RegionReadout;

/** What is measured of each region every frame, in the order of the wire. */
public enum RegionMetric {
  RATE_E("rateEHz", RegionReadout::rateEHz),
  RATE_I("rateIHz", RegionReadout::rateIHz),
  SPINE_DENSITY("spineDensity", RegionReadout::spineDensity),
  GLUTAMATE("glutamateUm", RegionReadout::glutamateUm),
  AMPA_DRIVE("ampaDrive", RegionReadout::ampaDrive),
  DAMAGED_SHARE("damagedShare", RegionReadout::damagedShare),
  DEAD_SHARE("deadShare", RegionReadout::deadShare);

  private final String label;
  private final ToDoubleFunction<RegionReadout> reading;

  RegionMetric(String label, ToDoubleFunction<RegionReadout> reading) {
    this.label = label;
    this.reading = reading;
  }

  /** Returns the name used in exports, unit last. */
  public String label() {
    return label;
  }

  double of(RegionReadout readout) {
    return reading.applyAsDouble(readout);
  }
}
