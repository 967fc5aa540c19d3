package org.synaptarium.engine;

/** The four regions of a brain, in the order in which every array holds them. */
public enum Region {
  /** Prefrontal cortex. */
  PFC,
  /** Hippocampus. */
  HIP,
  /** Amygdala. */
  AMY,
  /** Hub of the default-mode network: posterior cingulate and medial prefrontal cortex. */
  DMN
}
