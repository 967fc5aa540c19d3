package org.synaptarium.command;

/** A rival account of how ketamine starts growth; several may hold at once. */
public enum Hypothesis {
  /** Interneurons lose more of their NMDA current than pyramidal cells, and let go of them. */
  DISINHIBITION(true),
  /** Blocking NMDA receptors at rest frees BDNF translation from eEF2, whatever fires. */
  TONIC_NMDA(false),
  /** The metabolite hydroxynorketamine acts on AMPA receptors without any NMDA receptor. */
  HNK(false);

  private final boolean activeAtRest;

  Hypothesis(boolean activeAtRest) {
    this.activeAtRest = activeAtRest;
  }

  /** Returns whether the hypothesis holds when nobody has said anything. */
  public boolean activeAtRest() {
    return activeAtRest;
  }
}
