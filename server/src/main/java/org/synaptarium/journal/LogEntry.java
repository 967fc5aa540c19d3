package org.synaptarium.journal;

import java.util.List;
import org.synaptarium.command.Command;

/**
 * One accepted command, stamped by the class's loop.
 *
 * @param seq place in the log, from 1 without gaps
 * @param frame number (from 1) of the frame at whose start it takes effect, so the first whose
 *     picture shows it; never falls
 * @param atEpochMs wall-clock time, for people to read; nothing depends on it
 * @param author person who asked, 0 for the host, −1 for the class itself (scenario timeline)
 * @param commandId the author's own number for it; 0 for the class itself
 * @param also commands that came for the same frame and that this entry stands for too: each is
 *     answered with its place, and none has an entry of its own
 */
public record LogEntry(
    long seq,
    long frame,
    long atEpochMs,
    int author,
    long commandId,
    Command command,
    List<CommandKey> also) {
  public LogEntry {
    also = List.copyOf(also);
  }

  /** An entry that stands for one command only. */
  public LogEntry(
      long seq, long frame, long atEpochMs, int author, long commandId, Command command) {
    this(seq, frame, atEpochMs, author, commandId, command, List.of());
  }

  /** Returns the same entry with another command in its place. */
  public LogEntry with(Command replacement) {
    return new LogEntry(seq, frame, atEpochMs, author, commandId, replacement, also);
  }
}
