package org.synaptarium.classroom;

/** What became of a wish to open a class. */
public sealed interface Opening {

  /**
   * The class is durable and open.
   *
   * @param code six digits that people join with
   * @param hostToken makes its bearer the host; only its hash is kept here
   */
  record Opened(String classId, String code, String hostToken) implements Opening {}

  /** No class was opened. */
  record Refused(Refusal reason) implements Opening {}
}
