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
 * @param team whose brain it is for, from 1; {@link #ALL_TEAMS} for every one
 */
public record LogEntry(
    long seq,
    long frame,
    long atEpochMs,
    int author,
    long commandId,
    Command command,
    List<CommandKey> also,
    int team) {

  /** For the brain of every team, and for whatever concerns the class as a whole. */
  public static final int ALL_TEAMS = 0;

  public LogEntry {
    also = List.copyOf(also);
  }

  /** An entry that stands for one command only. */
  public LogEntry(
      long seq, long frame, long atEpochMs, int author, long commandId, Command command) {
    this(seq, frame, atEpochMs, author, commandId, command, List.of(), ALL_TEAMS);
  }

  /** Returns the same entry with another command in its place. */
  public LogEntry with(Command replacement) {
    return new LogEntry(seq, frame, atEpochMs, author, commandId, replacement, also, team);
  }

  /** Tells whether it concerns a team's brain. */
  public boolean isFor(int someTeam) {
    return team == ALL_TEAMS || team == someTeam;
  }

  /**
   * Checks that entries follow one another.
   *
   * @throws IllegalArgumentException when one is missing
   */
  public static void requireNoGap(List<LogEntry> entries) {
    long seq = entries.getFirst().seq();
    for (LogEntry entry : entries) {
      if (entry.seq() != seq++) {
        throw new IllegalArgumentException("a gap before entry " + entry.seq());
      }
    }
  }
}
