package org.synaptarium.classroom;

import java.util.List;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.Introduce;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.LogEntry;

/**
 * Reads recordings out of the journal; secrets' hashes, real names and the voters of anonymous
 * polls stay behind.
 */
final class Recorder {
  private static final String NO_HASH = "";
  private static final String NO_NAME = "";

  private Recorder() {}

  /**
   * Reads a class.
   *
   * @param frames how many frames of it have run
   */
  static Recording read(Journal journal, ClassHead head, long frames) {
    var ballots = new Ballots();
    List<LogEntry> log =
        journal.entriesAfter(head.classId(), 0).stream()
            .map(Recorder::withoutSecrets)
            .map(ballots::withoutVoter)
            .toList();
    List<Checkpoint> checkpoints =
        journal.checkpoints(head.classId()).stream()
            .filter(checkpoint -> checkpoint.frame() <= frames)
            .filter(checkpoint -> isOneStateAt(checkpoint.frame(), log))
            .toList();
    return new Recording(withoutHash(head), log, frames, checkpoints);
  }

  /*
   * New teams and an undone dose change the brains at once, between two frames: a class that was stopped there may have
   * been saved before or after, and its hash says nothing that a replay could be held against.
   */
  private static boolean isOneStateAt(long frame, List<LogEntry> log) {
    return log.stream()
        .filter(entry -> entry.frame() == frame + 1)
        .noneMatch(
            entry -> entry.command() instanceof SetTeams || entry.command() instanceof UndoDose);
  }

  private static LogEntry withoutSecrets(LogEntry entry) {
    return switch (entry.command()) {
      case Enter(var personId, var nickname, var _) ->
          entry.with(new Enter(personId, nickname, NO_HASH));
      case Introduce(var personId, var _, var _) ->
          entry.with(new Introduce(personId, NO_NAME, NO_HASH));
      default -> entry;
    };
  }

  private static ClassHead withoutHash(ClassHead head) {
    return new ClassHead(
        head.classId(),
        head.code(),
        head.scenario(),
        head.scenarioText(),
        head.seed(),
        NO_HASH,
        head.createdEpochMs(),
        head.epoch(),
        head.frameMark(),
        head.endedEpochMs());
  }
}
