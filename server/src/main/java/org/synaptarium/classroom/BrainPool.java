package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synaptarium.command.Limits;
import org.synaptarium.engine.BrainSpec;

/**
 * Brains whose moment is over and that can be recalled to another: wiring and laying out one takes
 * fifty times as long as loading its state. Not thread-safe.
 */
final class BrainPool {

  /** Those of all teams, and the one of before there were teams. */
  private static final int KEPT = Limits.MAX_TEAMS + 1;

  private final RestingBrains resting;
  private final List<TeamBrain> idle = new ArrayList<>();

  BrainPool(RestingBrains resting) {
    this.resting = resting;
  }

  /** Takes brains back that nobody uses any more; the oldest are forgotten. */
  void giveBack(List<TeamBrain> teams) {
    idle.addAll(teams);
    while (idle.size() > KEPT) {
      idle.removeFirst();
    }
  }

  /**
   * Returns a team as a still shows it.
   *
   * @param dose one that can be undone
   */
  TeamBrain stand(Still.OfTeam still, Optional<DoseMemory> dose) {
    return idleOf(still.spec()).recalled(still.packed(), still.past(), dose);
  }

  /* A new one comes from its rest, which a full reset on the way needs too. */
  private TeamBrain idleOf(BrainSpec spec) {
    for (TeamBrain team : idle) {
      if (team.brain().spec().equals(spec)) {
        idle.remove(team);
        return team;
      }
    }
    return new TeamBrain(resting.create(spec, 0), new Chronicle());
  }
}
