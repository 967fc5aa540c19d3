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

  static String interval(MeanInterval interval) {
    return Double.isNaN(interval.low())
        ? "–"
        : text(interval.low()) + " … " + text(interval.high());
  }
}
