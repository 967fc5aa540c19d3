package org.synaptarium.science;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the runs with one seed came to: a number for each target, and curves for the figures. */
public final class Findings {
  private final Map<String, Double> values = new LinkedHashMap<>();
  private final Map<String, double[]> curves = new LinkedHashMap<>();

  void put(String key, double value) {
    values.put(key, value);
  }

  void curve(String key, double[] points) {
    curves.put(key, points);
  }

  /** Returns what was measured for a target's key; NaN when nothing was. */
  public double value(String key) {
    return values.getOrDefault(key, Double.NaN);
  }

  /** Returns the points of a curve; none when it was not run. */
  public double[] curve(String key) {
    return curves.getOrDefault(key, new double[0]);
  }
}
