package org.synaptarium.command;

/** A drug that closes one arrow of the causal chain. */
public enum Blocker {
  /** Rapamycin in a rodent's prefrontal cortex: no mTOR-driven growth. */
  RAPAMYCIN,
  /** NBQX: AMPA receptors do not open, so the surge drives no BDNF. */
  NBQX
}
