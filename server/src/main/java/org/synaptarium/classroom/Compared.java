package org.synaptarium.classroom;

/** What asking for a comparison came to. */
public sealed interface Compared {

  record Result(Comparison comparison) implements Compared {}

  /** Not to be told, or not now. */
  record Refused(Refusal reason) implements Compared {}
}
