package org.synaptarium.showing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.synaptarium.classroom.Subscription;

/**
 * Tells how a showing stands, on change and not more often than can be read. Told by one thread,
 * read by any.
 */
final class Bulletin {

  /** Ten times a second, a seek bar seems to glide. */
  private static final long INTERVAL_NS = TimeUnit.MILLISECONDS.toNanos(100);

  private final List<Consumer<ShowingView>> readers = new CopyOnWriteArrayList<>();
  private final LongSupplier nanos;
  private volatile ShowingView told;
  private long toldNanos;

  Bulletin(LongSupplier nanos, ShowingView first) {
    this.nanos = nanos;
    this.told = first;
    this.toldNanos = nanos.getAsLong() - INTERVAL_NS;
  }

  void tell(ShowingView now) {
    long at = nanos.getAsLong();
    if (!now.equals(told) && at - toldNanos >= INTERVAL_NS) {
      told = now;
      toldNanos = at;
      readers.forEach(reader -> reader.accept(now));
    }
  }

  ShowingView told() {
    return told;
  }

  Subscription join(Consumer<ShowingView> reader) {
    readers.add(reader);
    return () -> readers.remove(reader);
  }
}
