package org.synaptarium.classroom;

import java.util.concurrent.CompletableFuture;
import org.synaptarium.command.Command;

/** What somebody asks of a class, waiting for its next frame. */
sealed interface Request {

  /**
   * A command; its answer goes through the ledger.
   *
   * @param team whose brain is meant, from 1; 0 when nothing was said
   */
  record Ask(Person person, long commandId, Command command, int team) implements Request {
    @Override
    public void refuse(Refusal refusal, CommandLedger ledger) {
      ledger.settle(person.id(), commandId, new Answer.Rejected(refusal));
    }
  }

  /** A newcomer. */
  record Enter(Newcomer newcomer, CompletableFuture<Admission> admission) implements Request {
    @Override
    public void refuse(Refusal refusal, CommandLedger ledger) {
      admission.complete(new Admission.Refused(refusal));
    }
  }

  /** Answers that nothing was done. */
  void refuse(Refusal refusal, CommandLedger ledger);
}
