package org.synaptarium.frame;

import java.util.function.ToDoubleFunction;
import org.synaptarium.engine.ThoughtReadout;

/** What is measured of each thought pattern every frame, in the order of the wire. */
public enum ThoughtMetric {
  OVERLAP("overlap", ThoughtReadout::overlap),
  HOLDS("holds", thought -> thought.holds() ? 1 : 0),
  DWELL("dwellMs", ThoughtReadout::dwellMs),
  STRENGTH("strength", ThoughtReadout::strength);

  private final String label;
  private final ToDoubleFunction<ThoughtReadout> reading;

  ThoughtMetric(String label, ToDoubleFunction<ThoughtReadout> reading) {
    this.label = label;
    this.reading = reading;
  }

  /** Returns the name used in exports, unit last. */
  public String label() {
    return label;
  }

  double of(ThoughtReadout readout) {
    return reading.applyAsDouble(readout);
  }
}
