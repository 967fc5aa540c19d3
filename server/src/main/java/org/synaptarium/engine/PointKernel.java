package org.synaptarium.engine;

import java.util.Arrays;

/**
 * One step of the point neurons of the reference networks, and the search for those at threshold.
 *
 * <p>Every loop is short, has no branch and writes one array, so that the compiler puts it into
 * vector lanes. A cell that is refractory is held by {@code free} = 0 instead of by a branch.
 */
final class PointKernel {
  /** Cells that share a flag: few, so that the loops over flags are long. */
  static final int FLAG_CELLS = 16;

  /** Scales the distance to threshold into whole numbers, so that its sign can be collected. */
  private static final float THRESHOLD_GRAIN = 65_536;

  private PointKernel() {}

  /**
   * Leaky membranes that jump by whole multiples of two weights: exact for spikes on the grid.
   *
   * @param leak share of the voltage that a step loses, negative
   */
  static void jump(
      float[] v,
      float[] free,
      float[] arrivalsE,
      float[] arrivalsI,
      int[] noise,
      float leak,
      float weightE,
      float weightI,
      int cells) {
    for (int i = 0; i < cells; i++) {
      v[i] =
          v[i]
              + free[i]
                  * (leak * v[i] + weightE * (arrivalsE[i] + noise[i]) + weightI * arrivalsI[i]);
    }
  }

  /**
   * Membranes with two conductances besides the leak, moved by the implicit midpoint rule.
   *
   * @param leakNs leak conductance, with reversal potential {@code leakMv}
   */
  static void relax(
      float[] v,
      float[] free,
      float[] gE,
      float[] gI,
      float stepMs,
      ConductanceCell cell,
      int cells) {
    relax(
        v,
        free,
        gE,
        gI,
        stepMs,
        cell.capacitancePf(),
        cell.leakNs(),
        cell.leakNs() * cell.restMv(),
        cell.excitatoryMv(),
        cell.inhibitoryMv(),
        cells);
  }

  private static void relax(
      float[] v,
      float[] free,
      float[] gE,
      float[] gI,
      float step,
      float capacitance,
      float leak,
      float pull,
      float reversalE,
      float reversalI,
      int cells) {
    float half = step / 2;
    for (int i = 0; i < cells; i++) {
      float g = leak + gE[i] + gI[i];
      float current = pull + reversalE * gE[i] + reversalI * gI[i] - g * v[i];
      v[i] = v[i] + free[i] * (step * current) / (capacitance + half * g);
    }
  }

  /**
   * Makes {@code flags[w]} negative if any of the cells {@code w, w + flags.length …} may be at or
   * above {@code threshold}; not negative is certain.
   */
  static void findAbove(int[] flags, float[] v, float threshold) {
    Arrays.fill(flags, 0);
    int count = flags.length;
    for (int b = 0; b < FLAG_CELLS; b += 2) {
      findAbove(flags, v, b * count, (b + 1) * count, threshold, count);
    }
  }

  /* Two places a loop; with four the compiler gives up vector lanes. */
  private static void findAbove(int[] flags, float[] v, int a, int b, float threshold, int count) {
    for (int w = 0; w < count; w++) {
      flags[w] |=
          ((int) ((threshold - v[a + w]) * THRESHOLD_GRAIN) - 1)
              | ((int) ((threshold - v[b + w]) * THRESHOLD_GRAIN) - 1);
    }
  }
}
