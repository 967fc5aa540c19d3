package org.synaptarium.classroom;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.SeedRule;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.ModelRevision;
import org.synaptarium.scenario.Scenario;

/** From which seed the brain of each team grows. */
final class TeamSeeds {
  private TeamSeeds() {}

  /**
   * Returns a team's seed: the class's own, or the next numbers of it.
   *
   * @param team from 1
   */
  static long of(long seed, SeedRule rule, int team) {
    return switch (rule) {
      case SAME -> seed;
      case FAMILY -> seed + team - 1;
    };
  }

  static BrainSpec spec(Scenario scenario, long seed, SeedRule rule, int team) {
    return scenario.spec(OptionalLong.of(of(seed, rule, team)));
  }

  /** Returns the brains of all teams that a class is parted into. */
  static List<BrainSpec> specs(
      Scenario scenario, long seed, SetTeams begun, ModelRevision revision) {
    return IntStream.rangeClosed(1, begun.count())
        .mapToObj(team -> spec(scenario, seed, begun.seeds(), team).by(revision))
        .toList();
  }
}
