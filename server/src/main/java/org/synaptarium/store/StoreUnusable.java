package org.synaptarium.store;

/**
 * Thrown when a data folder or a database can't be used; the message is one sentence for the one
 * who starts the server.
 */
public final class StoreUnusable extends RuntimeException {
  private final String sentence;

  StoreUnusable(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  StoreUnusable(String sentence, Throwable cause) {
    super(sentence, cause);
    this.sentence = sentence;
  }

  /** Returns what is wrong. */
  public String sentence() {
    return sentence;
  }
}
