package org.synaptarium.gateway;

import io.vertx.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one class on one event loop.
 *
 * <p>The class's thread leaves the newest frame and state here; one task on the loop takes them to
 * all pages. What the loop was too late for is replaced, never queued. Marks and farewells are rare
 * and keep their order.
 */
final class LoopAudience {
  private final Context loop;
  private final List<Page> pages = new ArrayList<>();
  private final AtomicReference<@Nullable SharedFrame> frame = new AtomicReference<>();
  private final AtomicReference<@Nullable String> state = new AtomicReference<>();
  private final AtomicReference<@Nullable String> hands = new AtomicReference<>();
  private final AtomicReference<@Nullable String> activity = new AtomicReference<>();
  private final AtomicReference<@Nullable String> roster = new AtomicReference<>();
  private final Queue<Consumer<Page>> errands = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean scheduled = new AtomicBoolean();

  LoopAudience(Context loop) {
    this.loop = loop;
  }

  boolean isOn(Context context) {
    return loop == context;
  }

  void frame(SharedFrame newest) {
    frame.set(newest);
    schedule();
  }

  void state(String newest) {
    state.set(newest);
    schedule();
  }

  void hands(String newest) {
    hands.set(newest);
    schedule();
  }

  void activity(String newest) {
    activity.set(newest);
    schedule();
  }

  void roster(String newest) {
    roster.set(newest);
    schedule();
  }

  /** Does something for each page, after what was handed over before. */
  void errand(Consumer<Page> errand) {
    errands.add(errand);
    schedule();
  }

  private void schedule() {
    if (scheduled.compareAndSet(false, true)) {
      loop.runOnContext(unused -> deliver());
    }
  }

  private void deliver() {
    scheduled.set(false);
    SharedFrame newestFrame = frame.getAndSet(null);
    String newestState = state.getAndSet(null);
    String newestHands = hands.getAndSet(null);
    String newestActivity = activity.getAndSet(null);
    String newestRoster = roster.getAndSet(null);
    for (Page page : pages) {
      if (newestState != null) {
        page.offerState(newestState);
      }
      if (newestHands != null) {
        page.offerOrnament(newestHands);
      }
      if (newestActivity != null) {
        page.text(newestActivity);
      }
      if (newestRoster != null && page.role() == Role.HOST) {
        page.text(newestRoster);
      }
      if (newestFrame != null) {
        page.offer(newestFrame);
      }
    }
    for (var errand = errands.poll(); errand != null; errand = errands.poll()) {
      // A page may leave while it is served.
      List.copyOf(pages).forEach(errand);
    }
  }

  /** Only on the loop. */
  void add(Page page) {
    pages.add(page);
  }

  /** Only on the loop. */
  void remove(Page page) {
    pages.remove(page);
  }
}
