package org.synaptarium.scenario;

import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.engine.Brain;

/**
 * Both clocks of a lesson in which nobody moves anything, stepped from event to event without a
 * brain: a frame adds {@link Brain#FRAME_MS} of neural time, and that times the lapse of body time.
 */
final class LessonClock {
  private long frame;
  private long bodyTimeMs;
  private long lapse = 1;
  private long lastEventFrame;

  /** Goes on to the first frame boundary at which the moment has come. */
  void runTo(Moment moment) {
    switch (moment) {
      case Moment.Body(long untilMs) -> runTo(untilMs);
      case Moment.Neural(long neuralMs) -> run(framesIn(neuralMs) - frame);
      case Moment.After(long neuralMs) -> run(lastEventFrame + framesIn(neuralMs) - frame);
    }
  }

  /** Goes on to the first frame boundary at or after a body time. */
  void runTo(long untilMs) {
    long frameMs = Brain.FRAME_MS * lapse;
    run((untilMs - bodyTimeMs + frameMs - 1) / frameMs);
  }

  private void run(long frames) {
    if (frames > 0) {
      frame += frames;
      bodyTimeMs += frames * Brain.FRAME_MS * lapse;
    }
  }

  private static long framesIn(long neuralMs) {
    return (neuralMs + Brain.FRAME_MS - 1) / Brain.FRAME_MS;
  }

  /** A command is given now. */
  void happens(BrainCommand command) {
    lastEventFrame = frame;
    if (command instanceof SetLapse(long bodySecondsPerSecond)) {
      lapse = bodySecondsPerSecond;
    }
  }

  /** Returns how many frames have run. */
  long frame() {
    return frame;
  }

  long bodyTimeMs() {
    return bodyTimeMs;
  }

  long neuralTimeMs() {
    return frame * Brain.FRAME_MS;
  }
}
