package org.synaptarium.journal;

/** Thrown when a write names a class that the journal doesn't hold. */
public final class UnknownClass extends RuntimeException {
  public UnknownClass(String classId) {
    super("no class " + classId);
  }
}
