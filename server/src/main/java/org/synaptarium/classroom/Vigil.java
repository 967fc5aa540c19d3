package org.synaptarium.classroom;

import java.util.Optional;
import org.synaptarium.command.ClassCommand;
import org.synaptarium.engine.Brain;

/**
 * Watches over a class that everybody has left: it pauses, then it ends, so that forgotten classes
 * don't keep a server busy or full.
 *
 * <p>Time is counted in ticks. What it decides becomes an entry of the log like any other.
 */
final class Vigil {
  private static final long TICKS_PER_MINUTE = 60_000 / Brain.FRAME_MS;

  /** A dropped school network is back by then; a class that was left is not. */
  static final long PAUSE_AFTER_TICKS = 10 * TICKS_PER_MINUTE;

  /** A class may go on after a long break, but not on another day. */
  static final long END_AFTER_TICKS = 12 * 60 * TICKS_PER_MINUTE;

  private long ticksAlone;

  /** Counts a tick; returns what is to be done. */
  Optional<ClassCommand> tick(boolean anybodyPresent, boolean running) {
    ticksAlone = anybodyPresent ? 0 : ticksAlone + 1;
    if (ticksAlone >= END_AFTER_TICKS) {
      return Optional.of(new ClassCommand.End());
    }
    if (ticksAlone >= PAUSE_AFTER_TICKS && running) {
      return Optional.of(new ClassCommand.Pause());
    }
    return Optional.empty();
  }
}
