package org.synaptarium.classroom;

/** What became of a wish to enter a class. */
public sealed interface Admission {

  /**
   * The person is in the class's log.
   *
   * @param person the new person; the nickname may differ from the wish when it was taken
   * @param token gives the same person back after a refresh; only its hash is kept here
   */
  record Admitted(Person person, String token) implements Admission {}

  /** Nobody entered. */
  record Refused(Refusal reason) implements Admission {}
}
