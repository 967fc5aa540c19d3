package org.synaptarium.engine;

/** The regions that brains are made of; {@link Circuit} tells which of them stand together. */
public enum Region {
  /** Prefrontal cortex. */
  PFC(0),
  /** Hippocampus. */
  HIP(1),
  /** Amygdala. */
  AMY(2),
  /** Hub of the default-mode network: posterior cingulate and medial prefrontal cortex. */
  DMN(3),
  /** Ventral anterior cingulate cortex. */
  VACC(0),
  /** Dorsolateral prefrontal cortex. */
  DLPFC(1);

  private final int index;

  Region(int index) {
    this.index = index;
  }

  /** Returns its place among the regions of its circuit, in which every array holds them. */
  public int index() {
    return index;
  }
}
