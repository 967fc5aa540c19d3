package org.synaptarium.classroom;

import java.util.Arrays;

/**
 * How far a class agrees: five numbers of what its people set or guessed.
 *
 * @param count how many people
 * @param lower first quartile, linear between neighbours; so is {@code upper}, the third
 */
public record Spread(int count, double min, double lower, double median, double upper, double max) {

  private static final double QUARTER = 0.25;
  private static final double HALF = 0.5;

  /** Returns the spread of at least one value; sorts the array. */
  static Spread of(double[] values) {
    Arrays.sort(values);
    return new Spread(
        values.length,
        values[0],
        at(values, QUARTER),
        at(values, HALF),
        at(values, 1 - QUARTER),
        values[values.length - 1]);
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    double weight = place - below;
    return weight == 0 ? sorted[below] : sorted[below] * (1 - weight) + sorted[above] * weight;
  }
}
