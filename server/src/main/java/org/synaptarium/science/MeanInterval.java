package org.synaptarium.science;

import java.util.Arrays;
import java.util.List;

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
    return around(mean, squares, n);
  }

  /**
   * Returns the sum of the parts against the sum of the wholes; its interval to first order. Of
   * wholes that can't be told from nothing there are no parts: then it is NaN.
   */
  static MeanInterval ofShares(List<Share> shares) {
    int n = shares.size();
    MeanInterval wholes = of(shares.stream().mapToDouble(Share::whole).toArray());
    double whole = wholes.mean();
    double mean = shares.stream().mapToDouble(Share::part).average().orElse(Double.NaN) / whole;
    if (!(whole > 0) || wholes.low() <= 0) {
      return new MeanInterval(Double.NaN, Double.NaN, Double.NaN, n);
    }
    if (n < 2) {
      return new MeanInterval(mean, Double.NaN, Double.NaN, n);
    }
    double squares = 0;
    for (Share share : shares) {
      double off = (share.part() - mean * share.whole()) / whole;
      squares += off * off;
    }
    return around(mean, squares, n);
  }

  private static MeanInterval around(double mean, double squares, int n) {
    double half = StudentT.twoSided95(n - 1) * Math.sqrt(squares / (n - 1) / n);
    return new MeanInterval(mean, mean - half, mean + half, n);
  }
}
