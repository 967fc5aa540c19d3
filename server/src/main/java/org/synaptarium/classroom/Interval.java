package org.synaptarium.classroom;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The mean of a few replicates, and how far from it the mean of very many may lie: Student's 95 %
 * interval.
 *
 * @param half half its width; empty for a single replicate, which says nothing about it
 */
public record Interval(int count, double mean, OptionalDouble half) {

  /* The 97.5 % quantile of Student's t with 1, 2, … degrees of freedom. */
  private static final double[] STUDENT = {
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228
  };

  /** Returns the interval of at least one value and at most eleven. */
  public static Interval of(double[] values) {
    double mean = Arrays.stream(values).average().orElse(Double.NaN);
    int freedom = values.length - 1;
    if (freedom < 1) {
      return new Interval(values.length, mean, OptionalDouble.empty());
    }
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    double error = Math.sqrt(squares / freedom / values.length);
    return new Interval(values.length, mean, OptionalDouble.of(STUDENT[freedom - 1] * error));
  }
}
