package org.synaptarium;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Thrown by a subcommand when what it was given can't be used; the message is for people. */
final class BadInput extends RuntimeException {
  BadInput(String message) {
    super(message);
  }

  /** Says in words why a file could not be used. */
  static String reasonOf(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file or folder";
      case AccessDeniedException _ -> "access is denied";
      default -> String.valueOf(e.getMessage());
    };
  }
}
