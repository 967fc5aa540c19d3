package org.synaptarium.classroom;

/** Whom a token stands for. */
public sealed interface Seating {

  /** A person in a live class. */
  record Seated(Classroom classroom, Person person) implements Seating {}

  /**
   * Nobody, now. With {@link Reason#NOT_YET} the token may be good: its class is about to go on, so
   * try again in a second.
   */
  record Refused(Refusal reason) implements Seating {}
}
