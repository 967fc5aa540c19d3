package org.synaptarium.classroom;

import java.util.List;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.engine.Brain;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.TimelineCursor;

/**
 * How a class is to be when it opens: what is set from the brain's first frame on, and how much
 * body time has passed.
 *
 * @param settings in this order, before anything else
 * @param bodyTimeMs the class opens at the first frame boundary at or after it
 */
public record Preparation(List<BrainCommand> settings, long bodyTimeMs) {

  /** A class that begins at the beginning. */
  public static final Preparation NONE = new Preparation(List.of(), 0);

  /** A minute or two of a core's work: nobody waits longer for a class to open. */
  static final int MAX_FRAMES = 6_000;

  /** What a link may set: every dial, modulator, arrow and hypothesis, and a dose or two. */
  public static final int MAX_SETTINGS = 64;

  /** A blank brain, which no lesson paces, gets to its time in at most so many frames. */
  private static final int UNPACED_FRAMES = 400;

  private static final long MAX_LAPSE = 86_400;
  private static final long MS_PER_S = 1_000;

  public Preparation {
    settings = List.copyOf(settings);
  }

  /** Tells whether there is nothing to prepare. */
  boolean isNone() {
    return settings.isEmpty() && bodyTimeMs == 0;
  }

  /** Returns the lapse at which a brain without a lesson gets there. */
  long unpacedLapse() {
    long frameMs = (bodyTimeMs + UNPACED_FRAMES - 1) / UNPACED_FRAMES;
    return Math.clamp((frameMs + Brain.FRAME_MS - 1) / Brain.FRAME_MS, 1, MAX_LAPSE);
  }

  /**
   * Tells whether a lesson's brain knows the settings, and comes to the time in bearably few
   * frames.
   */
  boolean isWithinReach(Scenario scenario) {
    if (!settings.stream().allMatch(scenario.spec().circuit()::understands)) {
      return false;
    }
    var cursor = new TimelineCursor(scenario.timeline(), 0, 0);
    long lapse = scenario.timeline().isEmpty() ? unpacedLapse() : 1;
    long nowMs = 0;
    for (int frame = 0; frame < MAX_FRAMES; frame++) {
      for (BrainCommand event : cursor.due(nowMs, frame)) {
        lapse = event instanceof SetLapse(long to) ? to : lapse;
      }
      if (nowMs >= bodyTimeMs) {
        return true;
      }
      nowMs += Brain.FRAME_MS * lapse;
    }
    return false;
  }

  /** Returns the bound in words: how far a lesson can be prepared. */
  static String reach() {
    return "a start that the lesson comes to within "
        + MAX_FRAMES * Brain.FRAME_MS / MS_PER_S
        + " s";
  }
}
