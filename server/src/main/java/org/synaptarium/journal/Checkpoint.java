package org.synaptarium.journal;

/** The state hash that a run must have once {@code frame} frames have run. */
public record Checkpoint(long frame, long stateHash) {}
