package org.synaptarium.showing;

/** Tells how many frames lie between two pictures, over the last second. */
final class Stride {
  private static final int WINDOW_TICKS = 20;

  private long told = 1;
  private int ticks;
  private long frames;
  private long pictures;

  /** Counts a tick in which playing came so many frames on; 0 when nothing new was shown. */
  void count(long advanced) {
    frames += advanced;
    pictures += advanced > 0 ? 1 : 0;
    if (++ticks >= WINDOW_TICKS) {
      told = Math.max(1, Math.round((double) frames / Math.max(1, pictures)));
      restart();
    }
  }

  /** Counts from now on. */
  void restart() {
    ticks = 0;
    frames = 0;
    pictures = 0;
  }

  /** Nothing is played: each frame that is shown is the next one. */
  void reset() {
    told = 1;
    restart();
  }

  long frames() {
    return told;
  }
}
