package org.synaptarium.engine;

import static org.synaptarium.engine.SynapseParameters.STEPS_PER_MS;

import java.util.List;

/**
 * One area of the two-area circuit: all its cells, each connected to all. Cells of a kind hear the
 * same spikes, so arrivals are summed once for the population: exact, and as cheap as a step.
 */
final class AreaShard implements Patch {
  private static final NoiseKernel BACKGROUND =
      new NoiseKernel(TwoAreaParameters.BACKGROUND_HZ * SynapseParameters.STEP_MS / 1000);

  private static final NoiseKernel CUE =
      new NoiseKernel(TwoAreaParameters.CUE_HZ * SynapseParameters.STEP_MS / 1000);

  /** The stream of random numbers that a cue is drawn from. */
  private static final long CUE_STREAM = 1;

  private static final float GABA_DECAY =
      SynapseParameters.decayPerStep(TwoAreaParameters.GABA_TAU_MS);
  private static final float NMDA_DECAY =
      SynapseParameters.decayPerStep(SynapseParameters.NMDA_TAU_MS);

  /** Synapses of each pyramidal cell that a picture may choose from. */
  private static final int OFFERED_OF_A_CELL = 4;

  private final int index;
  private final Region region;
  private final int first;
  private final int endE;
  private final int end;
  private final NeuronState neurons;
  private final SpikeRing ring;
  private final int[] otherAreas;
  private final long noiseKey;
  private final long cueKey;
  private final Firing firing;
  private final float ofPublishedE;
  private final float ofPublishedI;

  /** Arrivals since the brain was made; a figure of the machine, not of the brain. */
  private long synapticEvents;

  private double ampaDeliveredNs;
  private final ParcelField field;

  AreaShard(
      int index,
      Region region,
      Anatomy anatomy,
      NeuronState neurons,
      SpikeRing ring,
      int[] otherAreas,
      long noiseKey) {
    this.index = index;
    this.region = region;
    this.neurons = neurons;
    this.ring = ring;
    this.otherAreas = otherAreas;
    this.noiseKey = noiseKey;
    cueKey = CounterRandom.subKey(noiseKey, CUE_STREAM);
    first = anatomy.firstOf(region);
    endE = first + anatomy.excitatoryPerRegion();
    end = first + anatomy.perRegion();
    ofPublishedE = (float) (TwoAreaParameters.PUBLISHED_E / (endE - first));
    ofPublishedI = (float) (TwoAreaParameters.PUBLISHED_I / (end - endE));
    field = new ParcelField(anatomy, region, first, endE, neurons);
    firing = new Firing(index, first, endE, end, neurons, ring, TwoAreaParameters.PYRAMIDAL);
  }

  @Override
  public void apply(Conditions conditions) {}

  @Override
  public void run(long ms, Conditions conditions) {
    ampaDeliveredNs = 0;
    firing.begin();
    int spikesEnd = ring.begin(ms, index);
    for (int k = 0; k < STEPS_PER_MS; k++) {
      long step = ms * STEPS_PER_MS + k;
      deliverOwn(ms, k, conditions.twoArea.gaba);
      deliverOthers(ms, k);
      integrate(step, conditions.twoArea);
      firing.holdRefractory(ms, k, spikesEnd);
      spikesEnd = firing.fire(step, spikesEnd);
      ring.setFrom(ms, index, k + 1, spikesEnd);
    }
    field.measure();
  }

  /** Delivers the spikes of the step before, of this area. */
  private void deliverOwn(long ms, int k, float gabaTone) {
    int from = k > 0 ? ring.from(ms, index, k - 1) : ring.from(ms - 1, index, STEPS_PER_MS - 1);
    int to = k > 0 ? ring.from(ms, index, k) : ring.from(ms - 1, index, STEPS_PER_MS);
    if (from == to) {
      return;
    }
    int[] spiking = ring.neurons();
    int spikesE = 0;
    float opened = 0;
    for (int s = from; s < to; s++) {
      if (spiking[s] < endE) {
        spikesE++;
        opened += ring.openings()[s];
      }
    }
    float e = ofPublishedE * spikesE;
    float i = ofPublishedI * (to - from - spikesE) * gabaTone;
    float ontoI =
        (float)
            (region == Region.VACC
                ? TwoAreaParameters.I_TO_I_GABA_VACC_NS
                : TwoAreaParameters.I_TO_I_GABA_DLPFC_NS);
    float ampa = (float) TwoAreaParameters.E_TO_E_AMPA_NS * e;
    float nmda = ofPublishedE * opened;
    add(neurons.ampaNs, first, endE, ampa);
    add(neurons.ampaNs, endE, end, (float) TwoAreaParameters.E_TO_I_AMPA_NS * e);
    add(neurons.nmdaNs, first, endE, (float) TwoAreaParameters.E_TO_E_NMDA_NS * nmda);
    add(neurons.nmdaNs, endE, end, (float) TwoAreaParameters.E_TO_I_NMDA_NS * nmda);
    add(neurons.gabaNs, first, endE, (float) TwoAreaParameters.I_TO_E_GABA_NS * i);
    add(neurons.gabaNs, endE, end, ontoI * i);
    ampaDeliveredNs += (double) ampa * (endE - first);
    synapticEvents += (long) (to - from) * (end - first);
  }

  /** Delivers the pyramidal cells' spikes of the other area to the interneurons of this one. */
  private void deliverOthers(long ms, int k) {
    long sentMs = ms - TwoAreaParameters.ACROSS_DELAY_MS;
    int[] spiking = ring.neurons();
    int perArea = end - first;
    int perAreaE = endE - first;
    for (int other : otherAreas) {
      int spikes = 0;
      int to = ring.from(sentMs, other, k + 1);
      for (int s = ring.from(sentMs, other, k); s < to; s++) {
        spikes += spiking[s] % perArea < perAreaE ? 1 : 0;
      }
      if (spikes > 0) {
        float weightNs = (float) TwoAreaParameters.ACROSS_AMPA_NS * ofPublishedE;
        add(neurons.ampaNs, endE, end, weightNs * spikes);
        synapticEvents += (long) spikes * (end - endE);
      }
    }
  }

  private static void add(float[] conductance, int from, int to, float more) {
    for (int i = from; i < to; i++) {
      conductance[i] += more;
    }
  }

  private void integrate(long step, TwoAreaConditions now) {
    CellParameters e = TwoAreaParameters.PYRAMIDAL;
    CellParameters i = TwoAreaParameters.INTERNEURON;
    NeuronState n = neurons;
    int r = region.index();
    MembraneKernel.decay(n.ampaNs, first, end, now.ampaDecay[r]);
    MembraneKernel.decay(n.nmdaNs, first, end, NMDA_DECAY);
    MembraneKernel.decay(n.gabaNs, first, end, GABA_DECAY);
    long stepKey = NoiseKernel.stepKey(noiseKey, step);
    BACKGROUND.draw(n.events, n.noiseStreams, first, end, stepKey);
    MembraneKernel.addBackground(n.ampaNs, n.events, first, endE, e.backgroundNs());
    MembraneKernel.addBackground(n.ampaNs, n.events, endE, end, i.backgroundNs());
    if (now.cue[r] > 0) {
      float weightNs = (float) TwoAreaParameters.CUE_NS * now.cue[r];
      long key = NoiseKernel.stepKey(cueKey, step);
      CUE.draw(n.events, n.noiseStreams, first, endE, key);
      MembraneKernel.addBackground(n.ampaNs, n.events, first, endE, weightNs);
    }
    MembraneKernel.magnesiumFree(n.work, n.voltageMv, first, end);
    MembraneKernel.conduct(n.work, n, first, endE, e.leakNs(), 1, 0);
    MembraneKernel.conduct(n.work, n, endE, end, i.leakNs(), 1, 0);
    MembraneKernel.move(n.work, n, first, endE, e, now.leakReversalMv[r]);
    MembraneKernel.move(n.work, n, endE, end, i, CellParameters.LEAK_REVERSAL_MV);
  }

  @Override
  public Region region() {
    return region;
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
  public float fieldPa(int parcel) {
    return field.pa(parcel);
  }

  @Override
  public long synapses() {
    long e = endE - first;
    long all = end - first;
    return all * all + otherAreas.length * e * (all - e);
  }

  @Override
  public long synapticEvents() {
    return synapticEvents;
  }

  @Override
  public void offerSynapses(SynapseSampler sampler) {
    int cells = endE - first;
    float ranks = (float) OFFERED_OF_A_CELL * cells;
    long key = CounterRandom.subKey(noiseKey, 2 + region.index());
    for (int pre = 0; pre < cells; pre++) {
      for (int k = 0; k < OFFERED_OF_A_CELL; k++) {
        int at = pre * OFFERED_OF_A_CELL + k;
        int post = CounterRandom.below(CounterRandom.bits(key, at), cells);
        sampler.add(first + pre, first + post, at / ranks);
      }
    }
  }

  @Override
  public void offerWiring(WiringCollector collector) {
    wiring().offer(collector);
  }

  @Override
  public void offerLinks(LinkCollector collector) {
    wiring().offer(collector);
  }

  private AreaWiring wiring() {
    List<Region> others =
        Circuit.TWO_AREA.regions().stream().filter(area -> area != region).toList();
    return new AreaWiring(region, first, endE, end, others);
  }
}
