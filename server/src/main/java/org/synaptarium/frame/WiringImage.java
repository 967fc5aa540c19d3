package org.synaptarium.frame;

import java.util.ArrayList;
import java.util.List;
import org.synaptarium.engine.Anatomy;
import org.synaptarium.engine.Microscope;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.RegionWiring;
import org.synaptarium.engine.RegionWiring.Bundle;

/**
 * The synapses of a region between shown neurons; the same for a brain's whole life.
 *
 * @param laidOut how many synapses the region has, alive or not, shown or not
 */
public record WiringImage(Region region, long laidOut, List<Block> blocks) {

  /** All synapses of a region of the classroom's brain of 2,000 neurons, with some to spare. */
  public static final int MAX_SYNAPSES = 68_000;

  /**
   * Synapses of one kind as rows of bits, one row for each presynaptic cell, a bit for each
   * postsynaptic one, without gaps: a third of what pairs of ids take.
   *
   * @param firstPre display id of the first presynaptic cell; {@code pres} of them follow each
   *     other
   * @param synapses how many bits are set
   * @param rank of each synapse in the order of bits, see {@link Bundle}; empty where all live
   */
  public record Block(
      boolean fromPyramidal,
      boolean ontoPyramidal,
      int firstPre,
      int pres,
      int firstPost,
      int posts,
      int synapses,
      byte[] bits,
      char[] rank) {}

  /** Pictures the wiring; some milliseconds of work. */
  static WiringImage of(Microscope microscope, DisplaySample sample, Region region) {
    RegionWiring wiring =
        microscope.wiring(region, neuron -> sample.displayId(neuron) >= 0, MAX_SYNAPSES);
    List<Block> blocks = new ArrayList<>();
    for (Bundle bundle : wiring.bundles()) {
      blocks.add(block(bundle, sample, region));
    }
    return new WiringImage(region, wiring.laidOut(), List.copyOf(blocks));
  }

  private static Block block(Bundle bundle, DisplaySample sample, Region region) {
    int firstPre = first(sample.anatomy(), region, bundle.fromPyramidal());
    int pres = count(sample.anatomy(), bundle.fromPyramidal());
    int firstPost = first(sample.anatomy(), region, bundle.ontoPyramidal());
    int posts = count(sample.anatomy(), bundle.ontoPyramidal());
    byte[] bits = new byte[(pres * posts + 7) / 8];
    for (int i = 0; i < bundle.pre().length; i++) {
      int row = sample.displayId(bundle.pre()[i]) - firstPre;
      int bit = row * posts + sample.displayId(bundle.post()[i]) - firstPost;
      bits[bit / 8] |= (byte) (1 << bit % 8);
    }
    return new Block(
        bundle.fromPyramidal(),
        bundle.ontoPyramidal(),
        firstPre,
        pres,
        firstPost,
        posts,
        bundle.pre().length,
        bits,
        bundle.rank());
  }

  private static int first(Anatomy shown, Region region, boolean pyramidal) {
    return shown.firstOf(region) + (pyramidal ? 0 : shown.excitatoryPerRegion());
  }

  private static int count(Anatomy shown, boolean pyramidal) {
    return pyramidal
        ? shown.excitatoryPerRegion()
        : shown.perRegion() - shown.excitatoryPerRegion();
  }
}
