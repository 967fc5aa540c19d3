package org.synaptarium.engine;

/**
 * The cells of one shard of a reference network with all synapses onto them, advanced step by step.
 * Arrays are by place in the shard and padded to whole words of bits.
 */
sealed interface PointCells permits DeltaCells, ConductanceCells {

  /**
   * Takes in the spikes that arrive and moves the membranes by a step.
   *
   * @param spiking neurons whose spikes arrive now, first {@code excitatory} ones of the E
   *     population
   */
  long step(long step, int[] spiking, int excitatory, int count);

  float[] voltageMv();

  /** Returns 1 for each cell that its refractory period does not hold, 0 for the others. */
  float[] free();

  float thresholdMv();

  float resetMv();

  long synapses();

  /** Visits the state of the first {@code cells} cells; the rest is padding. */
  void visit(StateVisitor state, int cells);
}
