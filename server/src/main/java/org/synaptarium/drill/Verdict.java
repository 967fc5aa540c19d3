package org.synaptarium.drill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.ReplayedClass;
import org.synaptarium.journal.CommandKey;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.recording.RecordingReader;

/**
 * What was told of a class, held against its log and against a run of that log.
 *
 * @param acknowledged commands that pages were told are done
 * @param lost those that do not stand in the log where they were told to
 * @param duplicated commands that stand in it twice, or were answered in two ways
 * @param hashes states that pages were told and that the run came by
 * @param hashMismatches those that are not the run's, or that two pages were told differently
 */
public record Verdict(int acknowledged, int lost, int duplicated, int hashes, int hashMismatches) {
  static final Verdict NONE = new Verdict(0, 0, 0, 0, 0);

  static Verdict of(Told told, Recording recording) {
    List<Acknowledged> acknowledged = told.acknowledged();
    Map<Long, Long> hashes = told.hashByFrame();
    return new Verdict(
        acknowledged.size(),
        lost(acknowledged, recording.log()),
        duplicated(recording.log()) + told.changedAnswers(),
        hashes.size(),
        mismatches(hashes, recording) + told.twoHistories());
  }

  private static int lost(List<Acknowledged> acknowledged, List<LogEntry> log) {
    Map<Long, LogEntry> bySeq = new HashMap<>();
    log.forEach(entry -> bySeq.put(entry.seq(), entry));
    return (int)
        acknowledged.stream().filter(told -> !standsFor(bySeq.get(told.seq()), told)).count();
  }

  private static boolean standsFor(@Nullable LogEntry entry, Acknowledged told) {
    return entry != null
        && entry.frame() == told.frame()
        && (told.key().equals(keyOf(entry)) || entry.also().contains(told.key()));
  }

  private static int duplicated(List<LogEntry> log) {
    Set<CommandKey> seen = new HashSet<>();
    int twice = 0;
    for (LogEntry entry : log) {
      if (entry.commandId() > 0 && !seen.add(keyOf(entry))) {
        twice++;
      }
      for (CommandKey also : entry.also()) {
        if (!seen.add(also)) {
          twice++;
        }
      }
    }
    return twice;
  }

  private static CommandKey keyOf(LogEntry entry) {
    return new CommandKey(entry.author(), entry.commandId());
  }

  /* A frame that was shown and that the log's run never comes to is as wrong as one with another state. */
  private static int mismatches(Map<Long, Long> hashes, Recording recording) {
    var replay = new ReplayedClass(recording, RecordingReader.scenarioOf(recording));
    Map<Long, Long> open = new HashMap<>(hashes);
    int wrong = 0;
    while (true) {
      Long told = open.remove(replay.frame());
      if (told != null && !told.equals(replay.brainHashes().getFirst())) {
        wrong++;
      }
      if (replay.isOver()) {
        return wrong + open.size();
      }
      replay.advance();
    }
  }

  Verdict and(Verdict other) {
    return new Verdict(
        acknowledged + other.acknowledged,
        lost + other.lost,
        duplicated + other.duplicated,
        hashes + other.hashes,
        hashMismatches + other.hashMismatches);
  }

  public boolean isClean() {
    return lost == 0 && duplicated == 0 && hashMismatches == 0;
  }
}
