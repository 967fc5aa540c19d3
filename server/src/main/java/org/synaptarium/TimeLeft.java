package org.synaptarium;

import java.io.PrintWriter;
import java.util.Arrays;

/**
 * Tells on standard error how far runs that go on side by side have come, and how long they will
 * take: a line that is redrawn on a terminal, a new line now and then in a log.
 */
final class TimeLeft {
  /**
   * The launcher sets it when standard error is a terminal, which Java can't find out by itself.
   */
  private static final String PROPERTY = "synaptarium.terminal";

  private static final long SECOND_NS = 1_000_000_000;
  private static final long REDRAW_EVERY_NS = SECOND_NS / 4;
  private static final long LOG_EVERY_NS = 15 * SECOND_NS;

  private final PrintWriter err;
  private final long[] frames;
  private final long framesPerRun;
  private final boolean terminal = Boolean.getBoolean(PROPERTY);
  private final long startedNs = System.nanoTime();
  private long shownNs = startedNs;
  private int done;

  TimeLeft(PrintWriter err, int runs, long framesPerRun) {
    this.err = err;
    this.framesPerRun = framesPerRun;
    frames = new long[runs];
  }

  /** Notes how many frames one run has come; thread-safe. */
  synchronized void report(int run, long framesRun) {
    frames[run] = Math.min(framesRun, framesPerRun);
    long nowNs = System.nanoTime();
    if (nowNs - shownNs >= (terminal ? REDRAW_EVERY_NS : LOG_EVERY_NS)) {
      shownNs = nowNs;
      show(nowNs - startedNs);
    }
  }

  /** Notes that one run has ended; thread-safe. */
  synchronized void done(int run) {
    frames[run] = framesPerRun;
    done++;
  }

  private void show(long passedNs) {
    double share = Arrays.stream(frames).sum() / (double) (framesPerRun * frames.length);
    long leftS = Math.round(passedNs / share * (1 - share) / SECOND_NS);
    String line =
        String.format(
            "%d of %d seeds done, %.0f %%, about %d:%02d min left",
            done, frames.length, 100 * share, leftS / 60, leftS % 60);
    err.print(terminal ? "\r" + line + "\u001b[K" : line + "\n");
    err.flush();
  }

  /** Takes the line away. */
  void clear() {
    if (terminal) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
