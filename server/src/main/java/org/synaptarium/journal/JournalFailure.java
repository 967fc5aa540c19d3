package org.synaptarium.journal;

/**
 * Thrown when the medium fails: the write may be durable or not, so nothing of it may be
 * acknowledged.
 */
public final class JournalFailure extends RuntimeException {
  public JournalFailure(String what, Throwable cause) {
    super(what, cause);
  }
}
