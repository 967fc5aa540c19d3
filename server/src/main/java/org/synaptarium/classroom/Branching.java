package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synaptarium.command.ClassCommand.BranchOff;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.journal.LogEntry;

/**
 * What a class that branches off a recorded one begins with: the log up to there, without names and
 * without the numbers by which people's pages knew their commands. Its last entry lets everybody of
 * the recorded class go, so that the brains go on and the seats are free.
 */
final class Branching {

  /**
   * A transaction of so many entries takes a moment; a whole log at once would be one of seconds.
   */
  private static final int BATCH = 2_000;

  private static final long NO_COMMAND = 0;

  private final long frame;
  private final List<LogEntry> past = new ArrayList<>();
  private final Map<String, String> pseudonyms = new HashMap<>();

  private Branching(long frame) {
    this.frame = frame;
  }

  static Branching at(long frame, Recording recording) {
    var branching = new Branching(frame);
    recording.log().stream().takeWhile(e -> e.frame() <= frame).forEach(branching::add);
    return branching;
  }

  private void add(LogEntry entry) {
    if (entry.command() instanceof Enter(int personId, var nickname, var _)) {
      pseudonyms.put(nickname.text(), Pseudonyms.of(personId));
    }
    LogEntry nameless = Pseudonyms.nameless(entry);
    past.add(
        new LogEntry(
            nameless.seq(),
            nameless.frame(),
            nameless.atEpochMs(),
            nameless.author(),
            NO_COMMAND,
            nameless.command(),
            List.of(),
            nameless.team()));
  }

  /** Takes the names out of what a run remembers. */
  void rename(ClassRun run) {
    run.teams().forEach(team -> team.chronicle().rename(pseudonyms));
  }

  /** Returns the log up to there, in parts that are written one after the other. */
  List<List<LogEntry>> batches() {
    List<List<LogEntry>> batches = new ArrayList<>();
    for (int i = 0; i < past.size(); i += BATCH) {
      batches.add(past.subList(i, Math.min(past.size(), i + BATCH)));
    }
    return batches;
  }

  /** Returns the entry by which the new class begins. */
  LogEntry leaving(long nowEpochMs) {
    return new LogEntry(
        past.size() + 1L,
        frame + 1,
        nowEpochMs,
        ClassState.CLASS_ITSELF,
        NO_COMMAND,
        new BranchOff());
  }
}
