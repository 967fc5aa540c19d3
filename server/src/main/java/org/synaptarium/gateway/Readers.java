package org.synaptarium.gateway;

/** Who may read the metrics. */
public enum Readers {
  /** Programs on this machine. */
  LOCAL,
  /** Whoever reaches the port. */
  ALL,
  /** Nobody. */
  NONE
}
