package org.synaptarium.engine;

/**
 * How ill a two-area brain is: how much longer than in health glutamate stays on the synapses of
 * its ventral anterior cingulate cortex (Ramirez-Mahaluf 2017).
 */
public enum Severity {
  HEALTHY(0),
  MILD(0.025),
  MODERATE(0.05),
  SEVERE(0.075);

  private final double slowing;

  Severity(double slowing) {
    this.slowing = slowing;
  }

  /** Returns by which share of its healthy time constant glutamate decays later. */
  public double slowing() {
    return slowing;
  }
}
