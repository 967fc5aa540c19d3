package org.synaptarium.engine;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Looks at single cells and synapses of a brain, and changes nothing.
 *
 * <p>Who is connected to whom never changes, so any thread may ask for {@link #wiring} and {@link
 * #links}; all else is for the thread that owns the brain.
 */
public final class Microscope {
  private final Network network;
  private final Conditions conditions;
  private final VoltageTap voltages;

  Microscope(Network network, Conditions conditions, VoltageTap voltages) {
    this.network = network;
    this.conditions = conditions;
    this.voltages = voltages;
  }

  /** Returns up to {@code atMost} E→E synapses of {@code region}; always the same ones. */
  public SynapseSample synapses(Region region, int atMost) {
    return network.synapses(region, atMost);
  }

  /** Returns how many synapses of {@code sample} are alive: its first ones. */
  public int living(SynapseSample sample) {
    return sample.living(density(sample.region()));
  }

  /** Returns up to which rank the pyramidal cells' synapses onto pyramidal cells are alive. */
  public float density(Region region) {
    return conditions.density[region.index()];
  }

  /** Returns the synapses within a region between shown cells; of too many, an even pick. */
  public RegionWiring wiring(Region region, IntPredicate shown, int atMost) {
    WiringCollector collector = new WiringCollector(shown);
    for (Patch patch : network.patches()) {
      if (patch.region() == region) {
        patch.offerWiring(collector);
      }
    }
    return collector.wiring(region, atMost);
  }

  /** Returns what a neuron is connected to, inputs and outputs. */
  public List<Links> links(int neuron) {
    LinkCollector collector = new LinkCollector(neuron);
    for (Patch patch : network.patches()) {
      patch.offerLinks(collector);
    }
    return collector.links();
  }

  /** Writes the voltage of these neurons down from the next frame on. */
  public void follow(int... neurons) {
    voltages.follow(neurons);
  }

  /** Returns the newest frame's voltage of a followed neuron, each ms, by its place among them. */
  public float[] followed(int index) {
    return voltages.voltageMv(index);
  }

  /** Returns the membrane voltage of a neuron now, mV. */
  public float voltageMv(int neuron) {
    return network.neurons().voltageMv[neuron];
  }
}
