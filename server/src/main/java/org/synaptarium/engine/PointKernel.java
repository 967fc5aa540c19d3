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

  /** Makes a whole number of the smallest excess that a voltage of 1 mV or more can have. */
  private static final float THRESHOLD_GRAIN = 1 << 24;

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
   * @param leftE what is left of the conductances in {@code gE}, which is as they once were
   * @param leftI what is left of those in {@code gI}
   */
  static void relax(
      float[] v,
      float[] free,
      float[] gE,
      float leftE,
      float[] gI,
      float leftI,
      float stepMs,
      ConductanceCell cell,
      int cells) {
    relax(
        v,
        free,
        gE,
        leftE,
        cell.excitatoryMv() * leftE,
        gI,
        leftI,
        cell.inhibitoryMv() * leftI,
        stepMs,
        cell.capacitancePf(),
        cell.leakNs(),
        cell.leakNs() * cell.restMv(),
        cells);
  }

  private static void relax(
      float[] v,
      float[] free,
      float[] gE,
      float leftE,
      float pullE,
      float[] gI,
      float leftI,
      float pullI,
      float step,
      float capacitance,
      float leak,
      float pull,
      int cells) {
    float half = step / 2;
    for (int i = 0; i < cells; i++) {
      float g = leak + leftE * gE[i] + leftI * gI[i];
      float current = pull + pullE * gE[i] + pullI * gI[i] - g * v[i];
      v[i] = v[i] + free[i] * (step * current) / (capacitance + half * g);
    }
  }

  /**
   * Makes {@code flags[w]} other than 0 if any of the cells {@code w, w + flags.length …} is at or
   * above {@code threshold}, and 0 if none is.
   */
  static void findAbove(int[] flags, float[] v, float threshold) {
    float below = Math.nextDown(threshold);
    Arrays.fill(flags, 0);
    int count = flags.length;
    for (int b = 0; b < FLAG_CELLS; b += 4) {
      findAbove(flags, v, b * count, (b + 1) * count, (b + 2) * count, (b + 3) * count, below);
    }
  }

  /*
   * |x| + x is 0 up to the bound and positive above it. Four sums share one conversion to whole
   * numbers, which is the dearest operation here; whole numbers, because two arrays of one type might be
   * the same array, and the compiler then gives up vector lanes.
   */
  private static void findAbove(int[] flags, float[] v, int a, int b, int c, int d, float below) {
    for (int w = 0; w < flags.length; w++) {
      float xA = v[a + w] - below;
      float xB = v[b + w] - below;
      float xC = v[c + w] - below;
      float xD = v[d + w] - below;
      float over =
          ((Math.abs(xA) + xA) + (Math.abs(xB) + xB)) + ((Math.abs(xC) + xC) + (Math.abs(xD) + xD));
      flags[w] |= (int) (over * THRESHOLD_GRAIN);
    }
  }
}
