package org.synaptarium.export;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;
import org.synaptarium.classroom.Interval;
import org.synaptarium.classroom.Report;
import org.synaptarium.classroom.Report.TeamReport;
import org.synaptarium.command.CommandJson;
import org.synaptarium.engine.Brain;
import org.synaptarium.frame.MetricHistory;

/** The sheets of a report about the class's brains: which there were, how arms differ, series. */
final class TeamSheets {
  private static final double MS_PER_HOUR = 3_600_000;
  private static final double MS_PER_S = 1_000;
  private static final String ALL = "(all)";

  private final Report report;
  private final List<Column> columns;

  TeamSheets(Report report) {
    this.report = report;
    this.columns = Column.of(report.scenario().spec().circuit());
  }

  void write(org.dhatim.fastexcel.Workbook book) {
    brains(book.newWorksheet("Brains"));
    if (report.teams().size() > 1) {
      arms(book.newWorksheet("Arms"));
    }
    series(book.newWorksheet("Series"));
  }

  private void brains(Worksheet sheet) {
    Workbook.header(sheet, List.of("Brain", "Seed", "Arm"));
    int row = 1;
    for (TeamReport team : report.teams()) {
      Workbook.row(sheet, row++, team.number(), Long.toString(team.seed()), armOf(team));
    }
  }

  private String armOf(TeamReport team) {
    return team.arm().map(CommandJson::nameOf).orElse(report.blind() ? "(blinded)" : "");
  }

  /* How it came out: the last span of every brain. */
  private void arms(Worksheet sheet) {
    Workbook.header(
        sheet, List.of("Arm", "Brains", "Quantity", "Unit", "Mean", "95 % from", "95 % to"));
    int row = 1;
    for (var arm : byArm().entrySet()) {
      for (Column column : columns) {
        double[] ends =
            arm.getValue().stream()
                .filter(team -> !team.series().isEmpty())
                .mapToDouble(team -> team.series().getLast().means().metrics()[column.index()])
                .toArray();
        Interval interval = Interval.of(ends);
        if (!Double.isNaN(interval.mean())) {
          OptionalDouble half = interval.half();
          Workbook.row(
              sheet,
              row++,
              arm.getKey(),
              interval.count(),
              column.name(),
              column.unit(),
              interval.mean(),
              half.isPresent() ? interval.mean() - half.getAsDouble() : "",
              half.isPresent() ? interval.mean() + half.getAsDouble() : "");
        }
      }
    }
  }

  private SortedMap<String, List<TeamReport>> byArm() {
    SortedMap<String, List<TeamReport>> arms = new TreeMap<>();
    for (TeamReport team : report.teams()) {
      String arm = team.arm().map(CommandJson::nameOf).orElse(ALL);
      arms.computeIfAbsent(arm, none -> new ArrayList<>()).add(team);
    }
    return arms;
  }

  private void series(Worksheet sheet) {
    List<String> names = columns.stream().map(Column::header).toList();
    List<String> header = new ArrayList<>();
    header.addAll(List.of("Brain", "Arm", "Neural time (s)", "Body time (h)"));
    int first = header.size();
    header.addAll(names);
    Workbook.header(sheet, header);
    int row = 1;
    for (TeamReport team : report.teams()) {
      for (MetricHistory.Span span : team.series()) {
        MetricHistory.Row means = span.means();
        double seconds = means.frame() * Brain.FRAME_MS / MS_PER_S;
        double hours = means.bodyTimeMs() / MS_PER_HOUR;
        Workbook.row(sheet, row, team.number(), armOf(team), seconds, hours);
        for (int i = 0; i < columns.size(); i++) {
          float value = means.metrics()[columns.get(i).index()];
          if (!Float.isNaN(value)) {
            sheet.value(row, first + i, (double) value);
          }
        }
        row++;
      }
    }
  }
}
