package org.synaptarium.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The fast clock: all neurons and synapses, advanced millisecond by millisecond. */
final class Network {

  /*
   * A region is one shard while it fits a core's first-level cache; larger ones are cut, so that big
   * brains spread over more threads. But each spike looks for its targets in every shard of a region, so
   * that many shards make large brains dear out of proportion: two a region are enough for eight threads.
   * The cut does not change the result: noise depends on the neuron, and a neuron adds up its arrivals in
   * the order of its sources, whoever its neighbours are.
   */
  private static final int NEURONS_PER_SHARD = 2_500;

  private static final int SHARDS_PER_REGION = 2;

  private final Anatomy anatomy;
  private final NeuronState neurons;
  private final SpikeRing ring;
  private final Patch[] shards;
  private final int[][] shardsOf;
  private final ThoughtPatterns patterns;
  private final RestingFluctuations fluctuations;
  private final ThalamicRhythm rhythm;
  private long ms = SpikeRing.FIRST_MS;

  Network(BrainSpec spec) {
    this(spec, neuronsPerShard(new Anatomy(spec.circuit(), spec.neurons()).perRegion()));
  }

  private static int neuronsPerShard(int perRegion) {
    return Math.max(NEURONS_PER_SHARD, Math.ceilDiv(perRegion, SHARDS_PER_REGION));
  }

  Network(BrainSpec spec, int neuronsPerShard) {
    anatomy = new Anatomy(spec.circuit(), spec.neurons());
    neurons = new NeuronState(spec.neurons());
    int perRegion = anatomy.perRegion();
    int parts =
        switch (spec.circuit()) {
          case CLASSROOM -> (perRegion + neuronsPerShard - 1) / neuronsPerShard;
          case TWO_AREA -> 1; // an area sums arrivals for all of its cells at once
        };
    List<Region> regions = spec.circuit().regions();
    int[] shardFirst = new int[regions.size() * parts + 1];
    shardsOf = new int[regions.size()][parts];
    for (int s = 0; s < shardFirst.length - 1; s++) {
      shardFirst[s] = s / parts * perRegion + (int) ((long) perRegion * (s % parts) / parts);
      shardsOf[s / parts][s % parts] = s;
    }
    shardFirst[shardFirst.length - 1] = spec.neurons();
    ring = new SpikeRing(spec.neurons(), Arrays.copyOf(shardFirst, shardFirst.length - 1));
    patterns = new ThoughtPatterns(anatomy, ring, shardsOf, neurons);
    shards = new Patch[shardFirst.length - 1];
    fluctuations = new RestingFluctuations(CounterRandom.subKey(spec.seed(), 4));
    rhythm = new ThalamicRhythm(CounterRandom.subKey(spec.seed(), 5));
    Wiring wiring = new Wiring(spec);
    long noiseKey = CounterRandom.subKey(spec.seed(), 2);
    for (int s = 0; s < shards.length; s++) {
      Region region = regions.get(s / parts);
      shards[s] =
          switch (spec.circuit()) {
            case CLASSROOM -> shard(s, region, shardFirst[s], shardFirst[s + 1], wiring, noiseKey);
            case TWO_AREA -> area(s, region, noiseKey);
          };
    }
    long terminalKey = CounterRandom.subKey(spec.seed(), 6);
    for (int i = 0; i < spec.neurons(); i++) {
      double place = CounterRandom.unit(CounterRandom.bits(terminalKey, i));
      neurons.terminals[i] = ShortTermPlasticity.classAt(place);
      double unit = CounterRandom.unit(CounterRandom.bits(noiseKey, -1L - i));
      neurons.voltageMv[i] = (float) (CellParameters.LEAK_REVERSAL_MV + 20 * unit);
    }
  }

  private Shard shard(int s, Region region, int first, int end, Wiring wiring, long noiseKey) {
    int endE = Math.clamp(anatomy.firstOf(region) + anatomy.excitatoryPerRegion(), first, end);
    List<Afferent> afferents = wiring.afferents(region, first, end);
    Background background = new Background(anatomy, region, neurons, fluctuations, rhythm);
    return new Shard(
        s,
        region,
        first,
        endE,
        end,
        neurons,
        ring,
        shardsOf,
        afferents,
        noiseKey,
        background,
        patterns);
  }

  private AreaShard area(int s, Region region, long noiseKey) {
    int[] others = IntStream.range(0, shards.length).filter(other -> other != s).toArray();
    return new AreaShard(s, region, anatomy, neurons, ring, others, noiseKey);
  }

  /** Lets pruning and growth reach the synapses. */
  void apply(Conditions conditions) {
    for (Patch shard : shards) {
      shard.apply(conditions);
    }
  }

  /**
   * Runs {@code span} milliseconds as one member of a team; all members must call it.
   *
   * @param afterMs what the first member does after each millisecond, while the others wait
   */
  void run(int span, Conditions conditions, StepTeam team, int member, Runnable afterMs) {
    for (int i = 0; i < span; i++) {
      for (int s = member; s < shards.length; s += team.threads()) {
        shards[s].run(ms, conditions);
      }
      team.meet();
      if (member == 0) {
        patterns.advance(ms, conditions);
        afterMs.run();
        ms++;
        fluctuations.advance(ms);
        rhythm.advance(ms);
      }
      team.meet();
    }
  }

  /** Returns how far neural time has come, ms. */
  long ms() {
    return ms;
  }

  Anatomy anatomy() {
    return anatomy;
  }

  NeuronState neurons() {
    return neurons;
  }

  ThoughtPatterns patterns() {
    return patterns;
  }

  SpikeRing ring() {
    return ring;
  }

  /** Returns up to {@code atMost} synapses within the region, sorted by rank. */
  SynapseSample synapses(Region region, int atMost) {
    SynapseSampler sampler = new SynapseSampler();
    for (int s : shardsOf[region.index()]) {
      shards[s].offerSynapses(sampler);
    }
    return sampler.sample(region, atMost);
  }

  long synapses() {
    long count = 0;
    for (Patch shard : shards) {
      count += shard.synapses();
    }
    return count;
  }

  long synapticEvents() {
    long count = 0;
    for (Patch shard : shards) {
      count += shard.synapticEvents();
    }
    return count;
  }

  Patch[] patches() {
    return shards;
  }

  void visit(StateVisitor state) {
    ms = state.visit("neural time", ms);
    neurons.visit(state);
    ring.visit(state);
    patterns.visit(state);
    fluctuations.visit(state);
    rhythm.visit(state);
  }
}
