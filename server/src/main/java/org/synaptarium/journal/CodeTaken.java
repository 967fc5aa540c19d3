package org.synaptarium.journal;

/** Thrown when a class would begin with the code of one that is live. */
public final class CodeTaken extends RuntimeException {
  public CodeTaken(String code) {
    super("a live class has the code " + code);
  }
}
