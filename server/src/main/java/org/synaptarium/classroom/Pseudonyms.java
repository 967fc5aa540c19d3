package org.synaptarium.classroom;

import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.Nickname;
import org.synaptarium.journal.LogEntry;

/**
 * Takes the nicknames out of what was recorded: everybody goes by their number in the class, the
 * same whenever and however often it is exported or branched off.
 *
 * <p>Marks, hands, polls and predictions find names by number, so they follow. What people wrote
 * themselves, in a note or a question, stays as it was written.
 */
public final class Pseudonyms {
  private Pseudonyms() {}

  /** Returns the same class of people without names. */
  public static Recording of(Recording recording) {
    return new Recording(
        recording.head(),
        recording.log().stream().map(Pseudonyms::nameless).toList(),
        recording.frames(),
        recording.checkpoints());
  }

  /** Returns the same entry without a name. */
  static LogEntry nameless(LogEntry entry) {
    return entry.command() instanceof Enter(int personId, var _, var tokenHash)
        ? entry.with(new Enter(personId, new Nickname(of(personId)), tokenHash))
        : entry;
  }

  /** Returns what somebody is called instead. */
  static String of(int personId) {
    return "Student " + personId;
  }
}
