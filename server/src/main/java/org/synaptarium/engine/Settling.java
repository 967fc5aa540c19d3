package org.synaptarium.engine;

/**
 * The first seconds of a new network: long enough to forget its beginning, then its rest is read.
 */
final class Settling {
  private static final int FORGET_FRAMES = 20;

  /** Neuron-frames that give a region's rest rate to about 3 %, slow fluctuations included. */
  private static final int NEURON_FRAMES = 240_000;

  private static final int MEASURE_MIN_FRAMES = 20;
  private static final int MEASURE_MAX_FRAMES = 120;
  private static final int TICKS_PER_FRAME = Brain.FRAME_MS / DriveSensor.TICK_MS;

  private final int measured;
  private final double[] drive = new double[Circuit.SLOTS];
  private final double[] spikes = new double[Circuit.SLOTS];

  private Settling(int neurons) {
    measured = Math.clamp(NEURON_FRAMES / neurons, MEASURE_MIN_FRAMES, MEASURE_MAX_FRAMES);
  }

  /** Runs the network under its conditions, without a body clock. */
  static Settling run(BrainSpec spec, Network network, Conditions conditions, FrameMeter meter) {
    Settling settling = new Settling(spec.neurons());
    StepTeam alone = StepTeam.alone();
    for (int frame = 0; frame < FORGET_FRAMES + settling.measured; frame++) {
      meter.beginFrame();
      network.run(Brain.FRAME_MS, conditions, alone, 0, () -> meter.add(network));
      if (frame >= FORGET_FRAMES) {
        settling.add(meter);
      }
    }
    return settling;
  }

  /** Takes in a frame that was metered as one tick. */
  private void add(FrameMeter meter) {
    for (int r = 0; r < drive.length; r++) {
      drive[r] += meter.tickDrive()[r] / (measured * TICKS_PER_FRAME);
      spikes[r] += meter.tickSpikes()[r] / (measured * TICKS_PER_FRAME);
    }
  }

  double[] drivePerTick() {
    return drive;
  }

  double[] spikesPerTick() {
    return spikes;
  }
}
