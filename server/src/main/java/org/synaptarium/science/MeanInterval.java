package org.synaptarium.science;

import java.util.Arrays;

/**
 * A mean over seeds with its 95 % interval by Student's t.
 *
 * @param low lower end; NaN when there is one seed only
 * @param high upper end; NaN when there is one seed only
 */
public record MeanInterval(double mean, double low, double high, int seeds) {

  static MeanInterval of(double[] values) {
    int n = values.length;
    double mean = Arrays.stream(values).average().orElse(Double.NaN);
    if (n < 2) {
      return new MeanInterval(mean, Double.NaN, Double.NaN, n);
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double half = StudentT.twoSided95(n - 1) * Math.sqrt(squares / (n - 1) / n);
    return new MeanInterval(mean, mean - half, mean + half, n);
  }
}
