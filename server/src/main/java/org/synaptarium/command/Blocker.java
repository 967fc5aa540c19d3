package org.synaptarium.command;

/** A drug that closes one step of the causal chain. */
public enum Blocker {
  /** Rapamycin in a rodent's prefrontal cortex: no mTOR-driven growth. */
  RAPAMYCIN,
  /** Rapamycin by mouth in people: it does not reach the cortex and blocks nothing there. */
  RAPAMYCIN_SYSTEMIC,
  /** NBQX: AMPA receptors do not open, so the surge drives no BDNF. */
  NBQX,
  /** TBOA: glutamate transporters stand still, so only diffusion and glia clear glutamate. */
  TBOA,
  /** TTX: sodium channels stay shut, so no neuron fires. */
  TTX
}
