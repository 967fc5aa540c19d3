package org.synaptarium.protocol;

import org.synaptarium.classroom.Refusal;

/** What reading a client's message came to. */
public sealed interface Reading {

  record Read(ClientMessage message) implements Reading {}

  /** Not a message that can be acted on. */
  record Refused(Refusal reason) implements Reading {}

  /** A command with a readable id that can't be what was meant. */
  record Rejected(long id, Refusal reason) implements Reading {}
}
