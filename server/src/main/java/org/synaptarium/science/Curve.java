package org.synaptarium.science;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * One line of a plot: means over seeds, and the 95 % interval around them.
 *
 * @param low lower ends; NaN when there is one seed only
 */
record Curve(String name, Ink ink, double[] x, double[] y, double[] low, double[] high) {

  /** Averages the curves that every trial holds under {@code key}. */
  static Curve of(String name, Ink ink, double[] x, String key, List<Findings> trials) {
    return of(
        name, ink, x, key, trials, DoubleUnaryOperator.identity(), DoubleUnaryOperator.identity());
  }

  /** The same for powers and ratios: averages their logarithms. */
  static Curve ofLogs(String name, Ink ink, double[] x, String key, List<Findings> trials) {
    return of(name, ink, x, key, trials, Math::log, Math::exp);
  }

  private static Curve of(
      String name,
      Ink ink,
      double[] x,
      String key,
      List<Findings> trials,
      DoubleUnaryOperator scale,
      DoubleUnaryOperator back) {
    int points = Math.min(x.length, trials.getFirst().curve(key).length);
    double[] y = new double[points];
    double[] low = new double[points];
    double[] high = new double[points];
    for (int i = 0; i < points; i++) {
      int at = i;
      MeanInterval interval =
          MeanInterval.of(
              trials.stream().mapToDouble(t -> scale.applyAsDouble(t.curve(key)[at])).toArray());
      y[i] = back.applyAsDouble(interval.mean());
      low[i] = back.applyAsDouble(interval.low());
      high[i] = back.applyAsDouble(interval.high());
    }
    return new Curve(name, ink, x, y, low, high);
  }

  /** Returns this curve and {@code next} behind it, as one line. */
  Curve then(Curve next) {
    return new Curve(
        name,
        ink,
        joined(x, next.x),
        joined(y, next.y),
        joined(low, next.low),
        joined(high, next.high));
  }

  private static double[] joined(double[] a, double[] b) {
    return DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray();
  }

  double least() {
    return Arrays.stream(hasInterval() ? low : y).min().orElse(0);
  }

  double most() {
    return Arrays.stream(hasInterval() ? high : y).max().orElse(1);
  }

  boolean hasInterval() {
    return low.length > 0 && !Double.isNaN(low[0]);
  }

  /** Returns {@code count} numbers from {@code first} on, {@code perOctave} to a doubling. */
  static double[] octaves(double first, int perOctave, int count) {
    double[] grid = new double[count];
    for (int i = 0; i < count; i++) {
      grid[i] = first * Math.pow(2, (double) i / perOctave);
    }
    return grid;
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
