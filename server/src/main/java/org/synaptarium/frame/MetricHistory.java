package org.synaptarium.frame;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A class's metrics since it began, in a bounded number of rows: when it is full, neighbours are
 * joined and every row covers twice the span.
 *
 * <p>Not thread-safe; {@link #copy} gives a reader its own.
 */
public final class MetricHistory {

  /** A chart on a 1080p projector is hardly wider in points, and it is 120 KiB to a late joiner. */
  public static final int MAX_ROWS = 600;

  /**
   * Means over an equal span of frames.
   *
   * @param frame the last frame of the span
   * @param bodyTimeMs body time at its end, ms
   * @param metrics means in the order of {@link Metrics}
   */
  public record Row(long frame, double bodyTimeMs, float[] metrics) {}

  /**
   * A row, and how far the frames of its span reached; NaN where an older history did not keep it.
   */
  public record Span(Row means, float[] least, float[] greatest) {}

  private static final int ROW_HEAD_BYTES = Long.BYTES + Double.BYTES + Integer.BYTES;

  private final long[] frames = new long[MAX_ROWS];
  private final double[] bodyTimesMs = new double[MAX_ROWS];
  private final double[][] sums = new double[MAX_ROWS][Metrics.COUNT];
  private final float[][] least = new float[MAX_ROWS][Metrics.COUNT];
  private final float[][] greatest = new float[MAX_ROWS][Metrics.COUNT];
  private int rows;
  private int span = 1;
  private int inLastRow;

  /** Takes one frame in; frames come in order. */
  public void add(FrameImage image) {
    add(new Row(image.frame(), image.bodyTimeMs(), image.metrics()));
  }

  /** Takes what was measured at one frame in; frames come in order. */
  public void add(Row measured) {
    if (rows > 0 && inLastRow < span) {
      inLastRow++;
    } else {
      beginRow();
      inLastRow = 1;
      Arrays.fill(sums[rows - 1], 0);
      Arrays.fill(least[rows - 1], Float.POSITIVE_INFINITY);
      Arrays.fill(greatest[rows - 1], Float.NEGATIVE_INFINITY);
    }
    int row = rows - 1;
    frames[row] = measured.frame();
    bodyTimesMs[row] = measured.bodyTimeMs();
    for (int column = 0; column < Metrics.COUNT; column++) {
      float value = measured.metrics()[column];
      sums[row][column] += value;
      least[row][column] = Math.min(least[row][column], value);
      greatest[row][column] = Math.max(greatest[row][column], value);
    }
  }

  private void beginRow() {
    if (rows == MAX_ROWS) {
      joinNeighbours();
    }
    rows++;
  }

  /** Returns how many frames it has taken in since it was made or cleared. */
  long taken() {
    return rows == 0 ? 0 : (long) (rows - 1) * span + inLastRow;
  }

  /** Tells whether the last row covers as many frames as the others. */
  boolean isLastRowWhole() {
    return inLastRow == span;
  }

  /** Returns the last row as {@link #append} takes it; there must be one. */
  byte[] lastRow() {
    int row = rows - 1;
    var out = ByteBuffer.allocate(ROW_HEAD_BYTES + RowColumn.MAX_BYTES * Metrics.COUNT);
    out.putLong(frames[row]).putDouble(bodyTimesMs[row]).putInt(inLastRow);
    for (int column = 0; column < Metrics.COUNT; column++) {
      new RowColumn(least[row][column], greatest[row][column], sums[row][column]).write(out);
    }
    return Arrays.copyOf(out.array(), out.position());
  }

  /**
   * Appends a row that another history had as its last one when it was as long as this is now; the
   * last row of this one must be whole.
   */
  void append(byte[] saved) {
    beginRow();
    int row = rows - 1;
    var in = ByteBuffer.wrap(saved);
    frames[row] = in.getLong();
    bodyTimesMs[row] = in.getDouble();
    inLastRow = in.getInt();
    for (int column = 0; column < Metrics.COUNT; column++) {
      RowColumn read = RowColumn.read(in, inLastRow);
      least[row][column] = read.least();
      greatest[row][column] = read.greatest();
      sums[row][column] = read.sum();
    }
  }

  private void joinNeighbours() {
    for (int row = 0; row < MAX_ROWS / 2; row++) {
      int later = 2 * row + 1;
      frames[row] = frames[later];
      bodyTimesMs[row] = bodyTimesMs[later];
      for (int column = 0; column < Metrics.COUNT; column++) {
        sums[row][column] = sums[later - 1][column] + sums[later][column];
        least[row][column] = Math.min(least[later - 1][column], least[later][column]);
        greatest[row][column] = Math.max(greatest[later - 1][column], greatest[later][column]);
      }
    }
    rows = MAX_ROWS / 2;
    span *= 2;
  }

  /** Returns the rows so far; the last one may cover less than a whole span. */
  public List<Row> copy() {
    var copy = new ArrayList<Row>(rows);
    for (int row = 0; row < rows; row++) {
      float[] means = new float[Metrics.COUNT];
      for (int column = 0; column < Metrics.COUNT; column++) {
        means[column] = mean(row, column);
      }
      copy.add(new Row(frames[row], bodyTimesMs[row], means));
    }
    return copy;
  }

  /** Returns the rows so far with the least and the greatest value of each. */
  public List<Span> spans() {
    List<Row> means = copy();
    var spans = new ArrayList<Span>(rows);
    for (int row = 0; row < rows; row++) {
      spans.add(new Span(means.get(row), least[row].clone(), greatest[row].clone()));
    }
    return spans;
  }

  /** Returns some columns of the rows so far, in this order. */
  public List<Row> columns(int... columns) {
    var copy = new ArrayList<Row>(rows);
    for (int row = 0; row < rows; row++) {
      float[] means = new float[columns.length];
      for (int i = 0; i < columns.length; i++) {
        means[i] = mean(row, columns[i]);
      }
      copy.add(new Row(frames[row], bodyTimesMs[row], means));
    }
    return copy;
  }

  private float mean(int row, int column) {
    int count = row == rows - 1 ? inLastRow : span;
    return (float) (sums[row][column] / count);
  }

  /** Writes everything, exactly: a history that was read back goes on as this one would. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(Metrics.COUNT);
    out.writeInt(rows);
    out.writeInt(span);
    out.writeInt(inLastRow);
    for (int row = 0; row < rows; row++) {
      out.writeLong(frames[row]);
      out.writeDouble(bodyTimesMs[row]);
      for (int column = 0; column < Metrics.COUNT; column++) {
        out.writeDouble(sums[row][column]);
        out.writeFloat(least[row][column]);
        out.writeFloat(greatest[row][column]);
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param withExtremes whether least and greatest values were kept then
   */
  public static MetricHistory read(DataInput in, boolean withExtremes) throws IOException {
    var history = new MetricHistory();
    int columns = in.readInt();
    history.rows = in.readInt();
    history.span = in.readInt();
    history.inLastRow = in.readInt();
    if (columns != Metrics.COUNT || history.rows < 0 || history.rows > MAX_ROWS) {
      throw new IOException("a history of " + history.rows + " rows of " + columns + " columns");
    }
    for (int row = 0; row < history.rows; row++) {
      history.frames[row] = in.readLong();
      history.bodyTimesMs[row] = in.readDouble();
      for (int column = 0; column < columns; column++) {
        history.sums[row][column] = in.readDouble();
        history.least[row][column] = withExtremes ? in.readFloat() : Float.NaN;
        history.greatest[row][column] = withExtremes ? in.readFloat() : Float.NaN;
      }
    }
    return history;
  }

  /** Forgets everything: the brain was begun anew. */
  public void clear() {
    rows = 0;
    span = 1;
    inLastRow = 0;
  }
}
