package org.synaptarium.engine;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Arrivals of one step of brunel2000 at half of its cells, in both layouts of equal synapses. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ArrivalBenchmark {
  private static final int SOURCES = 10_000;
  private static final int TARGETS = 6_250;

  /** Excitatory spikes of a step at 38 Hz. */
  private static final int SPIKES = 38;

  private final int[] spiking = new int[SPIKES];
  private final float[] counts = new float[Integer.SIZE * BitmapProjection.words(TARGETS)];
  private ArrivalCounter rows = new Projection(0, 1, 0, new long[0], 0, 0, 0);
  private ArrivalCounter bits = rows;
  private long step;

  @Setup
  public void layOut() {
    long[] packed = Wiring.draw(1, 0, SOURCES, 0, TARGETS, 1_000);
    rows = new Projection(0, SOURCES, 0, packed, 0, 0, 0);
    bits = new BitmapProjection(0, SOURCES, TARGETS, packed);
  }

  private void nextStep() {
    step++;
    for (int s = 0; s < SPIKES; s++) {
      spiking[s] = CounterRandom.below(CounterRandom.bits(step, s), SOURCES);
    }
  }

  @Benchmark
  public long rowsOfTargets() {
    nextStep();
    return rows.count(spiking, 0, SPIKES, counts);
  }

  @Benchmark
  public long rowsOfBits() {
    nextStep();
    return bits.count(spiking, 0, SPIKES, counts);
  }
}
