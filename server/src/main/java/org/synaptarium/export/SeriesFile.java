package org.synaptarium.export;

import java.util.List;
import org.synaptarium.classroom.Report;
import org.synaptarium.engine.Brain;
import org.synaptarium.frame.MetricHistory;

/** A class's series as comma-separated values: a row for each span, its units in the header. */
public final class SeriesFile {
  private static final double MS_PER_HOUR = 3_600_000;
  private static final double MS_PER_S = 1_000;

  private SeriesFile() {}

  /** Returns the file's text; values are means over the frames of the span that ends there. */
  public static String write(Report report) {
    List<Column> columns = Column.of(report.scenario().spec().circuit());
    var text = new StringBuilder("brain,frame,neural time (s),body time (h)");
    columns.forEach(column -> text.append(',').append(column.header()));
    text.append('\n');
    for (MetricHistory.Row row : report.series()) {
      text.append("1,").append(row.frame());
      text.append(',').append(row.frame() * Brain.FRAME_MS / MS_PER_S);
      text.append(',').append(row.bodyTimeMs() / MS_PER_HOUR);
      columns.forEach(column -> text.append(',').append(row.metrics()[column.index()]));
      text.append('\n');
    }
    return text.toString();
  }
}
