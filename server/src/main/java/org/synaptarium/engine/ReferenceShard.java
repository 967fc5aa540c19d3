package org.synaptarium.engine;

import java.util.Arrays;

/**
 * A run of neighbouring cells of a reference network: takes in spikes, moves, fires. It writes to
 * its own cells only and runs a span of steps without hearing from the others.
 */
final class ReferenceShard {
  private final int index;
  private final int first;
  private final int cells;
  private final ReferenceModel model;
  private final PointCells point;
  private final SpikeRing ring;
  private final int firstInhibitory;
  private final int[] arriving;
  private final int[] above;
  private long synapticEvents;

  /**
   * @param firstInhibitory id from which on all cells of the network are inhibitory
   */
  ReferenceShard(
      int index,
      int first,
      int end,
      PointCells point,
      SpikeRing ring,
      ReferenceModel model,
      int firstInhibitory) {
    this.index = index;
    this.first = first;
    this.point = point;
    this.ring = ring;
    this.model = model;
    this.firstInhibitory = firstInhibitory;
    cells = end - first;
    arriving = new int[ring.size()];
    above = new int[point.voltageMv().length / PointKernel.FLAG_CELLS];
  }

  /** Runs the steps of {@code span}. */
  void run(long span) {
    int spikesEnd = ring.begin(span, index);
    for (int k = 0; k < model.spanSteps; k++) {
      long step = span * model.spanSteps + k;
      release(step - model.refractorySteps - 1);
      int count = gather(step - model.delaySteps);
      int excitatory = 0;
      while (excitatory < count && arriving[excitatory] < firstInhibitory) {
        excitatory++;
      }
      synapticEvents += point.step(step, arriving, excitatory, count);
      spikesEnd = fire(spikesEnd);
      ring.setFrom(span, index, k + 1, spikesEnd);
    }
  }

  /** Lets go of the cells that fired at {@code step}: their refractory period is over. */
  private void release(long step) {
    long span = Math.floorDiv(step, model.spanSteps);
    int k = (int) (step - span * model.spanSteps);
    float[] free = point.free();
    int to = ring.from(span, index, k + 1);
    for (int s = ring.from(span, index, k); s < to; s++) {
      free[ring.neurons()[s] - first] = 1;
    }
  }

  /** Collects all spikes of {@code step}, by neuron id. */
  private int gather(long step) {
    long span = Math.floorDiv(step, model.spanSteps);
    int k = (int) (step - span * model.spanSteps);
    int count = 0;
    for (int shard = 0; shard < ring.shards(); shard++) {
      int from = ring.from(span, shard, k);
      int length = ring.from(span, shard, k + 1) - from;
      System.arraycopy(ring.neurons(), from, arriving, count, length);
      count += length;
    }
    return count;
  }

  /** Lets the cells at threshold fire and returns where the step's spikes end. */
  private int fire(int spikesEnd) {
    PointKernel.findAbove(above, point.voltageMv(), point.thresholdMv());
    int end = spikesEnd;
    for (int w = 0; w < above.length; w += 2) {
      if ((above[w] | above[w + 1]) != 0) {
        end = fireAmong(w, end);
        end = fireAmong(w + 1, end);
      }
    }
    Arrays.sort(ring.neurons(), spikesEnd, end);
    return end;
  }

  /** Lets those at threshold fire among the cells that share the flag {@code w}. */
  private int fireAmong(int w, int spikesEnd) {
    if (above[w] == 0) {
      return spikesEnd;
    }
    float[] v = point.voltageMv();
    int end = spikesEnd;
    for (int i = w; i < v.length; i += above.length) {
      if (v[i] >= point.thresholdMv()) {
        v[i] = point.resetMv();
        point.free()[i] = 0;
        ring.neurons()[end++] = first + i;
      }
    }
    return end;
  }

  long synapticEvents() {
    return synapticEvents;
  }

  long synapses() {
    return point.synapses();
  }

  void visit(StateVisitor state) {
    point.visit(state, cells);
  }
}
