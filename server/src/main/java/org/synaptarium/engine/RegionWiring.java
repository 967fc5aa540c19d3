package org.synaptarium.engine;

import java.util.List;

/**
 * Who is connected to whom within one region; it never changes, only which of the pyramidal cells'
 * synapses onto each other are alive.
 *
 * @param laidOut how many synapses the region has, alive or not, picked or not
 * @param bundles the picked synapses, kind by kind
 */
public record RegionWiring(Region region, long laidOut, List<Bundle> bundles) {

  /**
   * Synapses of one kind, sorted by presynaptic, then by postsynaptic neuron.
   *
   * @param rank of each, in 65536ths of {@link #maxDensity}: it is alive while its rank, half a
   *     step added, is below its region's density; empty where all live
   */
  public record Bundle(
      boolean fromPyramidal, boolean ontoPyramidal, int[] pre, int[] post, char[] rank) {}

  /** Returns the density at which the last synapse comes to life. */
  public static double maxDensity() {
    return SynapseParameters.MAX_DENSITY;
  }
}
