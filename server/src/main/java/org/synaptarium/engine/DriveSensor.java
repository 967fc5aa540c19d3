package org.synaptarium.engine;

/**
 * What the slow clock knows of the spiking network: firing and AMPA drive of each region, relative
 * to the rest measured at the brain's creation.
 */
final class DriveSensor {

  /*
   * A tick of 5 ms holds a handful of spikes, and at a high lapse it stands for minutes of body time.
   * The sensor therefore averages ticks for as long as the conditions under which they were taken
   * stay the same (drug, glutamate, spines), and forgets in proportion as they change: constant
   * conditions are known to 2 %, and a change is seen at once. Nothing but the network's own spikes
   * enters the reading.
   */
  static final int TICK_MS = 5;

  private static final double MEMORY_MAX_MS = 8_000;

  /** A change of conditions by this much (see {@link #distance}) wipes the memory. */
  private static final double FORGETTING = 0.1;

  /**
   * Smaller changes of a condition go unnoticed until they add up: otherwise the network's own
   * chance, which moves ambient glutamate to and fro, would count as change upon change.
   */
  private static final double UNNOTICED = 0.02;

  private static final int REGIONS = Circuit.SLOTS;
  private static final int FELT = Conditions.FELT;

  private final double[] drive = {1, 1, 1, 1};
  private final double[] activity = {1, 1, 1, 1};
  private final double[] driveAtRest = {1, 1, 1, 1};
  private final double[] spikesAtRest = {1, 1, 1, 1};
  private final double[] felt = new double[FELT];
  private double memoryMs = MEMORY_MAX_MS;

  /** Takes the means of a settled brain, a tick, as rest. */
  void setRest(double[] drivePerTick, double[] spikesPerTick, double[] conditions) {
    for (int r = 0; r < REGIONS; r++) {
      driveAtRest[r] = Math.max(drivePerTick[r], 1e-3);
      spikesAtRest[r] = Math.max(spikesPerTick[r], 1e-3);
    }
    System.arraycopy(conditions, 0, felt, 0, FELT);
  }

  /** Takes in one tick of neural time. */
  void sense(double[] driveOfTick, double[] spikesOfTick, double[] conditions) {
    double kept = Math.max(0, 1 - distance(conditions) / FORGETTING);
    memoryMs = Math.min(memoryMs * kept + TICK_MS, MEMORY_MAX_MS);
    double weight = TICK_MS / memoryMs;
    for (int r = 0; r < REGIONS; r++) {
      drive[r] += weight * (driveOfTick[r] / driveAtRest[r] - drive[r]);
      activity[r] += weight * (spikesOfTick[r] / spikesAtRest[r] - activity[r]);
    }
  }

  double memoryMs() {
    return memoryMs;
  }

  private double distance(double[] conditions) {
    double sum = 0;
    for (int i = 0; i < FELT; i++) {
      double change = Math.abs(conditions[i] - felt[i]);
      if (change > UNNOTICED) {
        sum += change;
        felt[i] = conditions[i];
      }
    }
    return sum;
  }

  double drive(Region region) {
    return drive[region.index()];
  }

  double activity(Region region) {
    return activity[region.index()];
  }

  void visit(StateVisitor state) {
    state.visit("AMPA drive", drive, 0, REGIONS);
    state.visit("activity", activity, 0, REGIONS);
    state.visit("AMPA drive at rest", driveAtRest, 0, REGIONS);
    state.visit("spikes at rest", spikesAtRest, 0, REGIONS);
    state.visit("conditions felt", felt, 0, FELT);
    memoryMs = state.visit("sensor memory", memoryMs);
  }
}
