package org.synaptarium.engine.impulse;

/**
 * A receptor as a Markov scheme: states, and rates between them of which some grow with the
 * concentration of transmitter.
 *
 * <p>Units: per ms, and per ms and mM for binding. State 0 is the unbound one.
 */
final class KineticScheme {

  /** There and back between two states; {@code there} is multiplied by transmitter if it binds. */
  record Pair(int from, int to, double there, double back, boolean binds) {}

  private final int[] ligands;
  private final Pair[] pairs;

  /**
   * Makes a scheme.
   *
   * @param ligands transmitter molecules bound in each state
   */
  KineticScheme(int[] ligands, Pair... pairs) {
    this.ligands = ligands;
    this.pairs = pairs;
  }

  int states() {
    return ligands.length;
  }

  /**
   * Adds the slopes of occupancies {@code y[at …]} to {@code slope} and returns how many molecules
   * a receptor takes up per ms.
   */
  double slopes(double[] y, int at, double transmitterMm, double[] slope) {
    double bound = 0;
    for (Pair pair : pairs) {
      double there = pair.binds ? pair.there * transmitterMm : pair.there;
      double flux = there * y[at + pair.from] - pair.back * y[at + pair.to];
      slope[at + pair.from] -= flux;
      slope[at + pair.to] += flux;
      bound += flux * (ligands[pair.to] - ligands[pair.from]);
    }
    return bound;
  }

  /** Returns the molecules that a receptor holds on average. */
  double bound(double[] y, int at) {
    double bound = 0;
    for (int s = 0; s < ligands.length; s++) {
      bound += ligands[s] * y[at + s];
    }
    return bound;
  }

  /** Writes the occupancies that a constant concentration comes to. */
  void settle(double transmitterMm, double[] y, int at) {
    int n = ligands.length;
    double[][] a = new double[n][n + 1];
    for (Pair pair : pairs) {
      double there = pair.binds ? pair.there * transmitterMm : pair.there;
      a[pair.from][pair.from] -= there;
      a[pair.to][pair.from] += there;
      a[pair.to][pair.to] -= pair.back;
      a[pair.from][pair.to] += pair.back;
    }
    java.util.Arrays.fill(a[0], 1); // in place of one redundant equation: shares sum to 1
    solve(a);
    for (int s = 0; s < n; s++) {
      y[at + s] = a[s][n];
    }
  }

  /** Gauss–Jordan elimination with pivoting; the last column becomes the solution. */
  private static void solve(double[][] a) {
    int n = a.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
      }
      double[] best = a[pivot];
      a[pivot] = a[column];
      a[column] = best;
      for (int row = 0; row < n; row++) {
        double factor = row == column ? 0 : a[row][column] / best[column];
        for (int k = column; k <= n; k++) {
          a[row][k] -= factor * best[k];
        }
      }
    }
    for (int row = 0; row < n; row++) {
      a[row][n] /= a[row][row];
    }
  }
}
