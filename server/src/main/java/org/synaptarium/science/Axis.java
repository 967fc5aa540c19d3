package org.synaptarium.science;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One axis of a plot.
 *
 * @param label what it shows, with the unit
 * @param log whether it counts in powers of ten
 * @param names of the places 0, 1 …, for an axis that shows kinds and not numbers; else empty
 */
record Axis(String label, double min, double max, boolean log, List<String> names) {
  private static final int TICKS = 6;

  /** Below so wide a span a logarithmic axis has ticks between its powers of ten. */
  private static final double MANY = 1_000;

  private static final double[] FEW_DECADES = {1, 2, 5};
  private static final double[] MANY_DECADES = {1};
  private static final double NEAR = 1e-9;

  static Axis linear(String label, double min, double max) {
    return new Axis(label, min, max, false, List.of());
  }

  static Axis log(String label, double min, double max) {
    return new Axis(label, min, max, true, List.of());
  }

  /** Makes a logarithmic axis of these ends, moved out to 1, 2 or 5 times a power of ten. */
  static Axis logAround(String label, double least, double most) {
    double up = Math.pow(10, Math.floor(Math.log10(most)));
    double above = most <= up ? up : most <= 2 * up ? 2 * up : most <= 5 * up ? 5 * up : 10 * up;
    double down = Math.pow(10, Math.floor(Math.log10(least)));
    double below = least >= 5 * down ? 5 * down : least >= 2 * down ? 2 * down : down;
    return log(label, below, above);
  }

  /** Makes an axis of named places 0, 1 … */
  static Axis named(String label, List<String> names) {
    return new Axis(label, -0.5, names.size() - 0.5, false, names);
  }

  /** Returns what is written at a tick. */
  String text(double tick) {
    return names.isEmpty() ? Numbers.tick(tick) : names.get((int) Math.round(tick));
  }

  /** Returns where on the axis a value lies, 0 … 1 within it. */
  double place(double value) {
    return log
        ? Math.log(Math.max(value, min / 10) / min) / Math.log(max / min)
        : (value - min) / (max - min);
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    if (!names.isEmpty()) {
      return IntStream.range(0, names.size()).asDoubleStream().boxed().toList();
    }
    if (log) {
      for (double ten = Math.pow(10, Math.floor(Math.log10(min))); ten <= max; ten *= 10) {
        for (double part : max / min < MANY ? FEW_DECADES : MANY_DECADES) {
          if (ten * part >= min * (1 - NEAR) && ten * part <= max * (1 + NEAR)) {
            ticks.add(ten * part);
          }
        }
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
