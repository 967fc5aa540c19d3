package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.synaptarium.command.CommandJson;
import org.synaptarium.command.Treatment;
import org.synaptarium.frame.MetricHistory;

/**
 * One quantity of a class's teams over time: for each arm of its trial the mean over the arm's
 * teams, and where the mean of many such teams would lie.
 *
 * @param bodyTimesMs body time of each point
 * @param groups the arms; one group of all teams when there is no trial, or it is not revealed
 */
public record Comparison(
    String quantity, long frame, List<Double> bodyTimesMs, List<Group> groups) {

  /** As many as a chart has room for; longer histories are thinned evenly. */
  static final int MAX_POINTS = 200;

  /**
   * Some teams, and their mean at each point of time.
   *
   * @param arm its name; empty when these are simply all teams
   * @param teams their numbers, from 1
   */
  public record Group(Optional<String> arm, List<Integer> teams, List<Interval> points) {}

  static Comparison of(ClassRun run, String quantity, int column) {
    List<List<MetricHistory.Row>> histories =
        run.teams().stream().map(team -> team.chronicle().columns(column)).toList();
    int rows = histories.stream().mapToInt(List::size).min().orElse(0);
    int[] points =
        IntStream.range(0, Math.min(rows, MAX_POINTS))
            .map(i -> (int) ((i + 1L) * rows / Math.min(rows, MAX_POINTS)) - 1)
            .toArray();
    List<MetricHistory.Row> first = histories.getFirst();
    return new Comparison(
        quantity,
        rows == 0 ? 0 : first.get(rows - 1).frame(),
        IntStream.of(points).mapToObj(row -> first.get(row).bodyTimeMs()).toList(),
        members(run.state().teams()).stream()
            .map(members -> group(members, histories, points))
            .toList());
  }

  private record Members(Optional<String> arm, List<Integer> teams) {}

  private static List<Members> members(Teams teams) {
    List<Integer> all = IntStream.rangeClosed(1, teams.count()).boxed().toList();
    Optional<Trial> trial = teams.trial().filter(Trial::revealed);
    if (trial.isEmpty()) {
      return List.of(new Members(Optional.empty(), all));
    }
    List<Members> arms = new ArrayList<>();
    for (Treatment arm : trial.get().arms()) {
      List<Integer> given =
          all.stream().filter(team -> trial.get().allocation().get(team - 1) == arm).toList();
      arms.add(new Members(Optional.of(CommandJson.nameOf(arm)), given));
    }
    return arms;
  }

  private static Group group(
      Members members, List<List<MetricHistory.Row>> histories, int[] points) {
    List<Interval> intervals = new ArrayList<>();
    for (int row : points) {
      double[] values =
          members.teams().stream()
              .mapToDouble(team -> histories.get(team - 1).get(row).metrics()[0])
              .toArray();
      intervals.add(Interval.of(values));
    }
    return new Group(members.arm(), members.teams(), intervals);
  }
}
