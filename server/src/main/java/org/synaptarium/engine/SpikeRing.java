package org.synaptarium.engine;

import java.util.Arrays;

/**
 * The spikes of the last spans of time, by span, shard and step: the delay lines of all axons.
 *
 * <p>A span is what shards run without talking to each other, no longer than the shortest delay; in
 * the classroom brain a millisecond. A cell is refractory for a span or longer, so it fires at most
 * once in each; a shard's place in a span is therefore as long as the shard has cells and can never
 * overflow.
 */
final class SpikeRing {
  /** Milliseconds of the classroom brain that are kept, above its longest delay. */
  private static final int CLASSROOM_SPANS = 16;

  /** Neural time of the classroom brain starts here, so that every look back finds no spikes. */
  static final long FIRST_MS = CLASSROOM_SPANS;

  /** A power of two, so that finding a span costs no division. */
  private final int spans;

  private final int steps;
  private final int neurons;
  private final int[] shardFirst;
  private final int[] neuron;
  private final float[] opening;
  private final float[] efficacy;

  /** Where the spikes of step {@code k} of a shard in a span begin, k = 0 … steps. */
  private final int[] begin;

  /** A ring for the classroom brain: milliseconds, spikes that open NMDA channels. */
  SpikeRing(int neurons, int[] shardFirst) {
    this(neurons, shardFirst, CLASSROOM_SPANS, SynapseParameters.STEPS_PER_MS, true);
  }

  /**
   * @param spans how many spans are kept, a power of two
   * @param steps steps of a span
   * @param openings whether spikes carry how many NMDA channels they open
   */
  SpikeRing(int neurons, int[] shardFirst, int spans, int steps, boolean openings) {
    this.neurons = neurons;
    this.shardFirst = shardFirst;
    this.spans = spans;
    this.steps = steps;
    neuron = new int[spans * neurons];
    opening = new float[openings ? spans * neurons : 0];
    efficacy = new float[openings ? spans * neurons : 0];
    begin = new int[spans * shardFirst.length * (steps + 1)];
    for (int span = 0; span < spans; span++) {
      for (int shard = 0; shard < shardFirst.length; shard++) {
        int row = row(span, shard);
        Arrays.fill(begin, row, row + steps + 1, span * neurons + shardFirst[shard]);
      }
    }
  }

  private int row(long span, int shard) {
    return (((int) span & (spans - 1)) * shardFirst.length + shard) * (steps + 1);
  }

  /** Empties a shard's place for the span and returns where its spikes begin. */
  int begin(long span, int shard) {
    int at = ((int) span & (spans - 1)) * neurons + shardFirst[shard];
    begin[row(span, shard)] = at;
    return at;
  }

  /** Returns where the spikes of step {@code k} begin in {@link #neurons()}. */
  int from(long span, int shard, int k) {
    return begin[row(span, shard) + k];
  }

  /** Notes that a shard's spikes before step {@code k} of the span end at {@code end}. */
  void setFrom(long span, int shard, int k, int end) {
    begin[row(span, shard) + k] = end;
  }

  /** Returns how many neurons there are. */
  int size() {
    return neurons;
  }

  int shards() {
    return shardFirst.length;
  }

  int steps() {
    return steps;
  }

  int[] neurons() {
    return neuron;
  }

  /** Returns the share of NMDA channels that each spike opens. */
  float[] openings() {
    return opening;
  }

  /** Returns what each spike releases onto pyramidal cells, relative to a rested terminal. */
  float[] efficacies() {
    return efficacy;
  }

  void visit(StateVisitor state) {
    state.visit("begin of a step's spikes", begin, 0, begin.length);
    for (int span = 0; span < spans; span++) {
      for (int shard = 0; shard < shardFirst.length; shard++) {
        int from = from(span, shard, 0);
        int to = from(span, shard, steps);
        state.visit("spikes on their way", neuron, from, to);
        if (opening.length > 0) {
          state.visit("NMDA openings on their way", opening, from, to);
          state.visit("efficacies on their way", efficacy, from, to);
        }
      }
    }
  }
}
