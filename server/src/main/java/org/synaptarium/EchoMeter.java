package org.synaptarium;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long one dial's move takes to everybody: from the mover's send until every other
 * student has been told a state that holds the very value.
 */
final class EchoMeter {

  /** Stands for the host where a student's place in the class is meant. */
  static final int HOST = -1;

  private static final class Move {
    private final double value;
    private final String told;
    private final int mover;
    private final AtomicIntegerArray seen;
    private final AtomicInteger missing;
    private volatile long sentNanos;

    Move(String dial, double value, int mover, int hearers) {
      this.value = value;
      this.told = "\"" + dial + "\":{\"value\":" + value + ",";
      this.mover = mover;
      this.seen = new AtomicIntegerArray(hearers);
      this.missing = new AtomicInteger(mover == HOST ? hearers : hearers - 1);
    }
  }

  private final String dial;
  private final double base;
  private final List<Double> echoesMs = new CopyOnWriteArrayList<>();
  private volatile @Nullable Move current;
  private int moves;

  EchoMeter(String dial, double base) {
    this.dial = dial;
    this.base = base;
  }

  /**
   * Lets somebody move the dial to a value that it never had; nothing when a move is under way.
   *
   * @param place the mover's place in the class, or {@link #HOST}
   * @param hearers students in the class
   */
  boolean moveIfIdle(BenchStudent mover, int place, int hearers) {
    if (current != null) {
      return false;
    }
    moves++;
    Move move = new Move(dial, base + moves * 1e-6, place, hearers);
    move.sentNanos = System.nanoTime();
    current = move;
    mover.command("{\"type\":\"turnDial\",\"dial\":\"" + dial + "\",\"value\":" + move.value + "}");
    return true;
  }

  /** Gives a move up that took longer than {@code patienceMs}; it counts as that long. */
  void giveUpAfter(long patienceMs) {
    Move move = current;
    if (move != null && System.nanoTime() - move.sentNanos > patienceMs * 1_000_000) {
      echoesMs.add((double) patienceMs);
      current = null;
    }
  }

  /* The text of the message is looked at, not its meaning: 4,000 come a second to this one process. */
  void heard(int student, String state) {
    Move move = current;
    if (move == null
        || student == move.mover
        || !state.contains(move.told)
        || !move.seen.compareAndSet(student, 0, 1)) {
      return;
    }
    if (move.missing.decrementAndGet() == 0) {
      echoesMs.add((System.nanoTime() - move.sentNanos) / 1e6);
      current = null;
    }
  }

  List<Double> echoesMs() {
    return echoesMs;
  }
}
