package org.synaptarium.showing;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.synaptarium.engine.Brain;

/** How time passes, in ticks of a frame's length, and how many frames can be run in one. */
final class Pace {
  private static final long TICK_NS = TimeUnit.MILLISECONDS.toNanos(Brain.FRAME_MS);

  /** Of each tick; the rest is other showings' and the encoding of frames. */
  private static final long BUDGET_NS = TICK_NS * 3 / 5;

  /** After a standstill, as of a busy machine, time isn't made up for beyond this. */
  private static final double MAX_TICKS_AT_ONCE = 5;

  /** A frame of a classroom brain, before one was measured. */
  private static final double FRAME_NS_AT_FIRST = 3e6;

  private static final double MEASURED_SHARE = 0.1;

  private final LongSupplier nanos;
  private double credit;
  private long lastNanos;
  private double frameNs = FRAME_NS_AT_FIRST;

  Pace(LongSupplier nanos) {
    this.nanos = nanos;
    this.lastNanos = nanos.getAsLong();
  }

  /** Returns whole ticks, so that at 1× each frame is shown although a thread comes a bit late. */
  double ticksPassed() {
    long now = nanos.getAsLong();
    credit = Math.min(MAX_TICKS_AT_ONCE, credit + (double) (now - lastNanos) / TICK_NS);
    lastNanos = now;
    double whole = Math.rint(credit);
    credit -= whole;
    return whole;
  }

  /** Returns how many frames can be run within a tick. */
  long affordable() {
    return Math.max(1, (long) (BUDGET_NS / frameNs));
  }

  /** Runs some frames and takes note of how long they take. */
  void measure(long frames, Runnable run) {
    long from = nanos.getAsLong();
    run.run();
    double each = (double) (nanos.getAsLong() - from) / frames;
    frameNs += MEASURED_SHARE * (each - frameNs);
  }
}
