package org.synaptarium.science;

/** Spikes and intervals between them, cell by cell. */
final class Intervals {
  /** A coefficient of variation of fewer intervals says little. */
  private static final int ENOUGH = 10;

  private final double[] lastMs;
  private final double[] sumMs;
  private final double[] squares;
  private final int[] spikes;

  Intervals(int cells) {
    lastMs = new double[cells];
    sumMs = new double[cells];
    squares = new double[cells];
    spikes = new int[cells];
  }

  void spike(int cell, double atMs) {
    if (spikes[cell] > 0) {
      double interval = atMs - lastMs[cell];
      sumMs[cell] += interval;
      squares[cell] += interval * interval;
    }
    lastMs[cell] = atMs;
    spikes[cell]++;
  }

  /** Returns the mean over cells of the spread of their intervals in units of the mean one. */
  double coefficientOfVariation() {
    double total = 0;
    int cells = 0;
    for (int i = 0; i < spikes.length; i++) {
      int intervals = spikes[i] - 1;
      if (intervals >= ENOUGH) {
        double mean = sumMs[i] / intervals;
        double variance = Math.max(0, squares[i] - intervals * mean * mean) / (intervals - 1);
        total += Math.sqrt(variance) / mean;
        cells++;
      }
    }
    return cells == 0 ? Double.NaN : total / cells;
  }

  /** Returns the share of cells that fire more often here than in {@code other}. */
  double shareAbove(Intervals other) {
    int above = 0;
    for (int i = 0; i < spikes.length; i++) {
      above += spikes[i] > other.spikes[i] ? 1 : 0;
    }
    return (double) above / spikes.length;
  }
}
