package org.synaptarium.protocol;

import java.nio.ByteBuffer;
import java.util.List;
import org.synaptarium.frame.MetricHistory;

/** Writes a few quantities of every team's brain, side by side. */
public final class TeamsEncoder {
  private static final int ROW_HEADER_BYTES = 4 + 4 + 8;

  private TeamsEncoder() {}

  /**
   * Encodes some rows.
   *
   * @param columns which places of a metrics row the values are of
   * @param teams by team: rows with just these columns; rows that not all teams have are left out
   * @param whole whether these are all rows so far, so that they replace what was sent before
   */
  public static byte[] encode(
      List<Integer> columns, List<List<MetricHistory.Row>> teams, boolean whole) {
    int rows = teams.stream().mapToInt(List::size).min().orElse(0);
    int rowBytes = ROW_HEADER_BYTES + Float.BYTES * teams.size() * columns.size();
    int bytes = 4 + Short.BYTES * columns.size() + rowBytes * rows;
    ByteBuffer out = Wire.begin(Wire.KIND_TEAMS, whole ? Wire.FLAG_FULL : 0, bytes);
    out.putShort((short) rows).put((byte) teams.size()).put((byte) columns.size());
    columns.forEach(column -> out.putShort(column.shortValue()));
    for (int row = 0; row < rows; row++) {
      MetricHistory.Row first = teams.getFirst().get(row);
      out.putInt((int) first.frame()).putInt(0).putDouble(first.bodyTimeMs());
      for (List<MetricHistory.Row> team : teams) {
        for (float value : team.get(row).metrics()) {
          out.putFloat(value);
        }
      }
    }
    return Wire.finish(out);
  }
}
