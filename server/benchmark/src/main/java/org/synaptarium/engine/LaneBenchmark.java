package org.synaptarium.engine;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The loops over cells, per cell. Each runs twice, with and without the compiler's vector lanes: a
 * loop that has lost its lanes shows by a ratio near one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LaneBenchmark {
  private static final int CELLS = 6_400;
  private static final String NO_LANES = "-XX:-UseSuperWord";

  private final float[] v = new float[CELLS];
  private final float[] free = new float[CELLS];
  private final float[] a = new float[CELLS];
  private final float[] b = new float[CELLS];
  private final int[] events = new int[CELLS];
  private final int[] flags = new int[CELLS / PointKernel.FLAG_CELLS];
  private final int[] streams = NoiseKernel.streams(CELLS);
  private final NoiseKernel strong = new NoiseKernel(2);
  private long step;

  @Benchmark
  @OperationsPerInvocation(CELLS)
  public void jump() {
    PointKernel.jump(v, free, a, b, events, DeltaCells.LEAK, 0.1f, -0.5f, CELLS);
  }

  @Benchmark
  @OperationsPerInvocation(CELLS)
  @Fork(jvmArgsAppend = NO_LANES)
  public void jumpWithoutLanes() {
    jump();
  }

  @Benchmark
  @OperationsPerInvocation(CELLS)
  public void relax() {
    PointKernel.relax(v, free, a, 0.9f, b, 0.8f, 0.1f, ConductanceCells.CELL, CELLS);
  }

  @Benchmark
  @OperationsPerInvocation(CELLS)
  @Fork(jvmArgsAppend = NO_LANES)
  public void relaxWithoutLanes() {
    relax();
  }

  @Benchmark
  @OperationsPerInvocation(CELLS)
  public void findAbove() {
    PointKernel.findAbove(flags, v, 20);
  }

  @Benchmark
  @OperationsPerInvocation(CELLS)
  @Fork(jvmArgsAppend = NO_LANES)
  public void findAboveWithoutLanes() {
    findAbove();
  }

  @Benchmark
  @OperationsPerInvocation(CELLS)
  public void faintNoise() {
    NoiseKernel.BACKGROUND.draw(events, streams, 0, CELLS, step++);
  }

  @Benchmark
  @OperationsPerInvocation(CELLS)
  @Fork(jvmArgsAppend = NO_LANES)
  public void faintNoiseWithoutLanes() {
    faintNoise();
  }

  @Benchmark
  @OperationsPerInvocation(CELLS)
  public void strongNoise() {
    strong.draw(events, streams, 0, CELLS, step++);
  }

  @Benchmark
  @OperationsPerInvocation(CELLS)
  @Fork(jvmArgsAppend = NO_LANES)
  public void strongNoiseWithoutLanes() {
    strongNoise();
  }
}
