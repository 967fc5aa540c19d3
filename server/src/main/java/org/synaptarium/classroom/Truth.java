package org.synaptarium.classroom;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.Limits;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.frame.Metrics;

/**
 * What happened to a quantity that was predicted: its mean over each of equal stretches of body
 * time. Saved with the chronicle, for it is measured frame by frame. Not thread-safe.
 */
final class Truth {

  /** A chart's whole height away from the truth all along is no point; no distance is 100. */
  private static final double FULL_SCORE = 100;

  private final int number;
  private final double[] sums = new double[Limits.PREDICTION_POINTS];
  private final int[] counts = new int[Limits.PREDICTION_POINTS];

  Truth(int number) {
    this.number = number;
  }

  /** Returns the number of the prediction that it is the truth of. */
  int number() {
    return number;
  }

  /** Takes a frame in; one outside the chart counts for nothing. */
  void add(OpenPrediction asked, MetricHistory.Row measured) {
    double stretchMs = (double) asked.spanMs() / Limits.PREDICTION_POINTS;
    double sinceMs = measured.bodyTimeMs() - asked.fromBodyTimeMs();
    int last = Limits.PREDICTION_POINTS - 1;
    int point = (int) Math.ceil(sinceMs / stretchMs) - 1;
    if (point > last && counts[last] == 0) {
      point = last; // the frame that passes the end tells what a great lapse jumped over
    }
    if (point >= 0 && point <= last) {
      sums[point] += measured.metrics()[Metrics.names().indexOf(asked.quantity())];
      counts[point]++;
    }
  }

  /**
   * Returns the mean of each stretch so far; one that a great lapse jumped over is like the next,
   * and NaN stands for what has not happened yet.
   */
  double[] values() {
    double[] values = new double[Limits.PREDICTION_POINTS];
    double next = Double.NaN;
    for (int point = values.length - 1; point >= 0; point--) {
      next = counts[point] > 0 ? sums[point] / counts[point] : next;
      values[point] = next;
    }
    return values;
  }

  /** Returns how near a curve came, 0 … 100: 100 less the mean distance in percent of the chart. */
  double score(OpenPrediction asked, List<Double> curve) {
    double[] truth = values();
    double distance = 0;
    int known = 0;
    for (int point = 0; point < truth.length; point++) {
      if (!Double.isNaN(truth[point])) {
        distance += Math.abs(curve.get(point) - truth[point]);
        known++;
      }
    }
    double height = asked.greatest() - asked.least();
    return known == 0 ? 0 : Math.max(0, FULL_SCORE * (1 - distance / known / height));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(number);
    for (int point = 0; point < sums.length; point++) {
      out.writeDouble(sums[point]);
      out.writeInt(counts[point]);
    }
  }

  static Truth read(DataInput in) throws IOException {
    var truth = new Truth(in.readInt());
    for (int point = 0; point < truth.sums.length; point++) {
      truth.sums[point] = in.readDouble();
      truth.counts[point] = in.readInt();
    }
    return truth;
  }

  /** Returns an independent copy, for readers on other threads. */
  Truth copy() {
    var copy = new Truth(number);
    System.arraycopy(sums, 0, copy.sums, 0, sums.length);
    System.arraycopy(counts, 0, copy.counts, 0, counts.length);
    return copy;
  }

  @Override
  public String toString() {
    return "truth " + number + " " + Arrays.toString(values());
  }
}
