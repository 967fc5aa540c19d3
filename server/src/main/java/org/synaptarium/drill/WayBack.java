package org.synaptarium.drill;

import java.net.URI;
import java.util.List;
import java.util.Random;

/**
 * When and where a page that lost its line tries again, by the web client's rules: its own server
 * once more, then another one, whichever; from a server that is about to go, elsewhere at once.
 */
final class WayBack {

  /** The web client's waits: doubling from the first, at most the longest. */
  private static final long FIRST_WAIT_MS = 250;

  private static final long LONGEST_WAIT_MS = 5_000;
  private static final int MOST_DOUBLINGS = 16;

  /** A page that was in for a while tries again almost at once. */
  private static final long SOON_MS = 60;

  /** A line that broke sooner counts as one more failure. */
  private static final long STEADY_NANOS = 3_000_000_000L;

  private final List<URI> doors;
  private final Random random;
  private int door;
  private int tried;
  private boolean leaving;
  private int attempts;
  private long upSinceNanos;
  private boolean up;

  WayBack(List<URI> doors, int firstDoor, Random random) {
    this.doors = doors;
    this.door = firstDoor;
    this.random = random;
  }

  void welcomed() {
    tried = 0;
    up = true;
    upSinceNanos = System.nanoTime();
  }

  /** The server has said whether it is about to go. */
  void leaving(boolean isLeaving) {
    leaving = isLeaving;
  }

  /** Returns the server to turn to now. */
  URI next() {
    boolean hasFailed = tried++ > 0;
    if ((hasFailed || leaving) && doors.size() > 1) {
      door = (door + 1 + random.nextInt(doors.size() - 1)) % doors.size();
      tried = 1;
    }
    leaving = false;
    return doors.get(door);
  }

  /** Returns how long to wait before the next attempt, and counts it. */
  long waitMs() {
    boolean steady = up && System.nanoTime() - upSinceNanos > STEADY_NANOS;
    up = false;
    if (steady) {
      attempts = 0;
      return 1 + (long) (random.nextDouble() * SOON_MS);
    }
    int doublings = Math.min(attempts++, MOST_DOUBLINGS);
    long stepMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS << doublings);
    return Math.max(FIRST_WAIT_MS, (long) (stepMs * (0.5 + random.nextDouble() / 2)));
  }
}
