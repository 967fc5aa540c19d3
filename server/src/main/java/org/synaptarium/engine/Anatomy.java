package org.synaptarium.engine;

/**
 * Who is who among the neurons: ids run region by region, pyramidal cells first.
 *
 * <p>Region {@code r} owns ids {@code [r * perRegion, (r + 1) * perRegion)}, its E cells first.
 */
public record Anatomy(int neurons) {

  public int perRegion() {
    return neurons / Region.values().length;
  }

  public int excitatoryPerRegion() {
    return perRegion() / 5 * 4;
  }

  public int firstOf(Region region) {
    return region.ordinal() * perRegion();
  }

  public Region regionOf(int neuron) {
    return Region.values()[neuron / perRegion()];
  }

  public boolean isExcitatory(int neuron) {
    return neuron % perRegion() < excitatoryPerRegion();
  }
}
