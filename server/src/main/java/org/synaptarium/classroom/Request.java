package org.synaptarium.classroom;

import java.util.concurrent.CompletableFuture;
import org.synaptarium.command.Command;

/** What somebody asks of a class, waiting for its next frame. */
sealed interface Request {

  /** A command; its answer goes through the ledger. */
  record Ask(Person person, long commandId, Command command) implements Request {}

  /** A newcomer. */
  record Enter(Newcomer newcomer, CompletableFuture<Admission> admission) implements Request {}
}
