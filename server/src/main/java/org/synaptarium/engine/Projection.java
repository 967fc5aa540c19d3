package org.synaptarium.engine;

import java.util.Arrays;

/**
 * The synapses of one source population onto the cells of one shard, as compact rows by source.
 *
 * <p>A row is sorted by rank, so that its living synapses are always its first ones: pruning and
 * regrowth move one bound a row.
 */
final class Projection implements ArrivalCounter {
  private static final double RANK_STEP = SynapseParameters.MAX_DENSITY / 65536;

  private final int firstSource;
  private final int[] rowStart;
  private final int[] rowLivingEnd;

  /** Target of each synapse, relative to {@link #firstTarget}; 16 bits keep a row in cache. */
  private final char[] target;

  private final char[] rank;
  private final int firstTarget;
  private int livingBelow = 65536;

  final float ampaNs;
  final float nmdaNs;
  final float gabaNs;

  /**
   * Lays the rows out.
   *
   * @param packed one number a synapse: source relative to {@code firstSource} (high 32 bits), rank
   *     (16 bits), target relative to {@code firstTarget} (16 bits)
   */
  Projection(
      int firstSource,
      int sources,
      int firstTarget,
      long[] packed,
      float ampaNs,
      float nmdaNs,
      float gabaNs) {
    this.firstSource = firstSource;
    this.firstTarget = firstTarget;
    this.ampaNs = ampaNs;
    this.nmdaNs = nmdaNs;
    this.gabaNs = gabaNs;
    rowStart = new int[sources + 1];
    target = new char[packed.length];
    rank = new char[packed.length];
    for (long synapse : packed) {
      rowStart[(int) (synapse >>> 32) + 1]++;
    }
    for (int s = 0; s < sources; s++) {
      rowStart[s + 1] += rowStart[s];
    }
    int[] row = new int[packed.length];
    int[] next = Arrays.copyOf(rowStart, sources);
    for (long synapse : packed) {
      row[next[(int) (synapse >>> 32)]++] = (int) synapse ^ Integer.MIN_VALUE;
    }
    for (int s = 0; s < sources; s++) {
      Arrays.sort(row, rowStart[s], rowStart[s + 1]);
    }
    for (int k = 0; k < row.length; k++) {
      rank[k] = (char) ((row[k] ^ Integer.MIN_VALUE) >>> 16);
      target[k] = (char) row[k];
    }
    rowLivingEnd = Arrays.copyOfRange(rowStart, 1, sources + 1);
  }

  /** Lets exactly the synapses with a rank below {@code density} live. */
  void setDensity(double density) {
    int below = below(density);
    if (below == livingBelow) {
      return;
    }
    for (int s = 0; s < rowLivingEnd.length; s++) {
      int end = rowLivingEnd[s];
      while (end > rowStart[s] && rank[end - 1] >= below) {
        end--;
      }
      while (end < rowStart[s + 1] && rank[end] < below) {
        end++;
      }
      rowLivingEnd[s] = end;
    }
    livingBelow = below;
  }

  /** Returns which ranks live at a density: those below. */
  static int below(double density) {
    return (int) StrictMath.round(Math.clamp(density / RANK_STEP, 0, 65536));
  }

  /** Adds {@code amount} to {@code conductance} of every living target of {@code source}. */
  int deliver(int source, float amount, float[] conductance) {
    int row = source - firstSource;
    int from = rowStart[row];
    int end = rowLivingEnd[row];
    int first = firstTarget;
    char[] t = target;
    for (int k = from; k < end; k++) {
      conductance[first + t[k]] += amount;
    }
    return end - from;
  }

  /** As {@link #deliver}, for a transmitter that opens two kinds of receptors. */
  int deliverBoth(int source, float amountA, float[] ampa, float amountN, float[] nmda) {
    int row = source - firstSource;
    int from = rowStart[row];
    int end = rowLivingEnd[row];
    int first = firstTarget;
    char[] t = target;
    for (int k = from; k < end; k++) {
      int i = first + t[k];
      ampa[i] += amountA;
      nmda[i] += amountN;
    }
    return end - from;
  }

  @Override
  public long count(int[] spiking, int from, int to, float[] counts) {
    Arrays.fill(counts, 0);
    long events = 0;
    for (int s = from; s < to; s++) {
      events += deliver(spiking[s], 1, counts);
    }
    return events;
  }

  @Override
  public long synapses() {
    return target.length;
  }

  int living() {
    int living = 0;
    for (int s = 0; s < rowLivingEnd.length; s++) {
      living += rowLivingEnd[s] - rowStart[s];
    }
    return living;
  }

  int sources() {
    return rowLivingEnd.length;
  }

  int firstSource() {
    return firstSource;
  }

  int rowStart(int row) {
    return rowStart[row];
  }

  int targetOf(int synapse) {
    return firstTarget + target[synapse];
  }

  /** Returns the synapse's rank, 0 … 65535. */
  int stepOf(int synapse) {
    return rank[synapse];
  }

  /** Returns the density at which the synapse comes to life. */
  float rankOf(int synapse) {
    return (float) ((rank[synapse] + 0.5) * RANK_STEP);
  }
}
