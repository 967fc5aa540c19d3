package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.synaptarium.frame.MetricHistory;

/** Draws a class as it was against the same class another way, over body time. */
final class TwoWays {
  static final String ORIGINAL = "original";
  static final String ALTERNATIVE = "alternative";

  private TwoWays() {}

  /** Compares the means over the teams of either; points stand at the original's body times. */
  static Comparison compare(ClassRun original, ClassRun other, String quantity, int column) {
    List<MetricHistory.Row> was = meansOf(original, column);
    List<MetricHistory.Row> would = meansOf(other, column);
    int rows = would.isEmpty() ? 0 : was.size();
    int points = Math.min(rows, Comparison.MAX_POINTS);
    List<MetricHistory.Row> chosen =
        IntStream.range(0, points)
            .mapToObj(i -> was.get((int) ((i + 1L) * rows / points) - 1))
            .toList();
    List<Interval> originals = new ArrayList<>();
    List<Interval> others = new ArrayList<>();
    int next = 0;
    for (MetricHistory.Row row : chosen) {
      while (next + 1 < would.size() && would.get(next).bodyTimeMs() < row.bodyTimeMs()) {
        next++;
      }
      originals.add(Interval.of(new double[] {row.metrics()[0]}));
      others.add(Interval.of(new double[] {would.get(next).metrics()[0]}));
    }
    return new Comparison(
        quantity,
        rows == 0 ? 0 : was.getLast().frame(),
        chosen.stream().map(MetricHistory.Row::bodyTimeMs).toList(),
        List.of(
            new Comparison.Group(Optional.of(ORIGINAL), List.of(), originals),
            new Comparison.Group(Optional.of(ALTERNATIVE), List.of(), others)));
  }

  private static List<MetricHistory.Row> meansOf(ClassRun run, int column) {
    List<List<MetricHistory.Row>> teams =
        run.teams().stream().map(team -> team.chronicle().columns(column)).toList();
    int rows = teams.stream().mapToInt(List::size).min().orElse(0);
    List<MetricHistory.Row> means = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      double sum = 0;
      for (List<MetricHistory.Row> team : teams) {
        sum += team.get(row).metrics()[0];
      }
      MetricHistory.Row first = teams.getFirst().get(row);
      float mean = (float) (sum / teams.size());
      means.add(new MetricHistory.Row(first.frame(), first.bodyTimeMs(), new float[] {mean}));
    }
    return means;
  }
}
