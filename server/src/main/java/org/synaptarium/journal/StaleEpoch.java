package org.synaptarium.journal;

/** Thrown when somebody else has taken over the class that a write was meant for. */
public final class StaleEpoch extends RuntimeException {
  public StaleEpoch(String classId, long epoch, long current) {
    super("class " + classId + " is at epoch " + current + ", the write was of " + epoch);
  }
}
