package org.synaptarium.store;

/**
 * Thrown when the data folder can't be used; the message is one sentence for the one who starts the
 * server.
 */
public final class StoreUnusable extends RuntimeException {
  StoreUnusable(String message) {
    super(message);
  }

  StoreUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
