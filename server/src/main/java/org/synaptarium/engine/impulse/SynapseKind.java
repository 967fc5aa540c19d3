package org.synaptarium.engine.impulse;

/** Which of the three common synapses of a cortex an impulse arrives at. */
public enum SynapseKind {
  /** Glutamate onto the spine of a pyramidal cell. */
  PYRAMIDAL,
  /** Glutamate onto the smooth dendrite of an interneuron. */
  INTERNEURON,
  /** GABA onto the soma of a pyramidal cell. */
  INHIBITORY
}
