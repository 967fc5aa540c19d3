package org.synaptarium.engine;

import java.util.Arrays;
import java.util.Objects;

/** Counts what happened in the network during a frame and a tick. */
final class FrameMeter implements SpikeTrain {
  private static final int REGIONS = Circuit.SLOTS;
  private static final int STEP_BITS = 9;

  /** No frame has more steps. */
  static final int MAX_STEPS = 1 << STEP_BITS;

  /** Index of the region whose currents make the EEG-like signal. */
  static final int FIELD_REGION = 0;

  private final double[] tickDrive = new double[REGIONS];
  private final double[] tickSpikes = new double[REGIONS];
  private final int[] spikesE = new int[REGIONS];
  private final int[] spikesI = new int[REGIONS];
  private final float[] fieldNa = new float[Brain.FRAME_MS];
  private final double[] tickParcelSpikes = new double[Parcels.COUNT];
  private final VoltageTap voltages = new VoltageTap();
  private int[] spikes = new int[1024];
  private int count;
  private int ms;

  void beginFrame() {
    Arrays.fill(spikesE, 0);
    Arrays.fill(spikesI, 0);
    Arrays.fill(fieldNa, 0);
    count = 0;
    ms = 0;
    beginTick();
  }

  void beginTick() {
    Arrays.fill(tickDrive, 0);
    Arrays.fill(tickSpikes, 0);
    Arrays.fill(tickParcelSpikes, 0);
  }

  /** Takes in the millisecond that the network has just run. */
  void add(Network network) {
    Patch[] shards = network.patches();
    for (Patch shard : shards) {
      int r = shard.region().index();
      tickDrive[r] += shard.ampaDeliveredNs();
      spikesE[r] += shard.spikesE();
      spikesI[r] += shard.spikesI();
      if (r == FIELD_REGION) {
        for (int q = 0; q < Parcels.PER_REGION; q++) {
          fieldNa[ms] += shard.fieldPa(q) / 1000;
        }
      }
    }
    SpikeRing ring = network.ring();
    float[] sensed = network.neurons().sensed;
    for (int k = 0; k < SynapseParameters.STEPS_PER_MS; k++) {
      for (int s = 0; s < shards.length; s++) {
        int to = ring.from(network.ms(), s, k + 1);
        for (int at = ring.from(network.ms(), s, k); at < to; at++) {
          int neuron = ring.neurons()[at];
          tickSpikes[shards[s].region().index()] += sensed[neuron];
          int parcel = Parcels.of(neuron, network.anatomy());
          if (parcel != Parcels.NONE) {
            tickParcelSpikes[parcel]++;
          }
          push(spike(neuron, ms * SynapseParameters.STEPS_PER_MS + k));
        }
      }
    }
    voltages.take(network.neurons(), ms);
    ms++;
  }

  VoltageTap voltages() {
    return voltages;
  }

  /** Returns a spike of a cell in a step of the frame, as one number. */
  static int spike(int neuron, int step) {
    return neuron << STEP_BITS | step;
  }

  static int neuronOf(int spike) {
    return spike >>> STEP_BITS;
  }

  static int stepOf(int spike) {
    return spike & MAX_STEPS - 1;
  }

  private void push(int spike) {
    if (count == spikes.length) {
      spikes = Arrays.copyOf(spikes, 2 * count);
    }
    spikes[count++] = spike;
  }

  boolean endsTick() {
    return ms % DriveSensor.TICK_MS == 0;
  }

  double[] tickDrive() {
    return tickDrive;
  }

  double[] tickSpikes() {
    return tickSpikes;
  }

  /** Returns how often pyramidal cells of each parcel fired within the tick. */
  double[] tickParcelSpikes() {
    return tickParcelSpikes;
  }

  int spikesE(Region region) {
    return spikesE[region.index()];
  }

  int spikesI(Region region) {
    return spikesI[region.index()];
  }

  /**
   * Returns an EEG-like signal, a value a millisecond: absolute AMPA and GABA currents on the
   * pyramidal cells of the first region (Mazzoni 2015), nA.
   */
  float[] fieldNa() {
    return fieldNa;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public int neuron(int index) {
    return neuronOf(spikes[Objects.checkIndex(index, count)]);
  }

  @Override
  public int step(int index) {
    return stepOf(spikes[Objects.checkIndex(index, count)]);
  }

  /** The counts of the latest frame are readouts, and a restored brain shows the same ones. */
  void visit(StateVisitor state) {
    for (int r = 0; r < REGIONS; r++) {
      spikesE[r] = (int) state.visit("spikes E", (long) spikesE[r]);
      spikesI[r] = (int) state.visit("spikes I", (long) spikesI[r]);
    }
    state.visit("field", fieldNa, 0, fieldNa.length);
    count = (int) state.visit("spike count", (long) count);
    if (count < 0) {
      throw new IllegalArgumentException("keyframe with " + count + " spikes");
    }
    if (count > spikes.length) {
      spikes = new int[count];
    }
    state.visit("spikes", spikes, 0, count);
  }
}
