package org.synaptarium.gateway;

import io.vertx.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synaptarium.command.Limits;

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
  private final AtomicReference<@Nullable List<SharedFrame>> frame = new AtomicReference<>();
  private final AtomicReference<@Nullable TeamRow> teams = new AtomicReference<>();
  private final AtomicReference<@Nullable List<String>> state = new AtomicReference<>();
  private final AtomicReferenceArray<@Nullable String> hands =
      new AtomicReferenceArray<>(Limits.MAX_TEAMS);
  private final AtomicReference<@Nullable List<String>> activity = new AtomicReference<>();
  private final AtomicReference<@Nullable String> roster = new AtomicReference<>();
  private final Queue<Consumer<Page>> errands = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean scheduled = new AtomicBoolean();

  LoopAudience(Context loop) {
    this.loop = loop;
  }

  boolean isOn(Context context) {
    return loop == context;
  }

  /** Returns what is a team's, from 1; the first one's when there are not so many. */
  static <T> T of(int team, List<T> byTeam) {
    return byTeam.get(team > byTeam.size() ? 0 : team - 1);
  }

  void frame(List<SharedFrame> newest, @Nullable TeamRow row) {
    frame.set(newest);
    if (row != null) {
      teams.set(row);
    }
    schedule();
  }

  void state(List<String> newest) {
    state.set(newest);
    schedule();
  }

  void hands(int team, String newest) {
    hands.set(team - 1, newest);
    schedule();
  }

  void activity(List<String> newest) {
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
    /*
     * What is told to all is taken first and sent last: a page that an errand leads to another brain
     * must have been there before it gets a frame of it, and none of the old one afterwards.
     */
    List<SharedFrame> newestFrame = frame.getAndSet(null);
    TeamRow newestTeams = teams.getAndSet(null);
    List<String> newestState = state.getAndSet(null);
    List<@Nullable String> newestHands = takeHands();
    List<String> newestActivity = activity.getAndSet(null);
    String newestRoster = roster.getAndSet(null);
    for (var errand = errands.poll(); errand != null; errand = errands.poll()) {
      // A page may leave while it is served.
      List.copyOf(pages).forEach(errand);
    }
    for (Page page : pages) {
      if (newestState != null) {
        page.offerState(of(page.team(), newestState));
      }
      String hand = newestHands.get(page.team() - 1);
      if (hand != null) {
        page.offerOrnament(hand);
      }
      if (newestActivity != null) {
        page.text(of(page.team(), newestActivity));
      }
      if (newestRoster != null && page.role() == Role.HOST) {
        page.text(newestRoster);
      }
      if (newestFrame != null) {
        page.offer(of(page.team(), newestFrame));
      }
      if (newestTeams != null) {
        page.offerTeams(newestTeams);
      }
    }
  }

  private List<@Nullable String> takeHands() {
    List<@Nullable String> taken = new ArrayList<>();
    for (int team = 0; team < Limits.MAX_TEAMS; team++) {
      taken.add(hands.getAndSet(team, null));
    }
    return taken;
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
