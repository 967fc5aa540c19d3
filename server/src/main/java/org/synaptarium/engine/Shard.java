package org.synaptarium.engine;

import static org.synaptarium.engine.SynapseParameters.STEPS_PER_MS;

import java.util.List;

/** A patch of a classroom brain, its cells sparsely connected. */
final class Shard implements Patch {
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
  private final ThoughtPatterns patterns;
  private final Firing firing;
  private final Background background;

  /** AMPA conductance delivered to pyramidal cells within the millisecond, nS summed over cells. */
  private double ampaDeliveredNs;

  /** Arrivals since the brain was made; a figure of the machine, not of the brain. */
  private long synapticEvents;

  private final ParcelField field;
  private float gabaKept = SynapseParameters.gabaKept(0);

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
      long noiseKey,
      Background background,
      ThoughtPatterns patterns) {
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
    this.patterns = patterns;
    this.background = background;
    firing = new Firing(index, first, endE, end, neurons, ring, CellParameters.PYRAMIDAL);
    field = new ParcelField(new Anatomy(neurons.gain.length), region, first, endE, neurons);
  }

  /** Lets pruning, growth and drugs reach the synapses. */
  @Override
  public void apply(Conditions conditions) {
    gabaKept = SynapseParameters.gabaKept(conditions.gabaBooster);
    for (Afferent afferent : afferents) {
      if (afferent.kind() == Afferent.Kind.E_TO_E) {
        afferent.projection().setDensity(conditions.density[region.index()]);
      }
    }
  }

  @Override
  public void run(long ms, Conditions conditions) {
    ampaDeliveredNs = 0;
    firing.begin();
    patterns.excite(region, first, endE, end, neurons);
    background.set(first, endE, end, conditions);
    int spikesEnd = ring.begin(ms, index);
    for (int k = 0; k < STEPS_PER_MS; k++) {
      long step = ms * STEPS_PER_MS + k;
      deliver(ms, k, conditions);
      integrate(NoiseKernel.stepKey(noiseKey, step), conditions);
      firing.holdRefractory(ms, k, spikesEnd);
      if (!conditions.silenced) {
        spikesEnd = firing.fire(step, spikesEnd);
      }
      ring.setFrom(ms, index, k + 1, spikesEnd);
    }
    field.measure();
  }

  private void integrate(long stepKey, Conditions conditions) {
    CellParameters e = CellParameters.PYRAMIDAL;
    CellParameters i = CellParameters.INTERNEURON;
    float tonicE = e.tonicNmdaNs() * conditions.tonicE[region.index()];
    float drivenI = conditions.tonicI[region.index()] + background.interneurons();
    float tonicI = i.tonicNmdaNs() * Math.max(0, drivenI);
    float openE = conditions.nmdaOpenE * conditions.nmdaGain[region.index()];
    float potassium = conditions.potassiumNs;
    float leakE = e.leakNs() + (conditions.gabaTone - 1) * e.tonicGabaNs();
    float leakI = i.leakNs() + (conditions.gabaTone - 1) * i.tonicGabaNs();
    NeuronState n = neurons;
    NoiseKernel.BACKGROUND.draw(n.events, n.noiseStreams, first, end, stepKey);
    MembraneKernel.decay(n, first, endE, end, gabaKept);
    MembraneKernel.magnesiumFree(n.work, n.voltageMv, first, end);
    MembraneKernel.conduct(n.work, n, first, endE, leakE + potassium, openE, tonicE);
    MembraneKernel.conduct(n.work, n, endE, end, leakI, conditions.nmdaOpenI, tonicI);
    MembraneKernel.move(n.work, n, first, endE, restPull(leakE, potassium), e.capacitancePf());
    MembraneKernel.move(n.work, n, endE, end, restPull(leakI, 0), i.capacitancePf());
  }

  /** Current of the channels that no synapse opens at 0 mV, pA; extrasynaptic GABA acts as leak. */
  private static float restPull(float leakNs, float potassiumNs) {
    return leakNs * CellParameters.LEAK_REVERSAL_MV
        + potassiumNs * CellParameters.POTASSIUM_REVERSAL_MV;
  }

  private void deliver(long ms, int k, Conditions conditions) {
    for (Afferent afferent : afferents) {
      long sentMs =
          ms
              - (afferent.local()
                  ? SynapseParameters.LOCAL_DELAY_MS
                  : SynapseParameters.LONG_DELAY_MS);
      for (int shard : shardsOf[afferent.from().index()]) {
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
    float[] efficacies = ring.efficacies();
    int firstSource = projection.firstSource();
    int endSource = firstSource + projection.sources();
    boolean ontoE = afferent.kind() == Afferent.Kind.E_TO_E;
    float release = conditions.release[afferent.from().index()];
    float ampa = projection.ampaNs * release * (ontoE ? conditions.ampaGain[region.index()] : 1);
    float nmda = projection.nmdaNs * release;
    boolean inhibitsE = afferent.kind() == Afferent.Kind.I_TO_E;
    float gaba = projection.gabaNs * (inhibitsE ? conditions.gabaGain[region.index()] : 1);
    for (int s = from; s < to; s++) {
      int source = spiking[s];
      if (source < firstSource || source >= endSource) {
        continue;
      }
      if (afferent.kind().inhibitory()) {
        synapticEvents += projection.deliver(source, gaba, neurons.gabaNs);
      } else {
        float efficacy = ontoE ? efficacies[s] : 1;
        float a = ampa * efficacy;
        float n = nmda * efficacy * openings[s];
        int reached = projection.deliverBoth(source, a, neurons.ampaNs, n, neurons.nmdaNs);
        synapticEvents += reached;
        if (ontoE) {
          ampaDeliveredNs += (double) reached * a * neurons.sensed[source];
        }
      }
    }
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public long synapses() {
    long count = 0;
    for (Afferent afferent : afferents) {
      count += afferent.projection().living();
    }
    return count;
  }

  @Override
  public void offerSynapses(SynapseSampler sampler) {
    for (Afferent afferent : afferents) {
      if (afferent.local() && afferent.kind() == Afferent.Kind.E_TO_E) {
        sampler.add(afferent.projection());
      }
    }
  }

  @Override
  public void offerWiring(WiringCollector collector) {
    for (Afferent afferent : afferents) {
      if (afferent.local()) {
        collector.add(afferent);
      }
    }
  }

  @Override
  public void offerLinks(LinkCollector collector) {
    boolean endsHere = first <= collector.neuron() && collector.neuron() < end;
    for (Afferent afferent : afferents) {
      collector.add(afferent, region, endsHere);
    }
  }

  int first() {
    return first;
  }

  @Override
  public int spikesE() {
    return firing.spikesE();
  }

  @Override
  public int spikesI() {
    return firing.spikesI();
  }

  @Override
  public double ampaDeliveredNs() {
    return ampaDeliveredNs;
  }

  @Override
  public long synapticEvents() {
    return synapticEvents;
  }

  @Override
  public float fieldPa(int parcel) {
    return field.pa(parcel);
  }
}
