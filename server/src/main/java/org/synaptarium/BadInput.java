package org.synaptarium;

/** Thrown by a subcommand when what it was given can't be used; the message is for people. */
final class BadInput extends RuntimeException {
  BadInput(String message) {
    super(message);
  }
}
