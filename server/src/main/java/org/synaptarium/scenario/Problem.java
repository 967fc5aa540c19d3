package org.synaptarium.scenario;

import org.synaptarium.command.Printable;

/**
 * One thing that is wrong with a scenario file.
 *
 * @param source name of the file
 * @param line line of the file, from 1
 * @param column column of the line, from 1
 * @param message what is wrong
 * @param expected what would be right; may be empty
 */
public record Problem(String source, int line, int column, String message, String expected) {

  public Problem {
    message = Printable.of(message);
    expected = Printable.of(expected);
  }

  /** Returns the problem as one line that editors can jump from. */
  @Override
  public String toString() {
    String where = source + ":" + line + ":" + column + ": " + message;
    return expected.isEmpty() ? where : where + "; expected " + expected;
  }
}
