package org.synaptarium.classroom;

/** What became of a command. */
public sealed interface Answer {

  /**
   * The command is durable in the log.
   *
   * @param seq its place in the log
   * @param frame number of the first frame that shows its effect
   */
  record Accepted(long seq, long frame) implements Answer {}

  /** The command changed nothing. */
  record Rejected(Refusal reason) implements Answer {}
}
