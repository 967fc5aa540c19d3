package org.synaptarium.engine;

/** A projection with what a shard must know to deliver its spikes. */
record Afferent(Region from, Kind kind, boolean local, Projection projection) {
  enum Kind {
    E_TO_E,
    E_TO_I,
    I_TO_E,
    I_TO_I;

    boolean inhibitory() {
      return this == I_TO_E || this == I_TO_I;
    }

    boolean ontoPyramidal() {
      return this == E_TO_E || this == I_TO_E;
    }
  }
}
