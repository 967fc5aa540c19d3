package org.synaptarium;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Circuit;
import org.synaptarium.scenario.Quantity;

/**
 * A run as a tidy table: one row per frame, one column per quantity, units in the header.
 *
 * <p>Numbers are written in full, so that a table read back is the run.
 */
final class SeriesCsv implements AutoCloseable {
  private static final double MS_PER_HOUR = 3_600_000;

  private final BufferedWriter out;
  private final List<Quantity> quantities;

  SeriesCsv(Path file, Circuit circuit) throws IOException {
    quantities = Quantity.all(circuit);
    out = Files.newBufferedWriter(file);
    StringBuilder header = new StringBuilder("frame,neural time (s),body time (h)");
    for (Quantity quantity : quantities) {
      header.append(',').append(quantity.name()).append(" (").append(quantity.unit()).append(')');
    }
    out.append(header).append('\n');
  }

  void row(Brain brain) {
    StringBuilder row = new StringBuilder();
    row.append(brain.frame());
    row.append(',').append(brain.frame() * Brain.FRAME_MS / 1_000.0);
    row.append(',').append(brain.bodyTimeMs() / MS_PER_HOUR);
    for (Quantity quantity : quantities) {
      row.append(',').append(quantity.of(brain));
    }
    write(row.append('\n'));
  }

  private void write(CharSequence text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
