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
final class Visit {
  private final Context loop;
  private final Line line;
  private final Desk desk;
  private final String address;
  private @Nullable Entering entering;
  private @Nullable Attendance attendance;
  private boolean over;

  Visit(Context loop, Line line, Desk desk, String address) {
    this.loop = loop;
    this.line = line;
    this.desk = desk;
    this.address = address;
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

  String address() {
    return address;
  }

  boolean isOpen() {
    return !over && !line.isClosed();
  }

  boolean isSeated() {
    return attendance != null;
  }

  void enter(ClientMessage.Entrance entrance) {
    if (attendance != null || entering != null) {
      refuse(new Refusal(Reason.FORBIDDEN, "this page is in a class already", "one class a page"));
    } else {
      entering = new Entering(this);
      entering.enter(entrance);
    }
  }

  void hear(ClientMessage.Present asked) {
    if (attendance != null) {
      attendance.hear(asked);
    } else {
      refuse(notYet());
    }
  }

  void request(ClientMessage.Request request) {
    if (attendance != null) {
      attendance.request(request);
    } else {
      say(new ServerMessage.Rejected(request.id(), notYet()));
    }
  }

  private static Refusal notYet() {
    return new Refusal(
        Reason.NOT_YET,
        "this page is in no class yet",
        "hello, then join, resume, host, screen or show");
  }

  /** The class has answered: the page is in. */
  void entered(Attendance seat) {
    entering = null;
    attendance = seat;
  }

  /** The class has answered: the page may try again. */
  void turnedAway(Refusal reason) {
    entering = null;
    refuse(reason);
  }

  void refuse(Refusal reason) {
    say(new ServerMessage.Refused(reason));
  }

  void say(ServerMessage message) {
    if (isOpen()) {
      line.text(ServerMessageWriter.write(message));
    }
  }

  /** The line takes data again. */
  void onDrained() {
    if (attendance != null && isOpen()) {
      attendance.catchUp();
    }
  }

  boolean hasStalledTooLong(long nowNanos) {
    return attendance != null && attendance.page().hasStalledTooLong(nowNanos);
  }

  void heartbeat(long nowNanos) {
    if (attendance != null) {
      attendance.heartbeat(nowNanos);
    }
  }

  /** The line is gone. */
  void end() {
    over = true;
    if (attendance != null) {
      attendance.leave();
    }
  }
}
