package org.synaptarium.engine;

/** A projection with what a shard must know to deliver its spikes. */
record Afferent(Region from, Kind kind, boolean local, Projection projection) {
  enum Kind {
    E_TO_E,
    E_TO_I,
    INHIBITORY
  }
}
