package org.synaptarium.recording;

/** Thrown within readers for a file that a later version of the program wrote. */
final class FromTheFuture extends RuntimeException {
  FromTheFuture(int version, int newest) {
    super("format " + version + "; this one reads up to " + newest);
  }
}
