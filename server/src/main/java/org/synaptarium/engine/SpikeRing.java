package org.synaptarium.engine;

import java.util.Arrays;

/**
 * The spikes of the last milliseconds, by millisecond, shard and step: the delay lines of all
 * axons.
 *
 * <p>A cell is refractory for a millisecond or longer, so it fires at most once in each; a shard's
 * place in a millisecond is therefore as long as the shard has cells and can never overflow.
 */
final class SpikeRing {
  /** A power of two above the longest delay, so that finding a slot costs no division. */
  private static final int SLOTS = 16;

  private static final int STEPS = SynapseParameters.STEPS_PER_MS;

  /** Neural time starts here, so that every look back finds an empty slot. */
  static final long FIRST_MS = SLOTS;

  private final int neurons;
  private final int[] shardFirst;
  private final int[] neuron;
  private final float[] opening;

  /** Where the spikes of step {@code k} of a shard in a slot begin, k = 0 … 10. */
  private final int[] begin;

  SpikeRing(int neurons, int[] shardFirst) {
    this.neurons = neurons;
    this.shardFirst = shardFirst;
    neuron = new int[SLOTS * neurons];
    opening = new float[SLOTS * neurons];
    begin = new int[SLOTS * shardFirst.length * (STEPS + 1)];
    for (int slot = 0; slot < SLOTS; slot++) {
      for (int shard = 0; shard < shardFirst.length; shard++) {
        int row = row(slot, shard);
        Arrays.fill(begin, row, row + STEPS + 1, slot * neurons + shardFirst[shard]);
      }
    }
  }

  private int row(long ms, int shard) {
    return (((int) ms & (SLOTS - 1)) * shardFirst.length + shard) * (STEPS + 1);
  }

  /** Empties a shard's place for the millisecond and returns where its spikes begin. */
  int begin(long ms, int shard) {
    int at = ((int) ms & (SLOTS - 1)) * neurons + shardFirst[shard];
    begin[row(ms, shard)] = at;
    return at;
  }

  /** Returns where the spikes of step {@code k} begin in {@link #neurons()}. */
  int from(long ms, int shard, int k) {
    return begin[row(ms, shard) + k];
  }

  /** Notes that a shard's spikes before step {@code k} of the millisecond end at {@code end}. */
  void setFrom(long ms, int shard, int k, int end) {
    begin[row(ms, shard) + k] = end;
  }

  int[] neurons() {
    return neuron;
  }

  /** Returns the share of NMDA channels that each spike opens. */
  float[] openings() {
    return opening;
  }

  void visit(StateVisitor state) {
    state.visit("begin of a step's spikes", begin, 0, begin.length);
    for (int slot = 0; slot < SLOTS; slot++) {
      for (int shard = 0; shard < shardFirst.length; shard++) {
        int from = from(slot, shard, 0);
        int to = from(slot, shard, STEPS);
        state.visit("spikes on their way", neuron, from, to);
        state.visit("NMDA openings on their way", opening, from, to);
      }
    }
  }
}
