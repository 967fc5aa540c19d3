package org.synaptarium.classroom;

import org.synaptarium.engine.Brain;

/**
 * How fast neural time runs against the wall clock, for the eye: in steps of a twentieth, over the
 * last two seconds.
 */
final class SpeedGauge {
  private static final int WINDOW_FRAMES = 40;
  private static final double STEPS = 20;

  private final long[] atMs = new long[WINDOW_FRAMES];
  private int frames;

  /** Notes that a frame has run. */
  void frameRan(long nowMs) {
    atMs[frames % WINDOW_FRAMES] = nowMs;
    frames++;
  }

  /** Forgets the past: neural time stood still. */
  void stopped() {
    frames = 0;
  }

  /** Returns neural seconds for each real second, at most 1. */
  double speed() {
    if (frames < WINDOW_FRAMES) {
      return 1;
    }
    long newest = atMs[(frames - 1) % WINDOW_FRAMES];
    long oldest = atMs[frames % WINDOW_FRAMES];
    double elapsedMs = Math.max(1, newest - oldest);
    double speed = (WINDOW_FRAMES - 1) * Brain.FRAME_MS / elapsedMs;
    // Ticks jitter by some milliseconds; what is within a step of real time is in time.
    return speed > 1 - 1 / STEPS ? 1 : Math.max(1, Math.floor(speed * STEPS)) / STEPS;
  }
}
