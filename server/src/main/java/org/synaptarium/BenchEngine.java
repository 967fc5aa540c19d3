package org.synaptarium;

import java.lang.management.ManagementFactory;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.synaptarium.engine.SpikeStatistics;
import org.synaptarium.engine.StepTeam;

/** Runs a network for a while, times it and counts what it did. */
final class BenchEngine {

  /*
   * Until the compiler of the Java machine is done, which takes it a second or two of computing: so many
   * cells times seconds of neural time. A function of the size only, so that the state at the end is, too.
   */
  private static final int WARM_UP_CELL_SECONDS = 80_000;

  private static final int WARM_UP_MIN_SECONDS = 3;
  private static final int WARM_UP_MAX_SECONDS = 40;

  private static final int STEPS_PER_MS = 10;
  private static final double NANO = 1e-9;

  /** What one run showed; see the command's JSON for the units. */
  record Figures(
      int neurons,
      long synapses,
      double buildSeconds,
      int warmUpBioSeconds,
      double warmUpSeconds,
      double simSeconds,
      double cpuSeconds,
      long spikes,
      long synapticEvents,
      double rateEHz,
      double rateIHz,
      double cvIsi,
      String stateHash) {}

  private BenchEngine() {}

  /**
   * @param make builds the network
   * @param seconds neural time measured after the warm-up, s
   */
  static Figures run(Supplier<BenchNetwork> make, int threads, int seconds) {
    return run(make, threads, seconds, BenchEngine::warmUpBioSeconds);
  }

  /**
   * @param warmUp neural time that is not measured, by the number of neurons, s
   */
  static Figures run(
      Supplier<BenchNetwork> make, int threads, int seconds, IntUnaryOperator warmUp) {
    try (StepTeam team = StepTeam.of(threads)) {
      long begin = System.nanoTime();
      BenchNetwork network = make.get();
      double buildSeconds = (System.nanoTime() - begin) * NANO;
      int warmUpBioSeconds = warmUp.applyAsInt(network.neurons());
      return run(network, buildSeconds, team, warmUpBioSeconds, seconds);
    }
  }

  private static Figures run(
      BenchNetwork network, double buildSeconds, StepTeam team, int warmUpBioSeconds, int seconds) {
    int framesPerSecond = 1000 / network.frameMs();
    SpikeStatistics statistics =
        new SpikeStatistics(
            network.neurons(), network::isExcitatory, network.frameMs() * STEPS_PER_MS);
    long warmUpBegin = System.nanoTime();
    for (int f = 0; f < warmUpBioSeconds * framesPerSecond; f++) {
      network.advance(team);
    }
    double warmUpSeconds = (System.nanoTime() - warmUpBegin) * NANO;
    long eventsBefore = network.synapticEvents();
    long simNanos = 0;
    long cpuNanos = 0;
    for (int f = 0; f < seconds * framesPerSecond; f++) {
      long start = System.nanoTime();
      long cpuStart = cpuNanos();
      network.advance(team);
      cpuNanos += cpuNanos() - cpuStart;
      simNanos += System.nanoTime() - start;
      statistics.add(network.spikes());
    }
    return new Figures(
        network.neurons(),
        network.synapses(),
        buildSeconds,
        warmUpBioSeconds,
        warmUpSeconds,
        simNanos * NANO,
        cpuNanos * NANO,
        statistics.spikes(),
        network.synapticEvents() - eventsBefore,
        statistics.rateEHz(),
        statistics.rateIHz(),
        statistics.cvIsi(),
        "%016x".formatted(network.stateHash()));
  }

  private static int warmUpBioSeconds(int neurons) {
    return Math.clamp(WARM_UP_CELL_SECONDS / neurons, WARM_UP_MIN_SECONDS, WARM_UP_MAX_SECONDS);
  }

  /** CPU time of the calling thread: what it would have taken on a machine left alone. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
