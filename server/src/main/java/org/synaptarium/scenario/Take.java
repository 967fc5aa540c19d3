package org.synaptarium.scenario;

/** Which number stands for the frames of a span. */
public enum Take {
  MEAN,
  MIN,
  MAX
}
