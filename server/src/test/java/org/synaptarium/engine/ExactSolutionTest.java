package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small networks without noise against exact solutions. */
class ExactSolutionTest {
  private static final ReferenceModel MODEL = ReferenceModel.BRUNEL2000;
  private static final int CELLS = 25;
  private static final int EXCITATORY = 23;
  private static final int STEPS = 5_000;

  /** Strong enough for a few cells to keep each other firing. */
  private static final double WEIGHT_MV = 11;

  /*
   * Between arrivals the exact voltage is an exponential, so the reference goes from arrival to arrival
   * with powers of exp(-dt/τ) in double precision, cell by cell, and never steps through a quiet time.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aNoiseFreeNetworkFiresStepForStepAsTheExactSolution(long seed) {
    boolean[][] connected = new boolean[CELLS][CELLS];
    long[] fromE = new long[CELLS * CELLS];
    long[] fromI = new long[CELLS * CELLS];
    int e = 0;
    int i = 0;
    for (int source = 0; source < CELLS; source++) {
      for (int target = 0; target < CELLS; target++) {
        double unit = CounterRandom.unit(CounterRandom.bits(seed, source * CELLS + target));
        connected[source][target] = source != target && unit < 0.4;
        if (connected[source][target] && source < EXCITATORY) {
          fromE[e++] = (long) source << 32 | target;
        } else if (connected[source][target]) {
          fromI[i++] = (long) (source - EXCITATORY) << 32 | target;
        }
      }
    }
    float[] startMv = new float[CELLS];
    for (int cell = 0; cell < CELLS; cell++) {
      startMv[cell] = (float) (24 * CounterRandom.unit(CounterRandom.bits(-seed, cell)));
    }
    List<Long> found = engine(startMv, Arrays.copyOf(fromE, e), Arrays.copyOf(fromI, i));
    assertThat(found).hasSizeGreaterThan(1_000).isEqualTo(exact(startMv, connected));
  }

  private static List<Long> engine(float[] startMv, long[] fromE, long[] fromI) {
    SpikeRing ring = ReferenceNetwork.ring(MODEL, CELLS, new int[] {0});
    DeltaCells cells =
        new DeltaCells(
            0,
            startMv,
            ArrivalCounter.of(0, EXCITATORY, CELLS, fromE),
            ArrivalCounter.of(EXCITATORY, CELLS - EXCITATORY, CELLS, fromI),
            WEIGHT_MV,
            new NoiseKernel(0),
            0);
    ReferenceShard shard = new ReferenceShard(0, 0, CELLS, cells, ring, MODEL, EXCITATORY);
    List<Long> spikes = new ArrayList<>();
    for (long span = 0; span < STEPS / MODEL.spanSteps; span++) {
      shard.run(span);
      for (int k = 0; k < MODEL.spanSteps; k++) {
        for (int s = ring.from(span, 0, k); s < ring.from(span, 0, k + 1); s++) {
          spikes.add((span * MODEL.spanSteps + k) * CELLS + ring.neurons()[s]);
        }
      }
    }
    return spikes;
  }

  private static List<Long> exact(float[] startMv, boolean[][] connected) {
    double[] v = new double[CELLS];
    long[] since = new long[CELLS];
    long[] heldUntil = new long[CELLS];
    double[][] arriving = new double[STEPS + MODEL.delaySteps + 1][];
    List<Long> spikes = new ArrayList<>();
    for (int cell = 0; cell < CELLS; cell++) {
      v[cell] = startMv[cell];
      since[cell] = -1;
      heldUntil[cell] = -1;
    }
    for (int step = 0; step < STEPS; step++) {
      for (int cell = 0; cell < CELLS; cell++) {
        double arrivalMv = arriving[step] == null ? 0 : arriving[step][cell];
        if (step <= heldUntil[cell] || (arrivalMv == 0 && step > 0)) {
          continue;
        }
        v[cell] = v[cell] * Math.exp(-0.1 * (step - since[cell]) / 20) + arrivalMv;
        since[cell] = step;
        if (v[cell] >= 20) {
          spikes.add((long) step * CELLS + cell);
          v[cell] = 10;
          heldUntil[cell] = step + MODEL.refractorySteps;
          since[cell] = heldUntil[cell];
          send(cell, step, connected, arriving);
        }
      }
    }
    return spikes;
  }

  private static void send(int source, int step, boolean[][] connected, double[][] arriving) {
    int at = step + MODEL.delaySteps;
    if (arriving[at] == null) {
      arriving[at] = new double[CELLS];
    }
    for (int target = 0; target < CELLS; target++) {
      if (connected[source][target]) {
        arriving[at][target] += source < EXCITATORY ? WEIGHT_MV : -DeltaCells.G * WEIGHT_MV;
      }
    }
  }

  @Test
  void aCellUnderConstantDriveFiresAtTheClosedFormIntervals() {
    float[] v = {0};
    float[] free = {1};
    float[] arrivals = {2};
    int[] noise = {0};
    double kept = Math.exp(-0.1 / 20);
    double steadyMv = 0.1 * 2 / (1 - kept);
    int first = (int) Math.ceil(Math.log(1 - 20 / steadyMv) / Math.log(kept));
    int later = (int) Math.ceil(Math.log((steadyMv - 20) / (steadyMv - 10)) / Math.log(kept));
    int step = 0;
    List<Integer> intervals = new ArrayList<>();
    for (int spike = 0; spike < 20; spike++) {
      int begin = step;
      while (v[0] < 20) {
        PointKernel.jump(v, free, arrivals, new float[1], noise, DeltaCells.LEAK, 0.1f, 0, 1);
        step++;
      }
      v[0] = 10;
      intervals.add(step - begin);
    }
    assertThat(intervals.getFirst()).isEqualTo(first);
    assertThat(intervals.subList(1, 20)).containsOnly(later);
  }

  /** Implicit midpoint is of second order: half the step, a quarter of the error. */
  @Test
  void theMembraneConvergesWithTheSquareOfTheStep() {
    double before = membraneError(1.6f);
    for (float stepMs : new float[] {0.8f, 0.4f, 0.2f}) {
      double error = membraneError(stepMs);
      assertThat(before / error).as("step %f ms", stepMs).isCloseTo(4, within(0.35));
      before = error;
    }
    assertThat(membraneError(0.1f)).isLessThan(2e-3);
  }

  /** Largest distance from the exact exponential over 8 ms, mV. */
  private static double membraneError(float stepMs) {
    ConductanceCell cell = ConductanceCells.CELL;
    float[] v = {-60};
    float[] gE = {4};
    float[] gI = {36};
    double total = cell.leakNs() + gE[0] + gI[0];
    double steadyMv = (10 * -60.0 + gI[0] * -80.0) / total;
    double largest = 0;
    int steps = Math.round(8 / stepMs);
    for (int step = 1; step <= steps; step++) {
      PointKernel.relax(v, new float[] {1}, gE, 1, gI, 1, stepMs, cell, 1);
      double exact = steadyMv + (-60 - steadyMv) * Math.exp(-step * stepMs * total / 200);
      largest = Math.max(largest, Math.abs(v[0] - exact));
    }
    return largest;
  }

  /** Fading conductances: the engine's step against a reference with steps of 0.1 µs. */
  @Test
  void aConductanceTransientFollowsAReferenceOfTinySteps() {
    ConductanceCell cell = ConductanceCells.CELL;
    float[] v = {-60};
    float[] gE = {30};
    float[] gI = {67};
    double exactV = -60;
    double exactE = 30;
    double exactI = 67;
    double tinyMs = 1e-4;
    double largest = 0;
    for (int step = 0; step < 1_000; step++) {
      float leftE = (float) Math.exp(-(step + 1) * 0.1 / 5);
      float leftI = (float) Math.exp(-(step + 1) * 0.1 / 10);
      PointKernel.relax(v, new float[] {1}, gE, leftE, gI, leftI, 0.1f, cell, 1);
      for (int tiny = 0; tiny < 1_000; tiny++) {
        double slope = 10 * (-60 - exactV) + exactE * (0 - exactV) + exactI * (-80 - exactV);
        exactV += tinyMs * slope / 200;
        exactE -= tinyMs * exactE / 5;
        exactI -= tinyMs * exactI / 10;
      }
      largest = Math.max(largest, Math.abs(v[0] - exactV));
    }
    assertThat(largest).isLessThan(0.12);
  }
}
