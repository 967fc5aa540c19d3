package org.synaptarium;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.SpikeTrain;
import org.synaptarium.engine.StepTeam;

/** Runs a resting classroom brain for a while and counts what it did. */
final class BenchEngine {

  /** Until the compiler of the Java machine has seen enough, biological seconds. */
  static final int WARM_UP_SECONDS = 3;

  private static final int FRAMES_PER_SECOND = 1000 / Brain.FRAME_MS;
  private static final double STEP_S = 1e-4;
  private static final double NANO = 1e-9;
  private static final int MIN_INTERVALS = 5;

  /** What one run showed; see the command's JSON for the units. */
  record Figures(
      long synapses,
      double buildSeconds,
      double simSeconds,
      double cpuSeconds,
      long spikes,
      long synapticEvents,
      double rateEHz,
      double rateIHz,
      double cvIsi,
      String stateHash) {}

  private final int neurons;
  private final double[] last;
  private final double[] sum;
  private final double[] squares;
  private final int[] intervals;
  private long spikesE;
  private long spikesI;

  private BenchEngine(int neurons) {
    this.neurons = neurons;
    last = new double[neurons];
    sum = new double[neurons];
    squares = new double[neurons];
    intervals = new int[neurons];
  }

  static Figures run(int neurons, long seed, int threads, int seconds) {
    try (StepTeam team = StepTeam.of(threads)) {
      return new BenchEngine(neurons)
          .run(new BrainSpec(neurons, seed, Genotype.VAL_VAL), team, seconds);
    }
  }

  private Figures run(BrainSpec spec, StepTeam team, int seconds) {
    long begin = System.nanoTime();
    Brain brain = Brain.create(spec);
    double buildSeconds = (System.nanoTime() - begin) * NANO;
    for (int f = 0; f < WARM_UP_SECONDS * FRAMES_PER_SECOND; f++) {
      brain.advance(List.of(), team);
    }
    long eventsBefore = brain.synapticEvents();
    long simNanos = 0;
    long cpuNanos = 0;
    for (int f = 0; f < seconds * FRAMES_PER_SECOND; f++) {
      long start = System.nanoTime();
      long cpuStart = cpuNanos();
      brain.advance(List.of(), team);
      cpuNanos += cpuNanos() - cpuStart;
      simNanos += System.nanoTime() - start;
      count(brain, f);
    }
    double cells = neurons * (double) seconds;
    return new Figures(
        brain.livingSynapses(),
        buildSeconds,
        simNanos * NANO,
        cpuNanos * NANO,
        spikesE + spikesI,
        brain.synapticEvents() - eventsBefore,
        spikesE / (cells * 0.8),
        spikesI / (cells * 0.2),
        cvIsi(),
        Long.toHexString(brain.stateHash()));
  }

  /** CPU time of the calling thread: what it would have taken on a machine left alone. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void count(Brain brain, int frame) {
    SpikeTrain spikes = brain.spikes();
    for (int s = 0; s < spikes.count(); s++) {
      int cell = spikes.neuron(s);
      double at = (frame * 500L + spikes.step(s) + 1) * STEP_S;
      if (!brain.anatomy().isExcitatory(cell)) {
        spikesI++;
        continue;
      }
      spikesE++;
      if (last[cell] > 0) {
        double interval = at - last[cell];
        sum[cell] += interval;
        squares[cell] += interval * interval;
        intervals[cell]++;
      }
      last[cell] = at;
    }
  }

  /** Mean over pyramidal cells of the coefficient of variation of their inter-spike intervals. */
  private double cvIsi() {
    double total = 0;
    int cells = 0;
    for (int i = 0; i < neurons; i++) {
      if (intervals[i] >= MIN_INTERVALS) {
        double mean = sum[i] / intervals[i];
        total += Math.sqrt(Math.max(0, squares[i] / intervals[i] - mean * mean)) / mean;
        cells++;
      }
    }
    return cells == 0 ? 0 : total / cells;
  }
}
