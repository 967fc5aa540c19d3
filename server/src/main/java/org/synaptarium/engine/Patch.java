package org.synaptarium.engine;

/**
 * A run of neighbouring neurons of one region with all synapses onto them: the unit of parallel
 * work. A patch writes to its own neurons only, and runs one millisecond without hearing from the
 * others, because no axon between two of them is shorter than that.
 */
interface Patch {

  /** Takes in new conditions that stay for a while. */
  void apply(Conditions conditions);

  /** Runs the millisecond {@code ms} of neural time. */
  void run(long ms, Conditions conditions);

  Region region();

  /** Returns how many pyramidal cells fired within the millisecond. */
  int spikesE();

  int spikesI();

  /** Returns AMPA conductance delivered to pyramidal cells, nS summed over cells. */
  double ampaDeliveredNs();

  /**
   * Returns the sum of absolute AMPA and GABA currents of a parcel's pyramidal cells, pA; 0 in
   * regions that the EEG-like signal doesn't come from.
   */
  float fieldPa(int parcel);

  /** Returns how many synapses end on its cells and are alive. */
  long synapses();

  /** Returns the arrivals at them since the brain was made. */
  long synapticEvents();

  /** Offers synapses within the region for a picture. */
  void offerSynapses(SynapseSampler sampler);

  /** Offers all synapses within the region that end on its cells. */
  void offerWiring(WiringCollector collector);

  /** Offers what its cells' synapses have to do with a neuron. */
  void offerLinks(LinkCollector collector);
}
