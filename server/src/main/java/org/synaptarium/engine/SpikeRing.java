package org.synaptarium.engine;

/**
 * The spikes of the last milliseconds, by millisecond, shard and step: the delay lines of all
 * axons.
 *
 * <p>A cell is refractory for a millisecond or longer, so it fires at most once in each; a shard's
 * place in a millisecond is therefore as long as the shard has cells and can never overflow.
 */
final class SpikeRing {
  private static final int SLOTS = SynapseParameters.LONG_DELAY_MS + 1;

  /** Neural time starts here, so that every look back finds an empty slot. */
  static final long FIRST_MS = SLOTS;

  private static final int STEPS = SynapseParameters.STEPS_PER_MS;

  private final int neurons;
  private final int[] shardFirst;
  private final int[] neuron;
  private final float[] opening;

  /** Spikes before step {@code k} of a shard in a slot, k = 0 … 10. */
  private final int[] before;

  SpikeRing(int neurons, int[] shardFirst) {
    this.neurons = neurons;
    this.shardFirst = shardFirst;
    neuron = new int[SLOTS * neurons];
    opening = new float[SLOTS * neurons];
    before = new int[SLOTS * shardFirst.length * (STEPS + 1)];
  }

  /** Empties a shard's place for the millisecond and returns where its spikes begin. */
  int begin(long ms, int shard) {
    setFrom(ms, shard, 0, (int) (ms % SLOTS) * neurons + shardFirst[shard]);
    return from(ms, shard, 0);
  }

  /** Returns where the spikes of step {@code k} begin in {@link #neurons()}. */
  int from(long ms, int shard, int k) {
    int slot = (int) (ms % SLOTS);
    return slot * neurons
        + shardFirst[shard]
        + before[(slot * shardFirst.length + shard) * (STEPS + 1) + k];
  }

  /** Notes that a shard's spikes before step {@code k} of the millisecond end at {@code end}. */
  void setFrom(long ms, int shard, int k, int end) {
    int slot = (int) (ms % SLOTS);
    before[(slot * shardFirst.length + shard) * (STEPS + 1) + k] =
        end - slot * neurons - shardFirst[shard];
  }

  int[] neurons() {
    return neuron;
  }

  /** Returns the share of NMDA channels that each spike opens. */
  float[] openings() {
    return opening;
  }

  void visit(StateVisitor state) {
    state.visit("spikes before step", before, 0, before.length);
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
