package org.synaptarium.science;

import java.util.ArrayList;
import java.util.List;

/**
 * One axis of a plot.
 *
 * @param label what it shows, with the unit
 * @param log whether it counts in powers of ten
 */
record Axis(String label, double min, double max, boolean log) {
  private static final int TICKS = 6;

  static Axis linear(String label, double min, double max) {
    return new Axis(label, min, max, false);
  }

  static Axis log(String label, double min, double max) {
    return new Axis(label, min, max, true);
  }

  /** Returns where on the axis a value lies, 0 … 1 within it. */
  double place(double value) {
    return log
        ? Math.log(Math.max(value, min / 10) / min) / Math.log(max / min)
        : (value - min) / (max - min);
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    if (log) {
      for (double tick = Math.pow(10, Math.ceil(Math.log10(min) - 1e-9));
          tick <= max * 1.001;
          tick *= 10) {
        ticks.add(tick);
      }
      return ticks;
    }
    double step = step();
    for (long k = (long) Math.ceil(min / step - 1e-9); k * step <= max + step * 1e-9; k++) {
      ticks.add(k * step);
    }
    return ticks;
  }

  /** Returns a step of 1, 2 or 5 times a power of ten that gives about {@value #TICKS} ticks. */
  private double step() {
    double rough = (max - min) / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double share = rough / power;
    return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10);
  }
}
