package org.synaptarium.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synaptarium.command.ClassCommand.OpenTrial;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.Limits;
import org.synaptarium.command.SeedRule;
import org.synaptarium.command.Treatment;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Circuit;

/** Makes the teams that a lesson's class opens with, noting what can't be opened. */
final class TeamPlanBuilder {
  private final ScenarioBuilder lesson;
  private final BrainSpec spec;

  TeamPlanBuilder(ScenarioBuilder lesson, BrainSpec spec) {
    this.lesson = lesson;
    this.spec = spec;
  }

  Optional<TeamPlan> build(JsonNode start) {
    if (!start.has("teams")) {
      if (start.has("trial")) {
        lesson.problem("/start/trial", "there are no teams to try it on", "teams beside it");
      }
      return Optional.empty();
    }
    int count = start.at("/teams/count").asInt();
    if (spec.circuit() != Circuit.CLASSROOM) {
      lesson.problem(
          "/start/teams", "a brain of two areas is for one class together", "circuit: classroom");
    } else if (count * spec.neurons() > Limits.MAX_TEAM_NEURONS) {
      lesson.problem(
          "/start/teams/count",
          count + " brains of " + spec.neurons() + " neurons are too many for one class",
          "at most " + Limits.MAX_TEAM_NEURONS + " neurons in all");
    }
    SeedRule seeds =
        ScenarioBuilder.constant(SeedRule.class, start.at("/teams/seeds").asText("same"));
    return Optional.of(new TeamPlan(new SetTeams(count, seeds), trial(start, count)));
  }

  private Optional<OpenTrial> trial(JsonNode start, int teams) {
    if (!start.has("trial")) {
      return Optional.empty();
    }
    List<Treatment> arms = new ArrayList<>();
    start
        .at("/trial/arms")
        .forEach(arm -> arms.add(ScenarioBuilder.constant(Treatment.class, arm.asText())));
    if (arms.size() > teams) {
      lesson.problem(
          "/start/trial/arms",
          arms.size() + " arms for " + teams + " teams",
          "an arm for each team at most");
    }
    return Optional.of(new OpenTrial(arms, start.at("/trial/blinded").asBoolean(true)));
  }
}
