package org.synaptarium.science;

import java.util.List;

/**
 * One line of a plot: means over seeds, and the 95 % interval around them.
 *
 * @param low lower ends; NaN when there is one seed only
 */
record Curve(String name, Ink ink, double[] x, double[] y, double[] low, double[] high) {

  /** Averages the curves that every trial holds under {@code key}. */
  static Curve of(String name, Ink ink, double[] x, String key, List<Findings> trials) {
    int points = Math.min(x.length, trials.getFirst().curve(key).length);
    double[] y = new double[points];
    double[] low = new double[points];
    double[] high = new double[points];
    for (int i = 0; i < points; i++) {
      int at = i;
      MeanInterval interval =
          MeanInterval.of(trials.stream().mapToDouble(t -> t.curve(key)[at]).toArray());
      y[i] = interval.mean();
      low[i] = interval.low();
      high[i] = interval.high();
    }
    return new Curve(name, ink, x, y, low, high);
  }

  boolean hasInterval() {
    return low.length > 0 && !Double.isNaN(low[0]);
  }

  /** Returns {@code count} numbers from {@code first} on, {@code step} apart. */
  static double[] grid(double first, double step, int count) {
    double[] grid = new double[count];
    for (int i = 0; i < count; i++) {
      grid[i] = first + i * step;
    }
    return grid;
  }
}
