package org.synaptarium.science;

import java.util.Locale;

/** How numbers are written for people: three digits that say something. */
final class Numbers {
  private Numbers() {}

  static String text(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    double size = Math.abs(value);
    String text =
        String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    return text.replace('-', '−');
  }

  /** Returns a number of an axis, whose digits are few by themselves. */
  static String tick(double value) {
    double rounded = Math.round(value * 1e6) / 1e6;
    String text =
        rounded == Math.rint(rounded)
            ? String.format(Locale.ROOT, "%,d", (long) rounded)
            : Double.toString(rounded);
    return text.replace('-', '−');
  }

  static String interval(MeanInterval interval) {
    return Double.isNaN(interval.low())
        ? "–"
        : text(interval.low()) + " … " + text(interval.high());
  }
}
