package org.synaptarium.engine;

import static org.synaptarium.engine.SynapseParameters.STEPS_PER_MS;

/** Threshold, spike, reset and refractory period of the cells of one shard. */
final class Firing {
  private static final ExponentialTable NMDA_LEFT =
      new ExponentialTable(SynapseParameters.NMDA_TAU_MS);

  /** Cells that are looked at together, and one by one only if any of them may be at threshold. */
  private static final int SEARCHED_CELLS = 64;

  private final int index;
  private final int first;
  private final int endE;
  private final int end;
  private final NeuronState neurons;
  private final SpikeRing ring;
  private final float adaptationNs;
  private int spikesE;
  private int spikesI;

  Firing(
      int index,
      int first,
      int endE,
      int end,
      NeuronState neurons,
      SpikeRing ring,
      CellParameters pyramidal) {
    adaptationNs = pyramidal.adaptationNs();
    this.index = index;
    this.first = first;
    this.endE = endE;
    this.end = end;
    this.neurons = neurons;
    this.ring = ring;
  }

  /** Starts counting anew. */
  void begin() {
    spikesE = 0;
    spikesI = 0;
  }

  /** Holds cells that fired within their refractory period (E 2 ms, I 1 ms) at reset. */
  void holdRefractory(long ms, int k, int spikesEnd) {
    int[] spiking = ring.neurons();
    float[] v = neurons.voltageMv;
    int twoMsAgo = ring.from(ms - 2, index, STEPS_PER_MS);
    for (int s = ring.from(ms - 2, index, k); s < twoMsAgo; s++) {
      if (spiking[s] < endE) {
        v[spiking[s]] = CellParameters.RESET_MV;
      }
    }
    int aMsAgo = ring.from(ms - 1, index, k);
    int lastMs = ring.from(ms - 1, index, STEPS_PER_MS);
    for (int s = ring.from(ms - 1, index, 0); s < lastMs; s++) {
      if (spiking[s] < endE || s >= aMsAgo) {
        v[spiking[s]] = CellParameters.RESET_MV;
      }
    }
    for (int s = ring.from(ms, index, 0); s < spikesEnd; s++) {
      v[spiking[s]] = CellParameters.RESET_MV;
    }
  }

  /** Lets the cells at threshold fire and returns where the step's spikes end. */
  int fire(long step, int spikesEnd) {
    if (!MembraneKernel.mayFire(neurons.voltageMv, first, end)) {
      return spikesEnd;
    }
    int endOfE = search(first, endE, step, spikesEnd);
    int endOfI = search(endE, end, step, endOfE);
    spikesE += endOfE - spikesEnd;
    spikesI += endOfI - endOfE;
    return endOfI;
  }

  /** Looks for the cells at threshold where they may be. */
  private int search(int from, int to, long step, int spikesEnd) {
    int spikes = spikesEnd;
    for (int at = from; at < to; at += SEARCHED_CELLS) {
      int until = Math.min(at + SEARCHED_CELLS, to);
      if (MembraneKernel.mayFire(neurons.voltageMv, at, until)) {
        spikes = fire(at, until, step, spikes);
      }
    }
    return spikes;
  }

  private int fire(int from, int to, long step, int spikesEnd) {
    float[] v = neurons.voltageMv;
    for (int i = from; i < to; i++) {
      if (v[i] >= CellParameters.THRESHOLD_MV) {
        v[i] = CellParameters.RESET_MV;
        ring.neurons()[spikesEnd] = i;
        ring.openings()[spikesEnd] = 0;
        ring.efficacies()[spikesEnd] = 0;
        if (i < endE) {
          release(i, (int) step, spikesEnd);
        }
        neurons.lastSpikeStep[i] = (int) step;
        spikesEnd++;
      }
    }
    return spikesEnd;
  }

  /** Notes with the spike of a pyramidal cell what its terminals release, and lets it adapt. */
  private void release(int i, int step, int spike) {
    int since = step - neurons.lastSpikeStep[i];
    float open = neurons.nmdaOpen[i] * NMDA_LEFT.after(since);
    float opening = SynapseParameters.NMDA_OPENING * (1 - open);
    neurons.nmdaOpen[i] = open + opening;
    neurons.adaptationNs[i] += adaptationNs;
    ring.openings()[spike] = opening;
    ring.efficacies()[spike] = neurons.terminals[i].release(neurons, i, since);
  }

  int spikesE() {
    return spikesE;
  }

  int spikesI() {
    return spikesI;
  }
}
