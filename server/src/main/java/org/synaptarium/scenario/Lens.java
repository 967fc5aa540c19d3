package org.synaptarium.scenario;

/** The way of looking at a brain that a chapter asks for. */
public enum Lens {
  BRAIN,
  NETWORK,
  SYNAPSE,
  SIGNALS,
  BODYCLOCK,
  THOUGHTS,
  MECHANISM
}
