package org.synaptarium.engine;

/** What is left of an exponential after so many whole steps, read off a table. */
final class ExponentialTable {
  /** Beyond so many time constants (1 part in 20,000) nothing is left. */
  private static final int TIME_CONSTANTS = 10;

  private final float[] left;

  ExponentialTable(double tauMs) {
    left = new float[(int) (TIME_CONSTANTS * tauMs / SynapseParameters.STEP_MS)];
    for (int steps = 0; steps < left.length; steps++) {
      left[steps] = (float) StrictMath.exp(-steps * SynapseParameters.STEP_MS / tauMs);
    }
  }

  /** Returns what is left after {@code steps}; nothing when they are negative (never begun). */
  float after(int steps) {
    return steps >= 0 && steps < left.length ? left[steps] : 0;
  }
}
