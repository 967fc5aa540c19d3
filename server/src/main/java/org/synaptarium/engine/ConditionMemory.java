package org.synaptarium.engine;

/**
 * How long a running estimate may look back: as far as the conditions of the network have stayed
 * the same, and no farther than a bound.
 */
final class ConditionMemory {
  /** A change of conditions by this much (see {@link Conditions#felt}) wipes the memory. */
  private static final double FORGETTING = 0.1;

  /**
   * Smaller changes of a condition go unnoticed until they add up: ambient glutamate follows the
   * network's own chance to and fro, which would use up a memory of half a minute in ten seconds.
   */
  private static final double UNNOTICED = 0.02;

  /** Conditions that differ by less than this from those at creation count as rest. */
  private static final double REST_WITHIN = 0.04;

  private final double maxMs;
  private final double[] felt = new double[Conditions.FELT];
  private final double[] atRest = new double[Conditions.FELT];
  private double memoryMs;

  ConditionMemory(double maxMs) {
    this.maxMs = maxMs;
  }

  /** Takes the conditions of a brain that is being made as rest. */
  void setRest(double[] conditions) {
    System.arraycopy(conditions, 0, felt, 0, Conditions.FELT);
    System.arraycopy(conditions, 0, atRest, 0, Conditions.FELT);
  }

  /** Forgets as much as the conditions have changed and returns by how much. */
  void feel(double[] conditions) {
    double change = 0;
    for (int i = 0; i < Conditions.FELT; i++) {
      double moved = Math.abs(conditions[i] - felt[i]);
      if (moved > UNNOTICED) {
        change += moved;
        felt[i] = conditions[i];
      }
    }
    memoryMs *= Math.max(0, 1 - change / FORGETTING);
  }

  /** Returns the weight of a new sample that stands for {@code ms}, which then is remembered. */
  double weightOf(double ms) {
    memoryMs = Math.min(memoryMs + ms, maxMs);
    return ms / memoryMs;
  }

  boolean isAtRest() {
    double distance = 0;
    for (int i = 0; i < Conditions.FELT; i++) {
      distance += Math.abs(felt[i] - atRest[i]);
    }
    return distance < REST_WITHIN;
  }

  double ms() {
    return memoryMs;
  }

  void visit(StateVisitor state) {
    state.visit("conditions felt by signals", felt, 0, Conditions.FELT);
    state.visit("conditions at rest", atRest, 0, Conditions.FELT);
    memoryMs = state.visit("memory of signals", memoryMs);
  }
}
