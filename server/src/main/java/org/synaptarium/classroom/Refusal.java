package org.synaptarium.classroom;

import org.synaptarium.command.Printable;

/**
 * Why a request changed nothing, in words that can be shown to the one who asked.
 *
 * @param code which kind of reason
 * @param message what was wrong: one plain sentence
 * @param allowed what would have been allowed
 */
public record Refusal(Reason code, String message, String allowed) {

  public Refusal {
    message = Printable.of(message);
    allowed = Printable.of(allowed);
  }
}
