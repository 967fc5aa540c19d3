package org.synaptarium.classroom;

import java.util.HashMap;
import java.util.Map;
import org.synaptarium.command.ActivityCommand.OpenPoll;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.ActivityCommand.Vote;
import org.synaptarium.journal.LogEntry;

/**
 * Takes the voters out of the votes of anonymous polls, entry by entry in the order of the log.
 *
 * <p>A voter becomes a negative number that means nothing beyond its poll, so that a replay still
 * knows who changed their mind, and the same person's votes in two polls don't belong together.
 */
final class Ballots {

  /* −1 is the class itself. */
  private static final int FIRST_NAMELESS = -2;

  private final Map<Integer, Integer> namelessOf = new HashMap<>();
  private boolean anonymous;

  LogEntry withoutVoter(LogEntry entry) {
    if (entry.command() instanceof OpenPoll poll) {
      anonymous = !poll.named();
      namelessOf.clear();
    } else if (entry.command() instanceof OpenPrediction) {
      anonymous = false;
    }
    return anonymous && entry.command() instanceof Vote ? nameless(entry) : entry;
  }

  private LogEntry nameless(LogEntry entry) {
    int author =
        namelessOf.computeIfAbsent(entry.author(), voter -> FIRST_NAMELESS - namelessOf.size());
    return new LogEntry(entry.seq(), entry.frame(), entry.atEpochMs(), author, 0, entry.command());
  }
}
