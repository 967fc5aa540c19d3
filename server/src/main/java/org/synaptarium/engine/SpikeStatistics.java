package org.synaptarium.engine;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Rates, irregularity and common fluctuations of a run, gathered frame by frame from its spikes.
 */
public final class SpikeStatistics {
  private static final double STEPS_PER_S = 1000 / SynapseParameters.STEP_MS;

  /** Cells with fewer intervals say nothing about irregularity. */
  private static final int MIN_INTERVALS = 5;

  /** Spike counts are correlated in bins of this length, ms: common in the field. */
  private static final int BIN_MS = 10;

  private static final int BIN_STEPS = BIN_MS * SynapseParameters.STEPS_PER_MS;

  /** Excitatory cells whose counts are correlated with each other. */
  private static final int CORRELATED_CELLS = 500;

  private final int neurons;
  private final IntPredicate excitatory;
  private final int frameSteps;
  private final long[] last;
  private final double[] sum;
  private final double[] squares;
  private final int[] intervals;
  private final int correlated;
  private final int[] bin;
  private final double[] binSum;
  private final double[] binSquares;
  private final double[] together;
  private long bins;
  private long frames;
  private long spikesE;
  private long spikesI;
  private int cellsE;

  /**
   * @param excitatory tells the excitatory neurons; the lowest ids of them are correlated
   * @param frameSteps length of a frame, a multiple of 10 ms
   */
  public SpikeStatistics(int neurons, IntPredicate excitatory, int frameSteps) {
    this.neurons = neurons;
    this.excitatory = excitatory;
    this.frameSteps = frameSteps;
    last = new long[neurons];
    sum = new double[neurons];
    squares = new double[neurons];
    intervals = new int[neurons];
    correlated = Math.min(CORRELATED_CELLS, neurons);
    bin = new int[correlated * (frameSteps / BIN_STEPS)];
    binSum = new double[correlated];
    binSquares = new double[correlated];
    together = new double[correlated * correlated];
    Arrays.fill(last, -1);
    for (int i = 0; i < neurons; i++) {
      cellsE += excitatory.test(i) ? 1 : 0;
    }
  }

  /** Takes in the spikes of the next frame. */
  public void add(SpikeTrain spikes) {
    Arrays.fill(bin, 0);
    int binsOfFrame = frameSteps / BIN_STEPS;
    for (int s = 0; s < spikes.count(); s++) {
      int cell = spikes.neuron(s);
      int step = spikes.step(s);
      if (cell < correlated) {
        bin[cell * binsOfFrame + step / BIN_STEPS]++;
      }
      if (!excitatory.test(cell)) {
        spikesI++;
        continue;
      }
      spikesE++;
      long at = frames * frameSteps + step;
      if (last[cell] >= 0) {
        double interval = at - last[cell];
        sum[cell] += interval;
        squares[cell] += interval * interval;
        intervals[cell]++;
      }
      last[cell] = at;
    }
    frames++;
    for (int b = 0; b < binsOfFrame; b++) {
      addBin(b, binsOfFrame);
    }
  }

  private void addBin(int b, int binsOfFrame) {
    bins++;
    for (int i = 0; i < correlated; i++) {
      int here = bin[i * binsOfFrame + b];
      if (here > 0) {
        binSum[i] += here;
        binSquares[i] += (double) here * here;
        for (int j = 0; j < i; j++) {
          together[i * correlated + j] += (double) here * bin[j * binsOfFrame + b];
        }
      }
    }
  }

  public long spikes() {
    return spikesE + spikesI;
  }

  public double rateEHz() {
    return spikesE / (cellsE * seconds());
  }

  public double rateIHz() {
    return spikesI / ((neurons - cellsE) * seconds());
  }

  private double seconds() {
    return frames * frameSteps / STEPS_PER_S;
  }

  /**
   * Returns the coefficient of variation of inter-spike intervals, averaged over excitatory cells.
   */
  public double cvIsi() {
    double total = 0;
    int cells = 0;
    for (int i = 0; i < neurons; i++) {
      if (intervals[i] >= MIN_INTERVALS) {
        double mean = sum[i] / intervals[i];
        total += Math.sqrt(Math.max(0, squares[i] / intervals[i] - mean * mean)) / mean;
        cells++;
      }
    }
    return cells == 0 ? 0 : total / cells;
  }

  /** Returns the correlation of spike counts in 10 ms, averaged over pairs of the first cells. */
  public double pairCorrelation() {
    double total = 0;
    int pairs = 0;
    for (int i = 0; i < correlated; i++) {
      for (int j = 0; j < i; j++) {
        double meanI = binSum[i] / bins;
        double meanJ = binSum[j] / bins;
        double spread =
            (binSquares[i] / bins - meanI * meanI) * (binSquares[j] / bins - meanJ * meanJ);
        if (spread > 0) {
          total += (together[i * correlated + j] / bins - meanI * meanJ) / Math.sqrt(spread);
          pairs++;
        }
      }
    }
    return pairs == 0 ? 0 : total / pairs;
  }
}
