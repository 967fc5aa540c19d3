package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.synaptarium.classroom.Person;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.protocol.ServerMessageWriter;

/**
 * What one page in a class gets, and how fast: frames of its subscription, fewer when its line or
 * its drawing can't keep up (P6).
 *
 * <p>Used on its line's event loop only; lag and subscription are read from anywhere.
 */
final class Page {
  private static final int NOT_SUBSCRIBED = -1;

  private final Line line;
  private final Role role;
  private final Person person;
  private final FrontCounts counts;
  private volatile int mask = NOT_SUBSCRIBED;
  private volatile int team = 1;
  private List<Integer> teamColumns = List.of();
  private long lastFrame = -1;
  private long drawnFrame = -1;
  private volatile long laggingFrames;
  private boolean stateOwed;
  private boolean anewOwed;
  private long lastWriteNanos = System.nanoTime();
  private long stalledSinceNanos;
  private boolean stalled;

  Page(Line line, Role role, Person person, FrontCounts counts) {
    this.line = line;
    this.role = role;
    this.person = person;
    this.counts = counts;
  }

  Role role() {
    return role;
  }

  Person person() {
    return person;
  }

  long laggingFrames() {
    return laggingFrames;
  }

  /** Tells whether the page draws anything: one behind another tab doesn't. */
  boolean isLooking() {
    return mask > 0;
  }

  /** Returns whose brain the page sees, from 1. */
  int team() {
    return team;
  }

  /** Lets the page see a team's brain; the next frame is a full state. */
  void see(int seen) {
    team = seen;
    anewOwed = false;
    lastFrame = -1;
    drawnFrame = -1;
  }

  /**
   * Notes that what the page shows is void, and that it can't be told so yet: its socket is full.
   */
  void oweAnew() {
    anewOwed = true;
  }

  boolean isAnewOwed() {
    return anewOwed;
  }

  boolean isSubscribed() {
    return mask != NOT_SUBSCRIBED;
  }

  /** Returns which columns of the metrics the page draws of every team. */
  List<Integer> teamColumns() {
    return teamColumns;
  }

  void drawTeams(List<Integer> columns) {
    teamColumns = columns;
  }

  /** Offers what all teams' brains were like lately; a full socket does without. */
  void offerTeams(TeamRow row) {
    if (!teamColumns.isEmpty() && !anewOwed && canTake()) {
      binary(row.message(teamColumns));
    }
  }

  /** Returns whether this is the page's first subscription. */
  boolean subscribe(int newMask) {
    boolean first = mask == NOT_SUBSCRIBED;
    mask = newMask;
    lastFrame = -1;
    drawnFrame = -1;
    return first;
  }

  /** Takes note of what the page has drawn; true when it was held back and may go on. */
  boolean drew(long frame) {
    boolean wasHeldBack = isHeldBack();
    drawnFrame = Math.max(drawnFrame, Math.min(frame, lastFrame));
    laggingFrames = Math.max(0, lastFrame - drawnFrame);
    return wasHeldBack && !isHeldBack();
  }

  private boolean isHeldBack() {
    return drawnFrame >= 0 && lastFrame - drawnFrame > GatewayLimits.HOLD_BACK_FRAMES;
  }

  /** Offers the newest frame: sent when the socket takes it, full when frames were left out. */
  void offer(SharedFrame frame) {
    if (mask <= 0 || anewOwed || frame.frame() <= lastFrame || !canTake()) {
      return;
    }
    boolean follows = lastFrame >= 0 && frame.frame() == lastFrame + 1;
    if (isHeldBack() && frame.frame() - lastFrame < GatewayLimits.HELD_BACK_INTERVAL_FRAMES) {
      return;
    }
    if (lastFrame >= 0 && !follows) {
      counts.leftOut(frame.frame() - lastFrame - 1);
    }
    lastWriteNanos = System.nanoTime();
    line.shared(frame.message(mask, !follows));
    lastFrame = frame.frame();
    if (drawnFrame >= 0) {
      laggingFrames = Math.max(0, lastFrame - drawnFrame);
    }
  }

  /** Offers the newest state; a full socket gets it when it has drained. */
  void offerState(String state) {
    stateOwed = !canTake();
    if (!stateOwed) {
      text(state);
    }
  }

  /** Offers what nobody misses: a full socket does without. */
  void offerOrnament(String text) {
    if (canTake()) {
      text(text);
    }
  }

  boolean isStateOwed() {
    return stateOwed;
  }

  /** Tells whether the line takes more just now; one that has just closed does not. */
  boolean canTake() {
    if (line.isClosed()) {
      return false;
    }
    boolean full = line.isFull();
    if (full && !stalled) {
      stalledSinceNanos = System.nanoTime();
    }
    stalled = full;
    return !full;
  }

  boolean hasStalledTooLong(long nowNanos) {
    return !canTake() && nowNanos - stalledSinceNanos > GatewayLimits.STALL_TIMEOUT_MS * 1_000_000;
  }

  boolean isQuiet(long nowNanos) {
    return nowNanos - lastWriteNanos > GatewayLimits.HEARTBEAT_MS * 1_000_000;
  }

  void say(ServerMessage message) {
    text(ServerMessageWriter.write(message));
  }

  void text(String text) {
    lastWriteNanos = System.nanoTime();
    line.text(text);
  }

  void binary(Buffer buffer) {
    lastWriteNanos = System.nanoTime();
    line.binary(buffer);
  }

  void leave(String why, CloseCode code) {
    say(new ServerMessage.Bye(why));
    line.close(code, why);
  }
}
