package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.SeedRule;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Genotype;
import org.synaptarium.frame.HistoryTape;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.LogEntry;

/**
 * Stills fill the bytes that they may have, and the way from one to the next takes equally long.
 */
class SpacingTest {
  private static final int HOUR = 72_000;
  private static final BrainSpec SPEC = new BrainSpec(2_000, 1, Genotype.VAL_VAL);

  private static Recording recording(int frames, LogEntry... log) {
    var head = new ClassHead("id", "", "", "", 1, "", 0, 1, frames, 1);
    return new Recording(head, List.of(log), frames, List.of());
  }

  private static LogEntry teams(long frame, int count) {
    return new LogEntry(1, frame, 0, 0, 1, new SetTeams(count, SeedRule.SAME));
  }

  private static Still still(long frame, int teams, int bytesOfABrain) {
    var none = new HistoryTape.Place(0, 0, new byte[0]);
    var team =
        new Still.OfTeam(
            SPEC, new byte[bytesOfABrain], new HistoryTape(), none, new byte[0], Optional.empty());
    List<Still.OfTeam> all = new ArrayList<>();
    for (int i = 0; i < teams; i++) {
      all.add(team);
    }
    return new Still(frame, 0, all);
  }

  /** Returns the frames after which a still is kept, each of so many bytes a brain. */
  private static List<Long> kept(Recording recording, int teamsFrom, int teams, int bytes) {
    var spacing = new Spacing(recording);
    spacing.kept(still(0, 1, bytes));
    List<Long> kept = new ArrayList<>(List.of(0L));
    for (long frame = 1; frame <= recording.frames(); frame++) {
      int brains = frame >= teamsFrom ? teams : 1;
      if (spacing.isDue(frame, brains, brains)) {
        spacing.kept(still(frame, brains, bytes));
        kept.add(frame);
      }
    }
    return kept;
  }

  @Test
  void anHourOfOneBrainFitsIntoItsBytesAndIsSpacedEvenly() {
    List<Long> kept = kept(recording(HOUR), HOUR, 1, 60_000);
    assertThat(kept.size() * 60_000L).isBetween(20_000_000L, Developing.MAX_BYTES);
    for (int i = 1; i < kept.size(); i++) {
      assertThat(kept.get(i) - kept.get(i - 1)).isBetween(130L, 180L);
    }
    assertThat(HOUR - kept.getLast()).isLessThan(180);
  }

  @Test
  void stillsThatAreLargerThanGuessedStillFit() {
    List<Long> kept = kept(recording(HOUR), HOUR, 1, 90_000);
    assertThat(kept.size() * 90_000L).isBetween(20_000_000L, Developing.MAX_BYTES);
    assertThat(HOUR - kept.getLast()).isLessThan(300);
  }

  @Test
  void whenTeamsBeginStillsLieNearerForFramesAreDearer() {
    int begun = HOUR / 2;
    List<Long> kept = kept(recording(HOUR, teams(begun, 4)), begun, 4, 60_000);
    long bytes = kept.stream().mapToLong(frame -> frame >= begun ? 240_000 : 60_000).sum();
    assertThat(bytes).isBetween(30_000_000L, Developing.MAX_BYTES_OF_TEAMS);
    long before = gapAt(kept, begun / 2);
    long after = gapAt(kept, begun + begun / 2);
    assertThat((double) before / after).isBetween(3.0, 5.0);
  }

  @Test
  void whereFramesAreDearerAndStillsLargerStillsLieNearer() {
    Recording hour = recording(HOUR);
    var spacing = new Spacing(hour);
    spacing.kept(still(0, 1, 30_000));
    List<Long> kept = new ArrayList<>(List.of(0L));
    long bytes = 30_000;
    for (long frame = 1; frame <= HOUR; frame++) {
      boolean lively = frame / 3_000 % 2 == 1;
      if (spacing.isDue(frame, 1, lively ? 4e6 : 2e6)) {
        int size = lively ? 33_000 : 27_000;
        spacing.kept(still(frame, 1, size));
        kept.add(frame);
        bytes += size;
      }
    }
    assertThat(bytes).isBetween(20_000_000L, Developing.MAX_BYTES);
    assertThat((double) gapAt(kept, 31_500) / gapAt(kept, 34_500)).isBetween(1.8, 2.2);
    assertThat((double) gapAt(kept, 67_500) / gapAt(kept, 64_500)).isBetween(1.8, 2.2);
  }

  @Test
  void oneSlowMomentOfTheMachineIsNotTheNetworks() {
    var cost = new FrameCost();
    for (int i = 0; i < 1_000; i++) {
      assertThat(cost.of(1, 3_000_000)).isEqualTo(3_000_000);
    }
    assertThat(cost.of(1, 300_000_000)).isBetween(3_000_000.0, 3_100_000.0);
    assertThat(cost.of(4, 12_000_000)).isBetween(12_000_000.0, 12_400_000.0);
  }

  private static long gapAt(List<Long> kept, long frame) {
    int next = (int) kept.stream().takeWhile(each -> each < frame).count();
    return kept.get(next) - kept.get(next - 1);
  }

  @Test
  void inAShortRecordingStillsLieASecondApart() {
    List<Long> kept = kept(recording(600), 600, 1, 60_000);
    assertThat(kept).hasSize(31).contains(20L, 40L, 600L);
  }
}
