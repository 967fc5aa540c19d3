package org.synaptarium.scenario;

import java.util.OptionalLong;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.StepTeam;

/**
 * A scenario run without a class: the same cursor, the same {@link Brain#advance}.
 *
 * <p>So the frames of a run are the frames of a class in which nobody moves a dial.
 */
public final class ScenarioRun {
  private final TimelineCursor cursor;
  private Brain brain;

  /**
   * Makes the scenario's brain, at frame 0.
   *
   * @param seed in place of the scenario's own where one is given
   */
  public ScenarioRun(Scenario scenario, OptionalLong seed) {
    cursor = new TimelineCursor(scenario.timeline(), 0, 0);
    brain = Brain.create(scenario.spec(seed));
  }

  /** Runs one frame. */
  public void advance(StepTeam team) {
    brain.advance(cursor.due(brain.bodyTimeMs(), brain.frame()), team);
  }

  /** Tells whether body time has come to {@code bodyTimeMs}. */
  public boolean reached(long bodyTimeMs) {
    return brain.bodyTimeMs() >= bodyTimeMs;
  }

  /** Saves the brain, drops it and goes on with the one restored from what was saved. */
  public void restart() {
    brain = Brain.restore(brain.keyframe());
  }

  public Brain brain() {
    return brain;
  }
}
