package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.synaptarium.frame.MetricHistory;

/**
 * A class as it was, drawn against the same class another way over body time, as far as both are
 * developed. Thread-safe.
 */
record TwoWays(Reel was, Reel would) {
  private static final String ORIGINAL = "original";
  private static final String ALTERNATIVE = "alternative";

  private record Point(long frame, double bodyTimeMs, double value) {}

  /** Compares the means over the teams of either; points stand at the original's body times. */
  Comparison compare(String quantity, int column) {
    List<Point> others = means(would, column);
    double until = others.isEmpty() ? -1 : others.getLast().bodyTimeMs();
    List<Point> originals =
        means(was, column).stream().filter(point -> point.bodyTimeMs() <= until).toList();
    int rows = originals.size();
    int points = Math.min(rows, Comparison.MAX_POINTS);
    List<Point> chosen =
        IntStream.range(0, points)
            .mapToObj(i -> originals.get((int) ((i + 1L) * rows / points) - 1))
            .toList();
    return new Comparison(
        quantity,
        rows == 0 ? 0 : originals.getLast().frame(),
        chosen.stream().map(Point::bodyTimeMs).toList(),
        List.of(
            new Comparison.Group(Optional.of(ORIGINAL), List.of(), intervals(chosen)),
            new Comparison.Group(
                Optional.of(ALTERNATIVE), List.of(), intervals(at(chosen, others)))));
  }

  /* Spans of both need not be equally long, so each point of one is looked up on the line of the other. */
  private static List<Point> at(List<Point> times, List<Point> line) {
    List<Point> found = new ArrayList<>();
    int next = 0;
    for (Point time : times) {
      while (next + 1 < line.size() && line.get(next).bodyTimeMs() < time.bodyTimeMs()) {
        next++;
      }
      Point after = line.get(next);
      Point before = line.get(Math.max(0, next - 1));
      double span = after.bodyTimeMs() - before.bodyTimeMs();
      double share = span <= 0 ? 1 : (time.bodyTimeMs() - before.bodyTimeMs()) / span;
      double value = before.value() + Math.clamp(share, 0, 1) * (after.value() - before.value());
      found.add(new Point(time.frame(), time.bodyTimeMs(), value));
    }
    return found;
  }

  private static List<Interval> intervals(List<Point> points) {
    return points.stream().map(point -> Interval.of(new double[] {point.value()})).toList();
  }

  private static List<Point> means(Reel reel, int column) {
    List<List<MetricHistory.Span>> teams = reel.charts();
    int rows = teams.stream().mapToInt(List::size).min().orElse(0);
    List<Point> means = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      double sum = 0;
      for (List<MetricHistory.Span> team : teams) {
        sum += team.get(row).means().metrics()[column];
      }
      MetricHistory.Row first = teams.getFirst().get(row).means();
      means.add(new Point(first.frame(), first.bodyTimeMs(), sum / teams.size()));
    }
    return means;
  }
}
