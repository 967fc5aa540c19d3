package org.synaptarium.classroom;

import java.time.Clock;
import java.util.OptionalLong;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.CodeTaken;
import org.synaptarium.journal.Journal;
import org.synaptarium.scenario.Scenario;

/** Writes the heads of new classes into the journal, each under a code that no live class has. */
final class NewHeads {

  /** With 100 classes among a million codes, one attempt in 10,000 meets a taken one. */
  private static final int CODE_ATTEMPTS = 20;

  private final Journal journal;
  private final Tokens tokens;
  private final Clock clock;

  NewHeads(Journal journal, Tokens tokens, Clock clock) {
    this.journal = journal;
    this.tokens = tokens;
    this.clock = clock;
  }

  ClassHead create(String classId, String hostToken, Scenario scenario, OptionalLong seed) {
    for (int attempt = 1; ; attempt++) {
      var head =
          new ClassHead(
              classId,
              tokens.newCode(),
              scenario.id(),
              scenario.text(),
              scenario.spec(seed).seed(),
              Tokens.hash(hostToken),
              clock.millis(),
              1,
              0,
              0);
      try {
        journal.create(head);
        return head;
      } catch (CodeTaken taken) {
        if (attempt == CODE_ATTEMPTS) {
          throw taken;
        }
      }
    }
  }
}
