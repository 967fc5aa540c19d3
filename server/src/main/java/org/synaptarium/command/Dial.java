package org.synaptarium.command;

/** The three dials of the instrument. */
public enum Dial {
  /** Intensity of the stressor, 0 (none) to 1 (severe); dimensionless. */
  STRESS(new Range("stress", 0, 1, "of a severe stressor"), 0),
  /** Presynaptic glutamate release relative to rest, a factor; 1 is rest. */
  GLUTAMATE(new Range("glutamate", 0, 8, "× rest release"), 1),
  /** Plasma concentration that a target-controlled infusion pump holds, µM; 0 is pump off. */
  KETAMINE(new Range("ketamine", 0, 12, "µM plasma target"), 0);

  private final Range range;
  private final double rest;

  Dial(Range range, double rest) {
    this.range = range;
    this.rest = rest;
  }

  /** Returns the values that the dial can take. */
  public Range range() {
    return range;
  }

  /** Returns the value at which the dial changes nothing. */
  public double rest() {
    return rest;
  }
}
