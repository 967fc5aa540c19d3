package org.synaptarium.engine;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A classroom brain of 2,000 cells: a frame, saving it, and restoring it up to its next frame. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class KeyframeBenchmark {
  private final StepTeam alone = StepTeam.alone();
  private final Brain brain = Brain.create(new BrainSpec(2_000, 7, Genotype.VAL_VAL));
  private byte[] keyframe = new byte[0];

  @Setup
  public void save() {
    brain.advance(List.of(), alone);
    keyframe = brain.keyframe();
  }

  @Benchmark
  public void frame() {
    brain.advance(List.of(), alone);
  }

  @Benchmark
  public byte[] saving() {
    return brain.keyframe();
  }

  @Benchmark
  public Brain restoringAndFirstFrame() {
    Brain restored = Brain.restore(keyframe);
    restored.advance(List.of(), alone);
    return restored;
  }
}
