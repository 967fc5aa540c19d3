package org.synaptarium.gateway;

import io.vertx.core.Context;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.protocol.ServerMessageWriter;

/**
 * A page's stay where its class or showing runs: from its entrance to its leaving.
 *
 * <p>Lives on one event loop, behind a line of whatever kind.
 */
final class Visit implements Stay {
  private final Context loop;
  private final Line line;
  private final Desk desk;
  private final Door door;
  private @Nullable Attendance attendance;
  private boolean over;

  Visit(Context loop, Line line, Desk desk, Door door) {
    this.loop = loop;
    this.line = line;
    this.desk = desk;
    this.door = door;
  }

  Context loop() {
    return loop;
  }

  Line line() {
    return line;
  }

  Desk desk() {
    return desk;
  }

  Door door() {
    return door;
  }

  boolean isOpen() {
    return !over && !line.isClosed();
  }

  @Override
  public boolean isSeated() {
    return attendance != null;
  }

  void enter(ClientMessage.Entrance entrance) {
    new Entering(this).enter(entrance);
  }

  @Override
  public void hear(ClientMessage.Present asked, String text) {
    hear(asked);
  }

  void hear(ClientMessage.Present asked) {
    if (attendance != null) {
      attendance.hear(asked);
    } else {
      refuse(notYet());
    }
  }

  @Override
  public void request(ClientMessage.Request request, String text) {
    request(request);
  }

  void request(ClientMessage.Request request) {
    if (attendance != null) {
      attendance.request(request);
    } else {
      say(new ServerMessage.Rejected(request.id(), notYet()));
    }
  }

  static Refusal notYet() {
    return new Refusal(
        Reason.NOT_YET,
        "this page is in no class yet",
        "hello, then join, resume, host, screen or show");
  }

  /** The class has answered: the page is in. */
  void entered(Attendance seat) {
    attendance = seat;
  }

  /** The class has answered: the page may try again. */
  void turnedAway(Refusal reason) {
    door.turnedAway(reason);
  }

  void refuse(Refusal reason) {
    say(new ServerMessage.Refused(reason));
  }

  void say(ServerMessage message) {
    if (isOpen()) {
      line.text(ServerMessageWriter.write(message));
    }
  }

  @Override
  public void onDrained() {
    if (attendance != null && isOpen()) {
      attendance.catchUp();
    }
  }

  @Override
  public boolean hasStalledTooLong(long nowNanos) {
    return attendance != null && attendance.page().hasStalledTooLong(nowNanos);
  }

  @Override
  public void heartbeat(long nowNanos) {
    if (attendance != null) {
      attendance.heartbeat(nowNanos);
    }
  }

  @Override
  public void end() {
    over = true;
    if (attendance != null) {
      attendance.leave();
    }
  }

  /* Its class is handed over in a moment, and says so when it has stopped. */
  @Override
  public void onServerLeaving() {}
}
