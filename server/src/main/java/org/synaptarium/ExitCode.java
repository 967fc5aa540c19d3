package org.synaptarium;

/** What the command line tells scripts when it ends. */
final class ExitCode {
  static final int FINE = 0;
  static final int CHECK_FAILED = 1;
  static final int BAD_INPUT = 2;

  private ExitCode() {}
}
