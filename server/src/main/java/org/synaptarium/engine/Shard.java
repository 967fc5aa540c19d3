package org.synaptarium.engine;

import static org.synaptarium.engine.SynapseParameters.STEPS_PER_MS;

import java.util.List;

/**
 * A run of neighbouring neurons of one region with all synapses onto them: the unit of parallel
 * work. A shard writes to its own neurons only, and runs one millisecond without hearing from the
 * others, because no axon is shorter than that.
 */
final class Shard {
  /** How far NMDA channels have closed after so many steps; later than that all are closed. */
  private static final float[] NMDA_LEFT = nmdaLeft();

  private final int index;
  private final Region region;
  private final int first;
  private final int endE;
  private final int end;
  private final NeuronState neurons;
  private final SpikeRing ring;
  private final int[][] shardsOf;
  private final Afferent[] afferents;
  private final long noiseKey;

  /** AMPA conductance delivered to pyramidal cells within the millisecond, nS summed over cells. */
  private double ampaDeliveredNs;

  private int spikesE;
  private int spikesI;
  private float fieldPa;

  Shard(
      int index,
      Region region,
      int first,
      int endE,
      int end,
      NeuronState neurons,
      SpikeRing ring,
      int[][] shardsOf,
      List<Afferent> afferents,
      long noiseKey) {
    this.index = index;
    this.region = region;
    this.first = first;
    this.endE = endE;
    this.end = end;
    this.neurons = neurons;
    this.ring = ring;
    this.shardsOf = shardsOf;
    this.afferents = afferents.toArray(Afferent[]::new);
    this.noiseKey = noiseKey;
  }

  private static float[] nmdaLeft() {
    float[] left = new float[16_384];
    for (int steps = 0; steps < left.length; steps++) {
      left[steps] =
          (float)
              StrictMath.exp(-steps * SynapseParameters.STEP_MS / SynapseParameters.NMDA_TAU_MS);
    }
    return left;
  }

  /** Lets pruning and growth reach the synapses. */
  void apply(Conditions conditions) {
    for (Afferent afferent : afferents) {
      if (afferent.kind() == Afferent.Kind.E_TO_E) {
        afferent.projection().setDensity(conditions.density[region.ordinal()]);
      }
    }
  }

  /** Runs the millisecond {@code ms} of neural time. */
  void run(long ms, Conditions conditions) {
    ampaDeliveredNs = 0;
    spikesE = 0;
    spikesI = 0;
    int spikesEnd = ring.begin(ms, index);
    for (int k = 0; k < STEPS_PER_MS; k++) {
      long step = ms * STEPS_PER_MS + k;
      deliver(ms, k, conditions);
      integrate(NoiseKernel.stepKey(noiseKey, step), conditions);
      holdRefractory(ms, k, spikesEnd);
      spikesEnd = fire(step, spikesEnd);
      ring.setFrom(ms, index, k + 1, spikesEnd);
    }
    fieldPa = field();
  }

  private void integrate(long stepKey, Conditions conditions) {
    CellParameters e = CellParameters.PYRAMIDAL;
    CellParameters i = CellParameters.INTERNEURON;
    float tonic = conditions.tonic[region.ordinal()];
    float background = conditions.thalamus;
    NeuronState n = neurons;
    NoiseKernel.draw(n.events, n.noiseStreams, first, end, stepKey);
    MembraneKernel.decay(n, first, endE, end);
    MembraneKernel.addBackground(n.ampaNs, n.events, first, endE, e.backgroundNs() * background);
    MembraneKernel.addBackground(n.ampaNs, n.events, endE, end, i.backgroundNs() * background);
    MembraneKernel.magnesiumFree(n.work, n.voltageMv, first, end);
    MembraneKernel.conduct(
        n.work, n, first, endE, e.leakNs(), conditions.nmdaOpenE, e.tonicNmdaNs() * tonic);
    MembraneKernel.conduct(
        n.work, n, endE, end, i.leakNs(), conditions.nmdaOpenI, i.tonicNmdaNs() * tonic);
    MembraneKernel.move(n.work, n, first, endE, e);
    MembraneKernel.move(n.work, n, endE, end, i);
  }

  private void deliver(long ms, int k, Conditions conditions) {
    for (Afferent afferent : afferents) {
      long sentMs =
          ms
              - (afferent.local()
                  ? SynapseParameters.LOCAL_DELAY_MS
                  : SynapseParameters.LONG_DELAY_MS);
      for (int shard : shardsOf[afferent.from().ordinal()]) {
        int from = ring.from(sentMs, shard, k);
        int to = ring.from(sentMs, shard, k + 1);
        if (from < to) {
          deliver(afferent, from, to, conditions);
        }
      }
    }
  }

  private void deliver(Afferent afferent, int from, int to, Conditions conditions) {
    Projection projection = afferent.projection();
    int[] spiking = ring.neurons();
    float[] openings = ring.openings();
    int firstSource = projection.firstSource();
    int endSource = firstSource + projection.sources();
    boolean ontoE = afferent.kind() == Afferent.Kind.E_TO_E;
    float release = conditions.release[afferent.from().ordinal()];
    float ampa = projection.ampaNs * release * (ontoE ? conditions.ampaGain[region.ordinal()] : 1);
    float nmda = projection.nmdaNs * release;
    for (int s = from; s < to; s++) {
      int source = spiking[s];
      if (source < firstSource || source >= endSource) {
        continue;
      }
      if (afferent.kind() == Afferent.Kind.INHIBITORY) {
        projection.deliver(source, projection.gabaNs, neurons.gabaNs);
      } else {
        int reached =
            projection.deliverBoth(
                source, ampa, neurons.ampaNs, nmda * openings[s], neurons.nmdaNs);
        if (ontoE) {
          ampaDeliveredNs += (double) reached * ampa;
        }
      }
    }
  }

  /** Holds cells that fired within their refractory period (E 2 ms, I 1 ms) at reset. */
  private void holdRefractory(long ms, int k, int spikesEnd) {
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

  private int fire(long step, int spikesEnd) {
    float[] v = neurons.voltageMv;
    int spikes = spikesEnd;
    if (MembraneKernel.mayFire(v, first, endE)) {
      spikes = fire(first, endE, step, spikes);
      spikesE += spikes - spikesEnd;
    }
    int spikesOfE = spikes;
    if (MembraneKernel.mayFire(v, endE, end)) {
      spikes = fire(endE, end, step, spikes);
      spikesI += spikes - spikesOfE;
    }
    return spikes;
  }

  private int fire(int from, int to, long step, int spikesEnd) {
    float[] v = neurons.voltageMv;
    for (int i = from; i < to; i++) {
      if (v[i] >= CellParameters.THRESHOLD_MV) {
        v[i] = CellParameters.RESET_MV;
        ring.neurons()[spikesEnd] = i;
        ring.openings()[spikesEnd] = i < endE ? openNmda(i, (int) step) : 0;
        neurons.lastSpikeStep[i] = (int) step;
        spikesEnd++;
      }
    }
    return spikesEnd;
  }

  private float openNmda(int i, int step) {
    int since = step - neurons.lastSpikeStep[i];
    float left = since >= 0 && since < NMDA_LEFT.length ? NMDA_LEFT[since] : 0;
    float open = neurons.nmdaOpen[i] * left;
    float opening = SynapseParameters.NMDA_OPENING * (1 - open);
    neurons.nmdaOpen[i] = open + opening;
    neurons.adaptationNs[i] += CellParameters.PYRAMIDAL.adaptationNs();
    return opening;
  }

  /** Sum of the absolute AMPA and GABA currents of the shard's pyramidal cells, pA. */
  private float field() {
    float sum = 0;
    float[] v = neurons.voltageMv;
    for (int i = first; i < endE; i++) {
      sum +=
          -neurons.ampaNs[i] * v[i]
              + neurons.gabaNs[i] * Math.abs(v[i] - CellParameters.GABA_REVERSAL_MV);
    }
    return sum;
  }

  Region region() {
    return region;
  }

  Afferent[] afferents() {
    return afferents;
  }

  int first() {
    return first;
  }

  int spikesE() {
    return spikesE;
  }

  int spikesI() {
    return spikesI;
  }

  double ampaDeliveredNs() {
    return ampaDeliveredNs;
  }

  float fieldPa() {
    return fieldPa;
  }
}
