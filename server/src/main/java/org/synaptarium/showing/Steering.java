package org.synaptarium.showing;

import java.util.List;
import org.synaptarium.command.BrainCommand;

/** What a presenter can ask of a showing. */
public sealed interface Steering {

  /** Slowest and fastest playing, in times of neural time. */
  double MIN_SPEED = 0.25;

  double MAX_SPEED = 100;

  /** More at a time is a seek. */
  int MAX_STEP_FRAMES = 100;

  /** As many as a lesson's prepared settings; an alternative is a handful of changes. */
  int MAX_CHANGES = 64;

  /** Lets it run; at the end, from the beginning or the loop's. */
  record Play() implements Steering {}

  /** Holds it still. */
  record Pause() implements Steering {}

  /** Goes to a frame, forward or back. */
  record Seek(long frame) implements Steering {}

  /** Goes some frames on, or back, and holds it still. */
  record Step(int frames) implements Steering {}

  /** Plays so many times as fast as neural time. */
  record Speed(double speed) implements Steering {}

  /** Plays some frames again and again. */
  record Loop(long from, long to) implements Steering {}

  /** Plays on after what was a loop. */
  record NoLoop() implements Steering {}

  /** Leaves stretches out in which nothing happens, or doesn't. */
  record SkipDull(boolean on) implements Steering {}

  /**
   * Tries the same another way from a frame on.
   *
   * @param from the first frame that can differ
   * @param without places in the log of what is not to happen
   * @param with what is to happen at the beginning of that frame
   */
  record Alternative(long from, List<Long> without, List<BrainCommand> with) implements Steering {
    public Alternative {
      without = List.copyOf(without);
      with = List.copyOf(with);
    }
  }

  /** Is content with how it was. */
  record NoAlternative() implements Steering {}
}
