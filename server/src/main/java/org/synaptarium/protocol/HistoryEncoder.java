package org.synaptarium.protocol;

import java.nio.ByteBuffer;
import java.util.List;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.frame.Metrics;

/** Writes a class's metrics since it began, for the charts of those who come late. */
public final class HistoryEncoder {
  private static final int ROW_BYTES = 4 + 4 + 8 + Float.BYTES * Metrics.COUNT;

  private HistoryEncoder() {}

  public static byte[] encode(List<MetricHistory.Row> rows) {
    ByteBuffer out = Wire.begin(Wire.KIND_HISTORY, 0, 8 + ROW_BYTES * rows.size());
    out.putInt(rows.size()).putInt(Metrics.COUNT);
    for (MetricHistory.Row row : rows) {
      out.putInt((int) row.frame()).putInt(0).putDouble(row.bodyTimeMs());
      for (float value : row.metrics()) {
        out.putFloat(value);
      }
    }
    return Wire.finish(out);
  }
}
