package org.synaptarium.command;

/**
 * A transmitter system other than glutamate, by the receptor it acts on: a transmitter does not
 * excite or inhibit by itself, its receptor decides.
 */
public enum Modulator {
  /** Strength of GABA-A synapses, a factor; 1 is rest. */
  GABA_TONE(new Range("GABA tone", 0, 4, "× rest"), 1),
  /** Activation of dopamine D1 receptors. */
  DOPAMINE_D1(new Range("dopamine at D1", 0, 1, "of full activation"), 0),
  /** Activation of dopamine D2 receptors. */
  DOPAMINE_D2(new Range("dopamine at D2", 0, 1, "of full activation"), 0),
  /** Activation of serotonin 5-HT1A receptors, which inhibit. */
  SEROTONIN_1A(new Range("serotonin at 5-HT1A", 0, 1, "of full activation"), 0),
  /** Activation of serotonin 5-HT2A receptors, which excite. */
  SEROTONIN_2A(new Range("serotonin at 5-HT2A", 0, 1, "of full activation"), 0);

  private final Range range;
  private final double rest;

  Modulator(Range range, double rest) {
    this.range = range;
    this.rest = rest;
  }

  /** Returns the levels that the modulator can take. */
  public Range range() {
    return range;
  }

  /** Returns the level at which it changes nothing. */
  public double rest() {
    return rest;
  }
}
