package org.synaptarium.science;

import java.util.Locale;

/**
 * The interval that a mean must lie in; an end may be infinite.
 *
 * <p>Ranges come from the literature and from what the model claims. They are never widened to let
 * a row pass.
 *
 * @param open whether the ends themselves are outside
 */
public record Accept(double min, double max, boolean open) {
  public Accept {
    if (!(min <= max)) {
      throw new IllegalArgumentException(min + " … " + max + " is no range");
    }
  }

  static Accept between(double min, double max) {
    return new Accept(min, max, false);
  }

  static Accept atLeast(double min) {
    return new Accept(min, Double.POSITIVE_INFINITY, false);
  }

  static Accept atMost(double max) {
    return new Accept(Double.NEGATIVE_INFINITY, max, false);
  }

  static Accept above(double bound) {
    return new Accept(bound, Double.POSITIVE_INFINITY, true);
  }

  static Accept below(double bound) {
    return new Accept(Double.NEGATIVE_INFINITY, bound, true);
  }

  /** Tells whether {@code value} is a number in the range; NaN is not. */
  public boolean contains(double value) {
    return open ? value > min && value < max : value >= min && value <= max;
  }

  /** Returns the range as people read it: {@code 150 … 270}, {@code ≥ 70} or {@code < 0}. */
  public String text() {
    if (max == Double.POSITIVE_INFINITY) {
      return (open ? "> " : "≥ ") + plain(min);
    }
    if (min == Double.NEGATIVE_INFINITY) {
      return (open ? "< " : "≤ ") + plain(max);
    }
    return plain(min) + " … " + plain(max);
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value).replace('-', '−')
        : Double.toString(value).replace('-', '−');
  }
}
