package org.synaptarium.classroom;

import java.util.List;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.LogEntry;

/**
 * A class as it can leave the server and be run again bit for bit.
 *
 * @param head which scenario and seed; secrets' hashes stay behind
 * @param log everything that was accepted
 * @param frames how many frames have run
 * @param checkpoints hashes that a replay must reproduce
 */
public record Recording(
    ClassHead head, List<LogEntry> log, long frames, List<Checkpoint> checkpoints) {
  public Recording {
    log = List.copyOf(log);
    checkpoints = List.copyOf(checkpoints);
  }

  /** Returns how many people entered, the host not counted. */
  public int people() {
    return (int) log.stream().filter(entry -> entry.command() instanceof Enter).count();
  }
}
