package org.synaptarium.fuzz;

/** What a reader said about an input: the only two things that it may say. */
public sealed interface Outcome {
  record Taken() implements Outcome {}

  /**
   * @param reason a sentence for whoever sent it
   */
  record Refused(String reason) implements Outcome {}

  Outcome TAKEN = new Taken();
}
