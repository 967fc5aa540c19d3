package org.synaptarium.command;

/** One of the two thought patterns that compete in a brain. */
public enum Pattern {
  /** The negative thought; in the circuit of two areas the sad cue to the ventral one. */
  NEGATIVE,
  /** The new thought; in the circuit of two areas the cognitive cue to the dorsal one. */
  NEW
}
