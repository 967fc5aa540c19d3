package org.synaptarium.relay;

import java.util.concurrent.atomic.LongAdder;

/** Counts what has left for other servers since the start. Thread-safe. */
public final class Traffic {
  private final LongAdder parcels = new LongAdder();
  private final LongAdder bytes = new LongAdder();
  private final LongAdder frames = new LongAdder();
  private final LongAdder deliveries = new LongAdder();

  /**
   * What was counted.
   *
   * @param frames binary messages, each counted once however many pages got it
   * @param deliveries the same, counted for each page
   */
  public record Counted(long parcels, long bytes, long frames, long deliveries) {}

  void parcel(long size) {
    parcels.increment();
    bytes.add(size);
  }

  void frame(int pages) {
    frames.increment();
    deliveries.add(pages);
  }

  /** Returns what was counted until now. */
  public Counted counted() {
    return new Counted(parcels.sum(), bytes.sum(), frames.sum(), deliveries.sum());
  }
}
