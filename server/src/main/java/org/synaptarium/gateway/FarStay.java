package org.synaptarium.gateway;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.protocol.ServerMessageWriter;
import org.synaptarium.relay.Tunnel;

/**
 * A page's stay in a class on another server, as the server sees it that has the page's socket.
 *
 * <p>Passes on what the page says, writes what comes, and tells when the socket is full.
 */
final class FarStay implements Stay, Tunnel.Page {
  private final Vertx vertx;
  private final Line line;
  private final Door door;
  private @Nullable Tunnel tunnel;
  private boolean seated;
  private boolean over;
  private boolean brimful;
  private long brimfulSinceNanos;

  private FarStay(Vertx vertx, Line line, Door door) {
    this.vertx = vertx;
    this.line = line;
    this.door = door;
  }

  static FarStay begin(
      Vertx vertx, Context loop, Line line, Desk desk, String member, String text, Door door) {
    FarStay stay = new FarStay(vertx, line, door);
    String authority = line.authority() == null ? "" : String.valueOf(line.authority());
    stay.tunnel = desk.relay().open(member, loop, authority, text, stay);
    vertx.setTimer(GatewayLimits.ANSWER_TIMEOUT_MS, unused -> stay.unanswered());
    return stay;
  }

  private void unanswered() {
    if (!seated && !over) {
      end();
      door.turnedAway(Entering.busy());
    }
  }

  @Override
  public boolean isSeated() {
    return seated;
  }

  @Override
  public void hear(ClientMessage.Present message, String text) {
    if (seated) {
      pass(text);
    } else {
      say(new ServerMessage.Refused(Visit.notYet()));
    }
  }

  @Override
  public void request(ClientMessage.Request request, String text) {
    if (seated) {
      pass(text);
    } else {
      say(new ServerMessage.Rejected(request.id(), Visit.notYet()));
    }
  }

  private void pass(String text) {
    if (tunnel != null && !over) {
      tunnel.say(text);
    }
  }

  private void say(ServerMessage message) {
    line.text(ServerMessageWriter.write(message));
  }

  @Override
  public void text(String text) {
    if (!over) {
      line.text(text);
      lookWhetherFull();
    }
  }

  @Override
  public void binary(Buffer bytes) {
    if (!over) {
      line.binary(bytes);
      lookWhetherFull();
    }
  }

  private void lookWhetherFull() {
    if (!brimful && tunnel != null && line.isFull()) {
      brimful = true;
      brimfulSinceNanos = System.nanoTime();
      tunnel.brimful();
    }
  }

  @Override
  public void onDrained() {
    if (brimful && tunnel != null && !over) {
      brimful = false;
      tunnel.drained();
    }
  }

  @Override
  public void seated() {
    if (!over) {
      seated = true;
      door.seated();
    }
  }

  @Override
  public void turnedAway(Refusal reason, boolean guessed) {
    if (!over) {
      over = true;
      if (guessed) {
        door.guessedWrong();
      }
      door.turnedAway(reason);
    }
  }

  @Override
  public void closed(int code, String why) {
    if (over) {
      return;
    }
    over = true;
    if (seated) {
      line.close(CloseCode.of(code), why);
    } else {
      door.turnedAway(Entering.busy());
    }
  }

  @Override
  public boolean hasStalledTooLong(long nowNanos) {
    return brimful && nowNanos - brimfulSinceNanos > GatewayLimits.STALL_TIMEOUT_MS * 1_000_000;
  }

  /* The class's server says something once in a while. */
  @Override
  public void heartbeat(long nowNanos) {}

  @Override
  public void onServerLeaving() {
    if (seated && !over) {
      say(new ServerMessage.Bye("serverStopping"));
      line.close(CloseCode.STOPPING, "serverStopping");
    }
  }

  @Override
  public void end() {
    over = true;
    if (tunnel != null) {
      tunnel.hangUp();
    }
  }
}
