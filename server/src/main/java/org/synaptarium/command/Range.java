package org.synaptarium.command;

/**
 * The closed interval that a quantity may lie in.
 *
 * @param quantity what is bounded, as people call it
 * @param min smallest allowed value
 * @param max largest allowed value
 * @param unit unit of both, as shown to people
 */
public record Range(String quantity, double min, double max, String unit) {

  /** Tells whether {@code value} is a number inside the range; NaN is not. */
  public boolean contains(double value) {
    return value >= min && value <= max;
  }

  /** Returns the range as people read it, for example {@code 0 … 12 µM plasma target}. */
  public String allowed() {
    return plain(min) + " … " + plain(max) + " " + unit;
  }

  static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
