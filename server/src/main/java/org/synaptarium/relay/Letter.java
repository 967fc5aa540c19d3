package org.synaptarium.relay;

import io.vertx.core.buffer.Buffer;
import org.synaptarium.classroom.Refusal;

/**
 * What one server tells another about lines. The server at which a page knocked numbers its lines;
 * the other one, where the class runs, writes to them.
 */
sealed interface Letter {

  /** From the page's server: a page wants to enter. */
  record Open(int line, String authority, String entrance) implements Letter {}

  /** From the page's server: the page said something. */
  record Heard(int line, String text) implements Letter {}

  /** From the page's server: the page's socket takes no more just now. */
  record Brimful(int line) implements Letter {}

  /** From the page's server: the page's socket takes data again. */
  record Drained(int line) implements Letter {}

  /** From the page's server: the page is gone. */
  record HungUp(int line) implements Letter {}

  /** From the class's server: the page is in. */
  record Seated(int line) implements Letter {}

  /**
   * From the class's server: the page is not in, and the line is over.
   *
   * @param guessed whether it came with a code or token that opens nothing
   */
  record TurnedAway(int line, Refusal reason, boolean guessed) implements Letter {}

  /** From the class's server: a message for several pages. */
  record Text(int[] lines, String text) implements Letter {}

  /** From the class's server: a binary message for several pages. */
  record Bytes(int[] lines, Buffer bytes) implements Letter {}

  /** From the class's server: the page is to be let go. */
  record Close(int line, int code, String why) implements Letter {}
}
