package org.synaptarium.engine;

/**
 * Who is who among the neurons: ids run region by region, pyramidal cells first.
 *
 * <p>The region at index {@code r} owns ids {@code [r * perRegion, (r + 1) * perRegion)}, its E
 * cells first.
 */
public record Anatomy(Circuit circuit, int neurons) {

  /** Describes a brain of the classroom's four regions. */
  public Anatomy(int neurons) {
    this(Circuit.CLASSROOM, neurons);
  }

  public int perRegion() {
    return neurons / circuit.regions().size();
  }

  public int excitatoryPerRegion() {
    return perRegion() / 5 * 4;
  }

  public int firstOf(Region region) {
    return region.index() * perRegion();
  }

  public Region regionOf(int neuron) {
    return circuit.regions().get(neuron / perRegion());
  }

  public boolean isExcitatory(int neuron) {
    return neuron % perRegion() < excitatoryPerRegion();
  }
}
