package org.synaptarium.engine;

import java.util.Arrays;
import java.util.Objects;

/**
 * One of the field's benchmark networks, made of the same parts as a brain: spike ring, team,
 * noise, projections.
 *
 * <p>Not thread-safe: owned by one caller at a time.
 */
public final class ReferenceNetwork implements SpikeTrain {
  /** Neural time of a frame, ms: what {@link #advance} runs. */
  public static final int FRAME_MS = 100;

  /** Steps of a frame. */
  public static final int FRAME_STEPS = FRAME_MS * SynapseParameters.STEPS_PER_MS;

  private static final int STEP_BITS = 10;

  /*
   * A shard's state fits a core's first-level cache while rows of bits still are long enough to be worth a
   * loop; measured. The cut changes nothing in the result.
   */
  private static final int CELLS_PER_SHARD = 6_250;

  /** Every machine of two cores finds work for both. */
  private static final int MIN_SHARDS = 2;

  private final ReferenceModel model;
  private final int neurons;
  private final SpikeRing ring;
  private final ReferenceShard[] shards;
  private int[] spikes = new int[1024];
  private int count;
  private long span;

  private ReferenceNetwork(ReferenceModel model, int neurons, long seed, int cellsPerShard) {
    this.model = model;
    this.neurons = neurons;
    int parts = Math.max(MIN_SHARDS, (neurons + cellsPerShard - 1) / cellsPerShard);
    int[] shardFirst = new int[parts];
    for (int s = 0; s < parts; s++) {
      shardFirst[s] = (int) ((long) neurons * s / parts);
    }
    ring = ring(model, neurons, shardFirst);
    ReferenceWiring wiring = new ReferenceWiring(model, neurons, seed);
    shards = new ReferenceShard[parts];
    for (int s = 0; s < parts; s++) {
      int end = s + 1 < parts ? shardFirst[s + 1] : neurons;
      PointCells cells =
          switch (model) {
            case BRUNEL2000 -> DeltaCells.of(wiring, shardFirst[s], end);
            case COBA -> new ConductanceCells(wiring, shardFirst[s], end);
          };
      shards[s] =
          new ReferenceShard(s, shardFirst[s], end, cells, ring, model, wiring.excitatory());
    }
  }

  /** Returns a ring that keeps the spikes that arrive or end a refractory period yet. */
  static SpikeRing ring(ReferenceModel model, int neurons, int[] shardFirst) {
    int look = Math.max(model.delaySteps, model.refractorySteps + 1);
    int kept = (look + model.spanSteps - 1) / model.spanSteps + 1;
    int spans = Integer.highestOneBit(kept - 1) * 2;
    return new SpikeRing(neurons, shardFirst, spans, model.spanSteps, false);
  }

  /**
   * Makes the network at time 0.
   *
   * @param neurons {@link ReferenceModel#publishedNeurons} for the published one
   * @param seed decides wiring, noise and the voltages that it begins with
   */
  public static ReferenceNetwork create(ReferenceModel model, int neurons, long seed) {
    return create(model, neurons, seed, CELLS_PER_SHARD);
  }

  static ReferenceNetwork create(ReferenceModel model, int neurons, long seed, int cellsPerShard) {
    model.checkNeurons(neurons);
    return new ReferenceNetwork(model, neurons, seed, cellsPerShard);
  }

  /**
   * Runs one frame.
   *
   * @param team the threads that share the work; their number does not change the result
   */
  public void advance(StepTeam team) {
    count = 0;
    team.run(member -> run(team, member));
  }

  private void run(StepTeam team, int member) {
    int frameSpans = FRAME_STEPS / model.spanSteps;
    for (int i = 0; i < frameSpans; i++) {
      for (int s = member; s < shards.length; s += team.threads()) {
        shards[s].run(span + i);
      }
      team.meet();
      if (member == 0) {
        collect(span + i, i * model.spanSteps);
      }
    }
    if (member == 0) {
      span += frameSpans;
    }
  }

  private void collect(long ofSpan, int firstStep) {
    for (int k = 0; k < model.spanSteps; k++) {
      for (int s = 0; s < shards.length; s++) {
        int to = ring.from(ofSpan, s, k + 1);
        for (int at = ring.from(ofSpan, s, k); at < to; at++) {
          if (count == spikes.length) {
            spikes = Arrays.copyOf(spikes, 2 * count);
          }
          spikes[count++] = ring.neurons()[at] << STEP_BITS | firstStep + k;
        }
      }
    }
  }

  public ReferenceModel model() {
    return model;
  }

  public int neurons() {
    return neurons;
  }

  public boolean isExcitatory(int neuron) {
    return neuron < neurons / 5 * 4;
  }

  public long synapses() {
    long sum = 0;
    for (ReferenceShard shard : shards) {
      sum += shard.synapses();
    }
    return sum;
  }

  /** Returns the spikes that have arrived at synapses since the network was made. */
  public long synapticEvents() {
    long sum = 0;
    for (ReferenceShard shard : shards) {
      sum += shard.synapticEvents();
    }
    return sum;
  }

  /** Returns how many spikes the latest frame had. */
  @Override
  public int count() {
    return count;
  }

  @Override
  public int neuron(int index) {
    return spikes[Objects.checkIndex(index, count)] >>> STEP_BITS;
  }

  @Override
  public int step(int index) {
    return spikes[Objects.checkIndex(index, count)] & ((1 << STEP_BITS) - 1);
  }

  /** Returns a digest of the whole state. */
  public long stateHash() {
    StateDigest digest = new StateDigest();
    visit(digest);
    return digest.value();
  }

  void visit(StateVisitor state) {
    span = state.visit("span", span);
    for (ReferenceShard shard : shards) {
      shard.visit(state);
    }
    ring.visit(state);
  }
}
