package org.synaptarium.export;

import java.util.List;
import org.synaptarium.classroom.Report;
import org.synaptarium.classroom.Report.TeamReport;
import org.synaptarium.command.CommandJson;
import org.synaptarium.engine.Brain;
import org.synaptarium.frame.MetricHistory;

/**
 * A class's series as comma-separated values: a row for each brain and span, with the mean, the
 * least and the greatest value of each quantity, its units in the header. What was not kept, or may
 * not be told while a trial is blind, is empty.
 */
public final class SeriesFile {
  private static final double MS_PER_HOUR = 3_600_000;
  private static final double MS_PER_S = 1_000;

  private SeriesFile() {}

  /** Returns the file's text; a span ends at the time of its row. */
  public static String write(Report report) {
    List<Column> columns = Column.of(report.scenario().spec().circuit());
    var text = new StringBuilder("brain,arm,frame,neural time (s),body time (h)");
    for (Column column : columns) {
      text.append(',').append(column.header("mean"));
      text.append(',').append(column.header("min"));
      text.append(',').append(column.header("max"));
    }
    text.append('\n');
    for (TeamReport team : report.teams()) {
      String brain = team.number() + "," + team.arm().map(CommandJson::nameOf).orElse("");
      for (MetricHistory.Span span : team.series()) {
        append(text.append(brain), span, columns);
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, MetricHistory.Span span, List<Column> columns) {
    MetricHistory.Row means = span.means();
    text.append(',').append(means.frame());
    text.append(',').append(means.frame() * Brain.FRAME_MS / MS_PER_S);
    text.append(',').append(means.bodyTimeMs() / MS_PER_HOUR);
    for (Column column : columns) {
      number(text, means.metrics()[column.index()]);
      number(text, span.least()[column.index()]);
      number(text, span.greatest()[column.index()]);
    }
    text.append('\n');
  }

  private static void number(StringBuilder text, float value) {
    text.append(',');
    if (!Float.isNaN(value)) {
      text.append(value);
    }
  }
}
