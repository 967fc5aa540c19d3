package org.synaptarium;

import java.io.PrintWriter;
import org.synaptarium.scenario.BodyTime;

/**
 * A line on a terminal that tells how far a run has come; silent where nobody looks.
 *
 * <p>It goes to standard error, so that standard output stays clean for {@code --json}.
 */
final class ProgressBar {
  /**
   * The launcher sets it when standard error is a terminal, which Java can't find out by itself.
   */
  private static final String PROPERTY = "synaptarium.terminal";

  private static final int WIDTH = 30;
  private static final long REDRAW_EVERY_NS = 100_000_000;

  private final PrintWriter err;
  private final String label;
  private final long endMs;
  private final boolean shown = Boolean.getBoolean(PROPERTY);
  private long drawnAtNs = System.nanoTime() - REDRAW_EVERY_NS;

  ProgressBar(PrintWriter err, String label, long endMs) {
    this.err = err;
    this.label = label;
    this.endMs = endMs;
  }

  void show(long bodyTimeMs) {
    long nowNs = System.nanoTime();
    if (!shown || nowNs - drawnAtNs < REDRAW_EVERY_NS) {
      return;
    }
    drawnAtNs = nowNs;
    double share = endMs == 0 ? 1 : Math.min(1, (double) bodyTimeMs / endMs);
    int full = (int) (share * WIDTH);
    err.printf(
        "\r%s [%s%s] %3.0f %%  %s\u001b[K",
        label,
        "█".repeat(full),
        "·".repeat(WIDTH - full),
        share * 100,
        BodyTime.format(bodyTimeMs));
    err.flush();
  }

  /** Takes the line away. */
  void clear() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
