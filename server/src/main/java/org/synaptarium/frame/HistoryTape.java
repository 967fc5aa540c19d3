package org.synaptarium.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a growing {@link MetricHistory}, each as it was when its span was full: enough to
 * tell what the history was like at any frame, exactly, in little more room than the history
 * itself.
 *
 * <p>Thread-safe: one thread lets it follow a history, others look back.
 */
public final class HistoryTape {

  /*
   * A history that is full joins neighbours, and from then on a row covers twice the frames. So the rows that were
   * ever written of n frames are 600 of one frame, 300 of two, 300 of four …: joining them again in the same order
   * gives, to the bit, the history at every length.
   */

  /** Where a history stood: which rows were full, and the one that was not. */
  public record Place(int from, int to, byte[] begun) {}

  /**
   * Found in a class in which dials were moved and doses given; a third of all columns stand still.
   */
  private static final long LIKELY_ROW_BYTES = 1_200;

  private static final byte[] NOTHING_BEGUN = {};

  private final List<byte[]> rows = new ArrayList<>();
  private int from;
  private long taken;
  private long bytes;

  /** Returns about how much a tape of so many frames holds. */
  public static long likelyBytes(long frames) {
    long rows = Math.min(frames, MetricHistory.MAX_ROWS);
    for (long reached = MetricHistory.MAX_ROWS; reached < frames; reached *= 2) {
      rows += MetricHistory.MAX_ROWS / 2;
    }
    return rows * LIKELY_ROW_BYTES;
  }

  /**
   * Takes the newest frame of the history in; must see every one. A history begun anew is known.
   */
  public synchronized void follow(MetricHistory history) {
    if (history.taken() <= taken) {
      from = rows.size();
    }
    taken = history.taken();
    if (history.isLastRowWhole()) {
      byte[] row = history.lastRow();
      rows.add(row);
      bytes += row.length;
    }
  }

  /** Returns where the history stands now. */
  public synchronized Place place(MetricHistory history) {
    boolean begun = history.taken() > 0 && !history.isLastRowWhole();
    return new Place(from, rows.size(), begun ? history.lastRow() : NOTHING_BEGUN);
  }

  /** Returns the history that stood there; it goes on as that one did. */
  public synchronized MetricHistory at(Place place) {
    var history = new MetricHistory();
    rows.subList(place.from(), place.to()).forEach(history::append);
    if (place.begun().length > 0) {
      history.append(place.begun());
    }
    return history;
  }

  /** Returns a tape of its own that ends there. */
  public synchronized HistoryTape upTo(Place place) {
    var other = new HistoryTape();
    other.rows.addAll(rows.subList(0, place.to()));
    other.bytes = other.rows.stream().mapToLong(row -> row.length).sum();
    other.from = place.from();
    other.taken = at(place).taken();
    return other;
  }

  /** Returns how much it holds. */
  public synchronized long bytes() {
    return bytes;
  }
}
