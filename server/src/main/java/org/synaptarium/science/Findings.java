package org.synaptarium.science;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the runs with one seed came to: a number for each target, and curves for the figures. */
public final class Findings {
  private final Map<String, Double> values = new LinkedHashMap<>();
  private final Map<String, Share> shares = new LinkedHashMap<>();
  private final Map<String, double[]> curves = new LinkedHashMap<>();

  void put(String key, double value) {
    values.put(key, value);
  }

  /**
   * Notes a share of a whole that may be little above its noise: over the seeds the sum of the
   * parts is held against the sum of the wholes, for a mean of such shares would be ruled by the
   * seeds with the smallest wholes.
   */
  void putShare(String key, double part, double whole) {
    put(key, part / whole);
    shares.put(key, new Share(part, whole));
  }

  /** Returns part and whole of a value that was noted as a share. */
  Optional<Share> share(String key) {
    return Optional.ofNullable(shares.get(key));
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
