package org.synaptarium.gateway;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.ClientMessageReader;
import org.synaptarium.protocol.Reading;
import org.synaptarium.protocol.ServerMessage;
import org.synaptarium.protocol.ServerMessageWriter;

/**
 * One socket from its opening to its close: keeps the order of the protocol (P1, P2), the limits
 * (P7) and the clock.
 *
 * <p>Lives on its event loop.
 */
final class PageSocket {
  private static final int PROTOCOL = 1;

  private final Vertx vertx;
  private final Context loop;
  private final ServerWebSocket socket;
  private final Desk desk;
  private final String address;
  private final Runnable onGone;
  private final long openedNanos = System.nanoTime();
  private final TokenBucket messages =
      new TokenBucket(GatewayLimits.MESSAGES_PER_SECOND, GatewayLimits.MESSAGE_BURST, openedNanos);
  private long heardNanos = openedNanos;
  private long pingedNanos = openedNanos;
  private boolean greeted;
  private boolean closing;
  private @Nullable Entering entering;
  private @Nullable Attendance attendance;
  private long choreTimer;

  PageSocket(Vertx vertx, ServerWebSocket socket, Desk desk, String address, Runnable onGone) {
    this.vertx = vertx;
    this.loop = vertx.getOrCreateContext();
    this.socket = socket;
    this.desk = desk;
    this.address = address;
    this.onGone = onGone;
  }

  void open() {
    socket.setWriteQueueMaxSize(GatewayLimits.WRITE_QUEUE_BYTES);
    socket.textMessageHandler(this::onText);
    socket.binaryMessageHandler(this::onBinary);
    socket.pongHandler(pong -> heardNanos = System.nanoTime());
    socket.drainHandler(unused -> onDrained());
    // Whatever breaks the framing, above all a message beyond what is buffered, ends this socket.
    socket.exceptionHandler(broken -> close(CloseCode.TOO_LARGE, "this message can't be read"));
    socket.closeHandler(unused -> onClosed());
    choreTimer = vertx.setPeriodic(GatewayLimits.CHORE_INTERVAL_MS, unused -> chores());
  }

  ServerWebSocket socket() {
    return socket;
  }

  Context loop() {
    return loop;
  }

  Desk desk() {
    return desk;
  }

  String address() {
    return address;
  }

  boolean isOpen() {
    return !closing && !socket.isClosed();
  }

  private void onText(String text) {
    if (!mayBeRead()) {
      return;
    }
    if (text.length() > GatewayLimits.MAX_TEXT_BYTES
        || text.getBytes(StandardCharsets.UTF_8).length > GatewayLimits.MAX_TEXT_BYTES) {
      close(CloseCode.TOO_LARGE, "a message has at most 16 KiB");
      return;
    }
    switch (ClientMessageReader.read(text)) {
      case Reading.Read(var message) -> act(message);
      case Reading.Refused(var reason) -> refuse(reason);
      case Reading.Rejected(var id, var reason) -> say(new ServerMessage.Rejected(id, reason));
    }
  }

  private void onBinary(Buffer unread) {
    if (mayBeRead()) {
      refuse(new Refusal(Reason.MALFORMED, "binary messages are not read here", "JSON text"));
    }
  }

  private boolean mayBeRead() {
    if (!isOpen()) {
      return false;
    }
    heardNanos = System.nanoTime();
    if (!messages.take(heardNanos)) {
      close(CloseCode.TOO_FAST, "at most 60 messages a second");
      return false;
    }
    return true;
  }

  private void act(ClientMessage message) {
    switch (message) {
      case ClientMessage.Hello hello -> onHello(hello);
      case ClientMessage.Entrance entrance -> onEntrance(entrance);
      case ClientMessage.Present asked -> {
        if (attendance != null) {
          attendance.hear(asked);
        } else {
          refuseBeforeWelcome();
        }
      }
      case ClientMessage.Request request -> {
        if (attendance != null) {
          attendance.request(request);
        } else {
          say(new ServerMessage.Rejected(request.id(), notYet()));
        }
      }
    }
  }

  private void onHello(ClientMessage.Hello hello) {
    if (hello.protocol() != PROTOCOL) {
      refuse(
          new Refusal(
              Reason.VERSION,
              "this server doesn't speak protocol " + hello.protocol(),
              "protocol " + PROTOCOL));
      close(CloseCode.VERSION, "protocol " + PROTOCOL);
      return;
    }
    greeted = true;
    say(new ServerMessage.Hello(PROTOCOL, desk.serverName()));
  }

  private void onEntrance(ClientMessage.Entrance entrance) {
    if (!greeted) {
      refuseBeforeHello();
    } else if (attendance != null || entering != null) {
      refuse(new Refusal(Reason.FORBIDDEN, "this page is in a class already", "one class a page"));
    } else {
      entering = new Entering(this);
      entering.enter(entrance);
    }
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

  private void refuseBeforeHello() {
    refuse(new Refusal(Reason.NOT_YET, "a page says hello first", "hello"));
  }

  private void refuseBeforeWelcome() {
    refuse(notYet());
  }

  private static Refusal notYet() {
    return new Refusal(
        Reason.NOT_YET,
        "this page is in no class yet",
        "hello, then join, resume, host, screen or show");
  }

  void refuse(Refusal reason) {
    say(new ServerMessage.Refused(reason));
  }

  void say(ServerMessage message) {
    if (isOpen()) {
      socket.writeTextMessage(ServerMessageWriter.write(message));
    }
  }

  private void close(CloseCode code, String why) {
    closing = true;
    socket.close(code.number(), why);
  }

  private void onDrained() {
    if (attendance != null && isOpen()) {
      attendance.catchUp();
    }
  }

  private void chores() {
    long nowNanos = System.nanoTime();
    long silentMs = (nowNanos - heardNanos) / 1_000_000;
    long openMs = (nowNanos - openedNanos) / 1_000_000;
    if (silentMs > GatewayLimits.SILENCE_TIMEOUT_MS
        || (!greeted && openMs > GatewayLimits.HELLO_TIMEOUT_MS)
        || (attendance == null && openMs > GatewayLimits.ENTRANCE_TIMEOUT_MS)
        || (attendance != null && attendance.page().hasStalledTooLong(nowNanos))) {
      close(CloseCode.TIMEOUT, "nothing was heard");
      return;
    }
    if (silentMs > GatewayLimits.PING_INTERVAL_MS
        && nowNanos - pingedNanos > GatewayLimits.PING_INTERVAL_MS * 1_000_000) {
      pingedNanos = nowNanos;
      socket.writePing(Buffer.buffer());
    }
    if (attendance != null) {
      attendance.heartbeat(nowNanos);
    }
  }

  private void onClosed() {
    closing = true;
    vertx.cancelTimer(choreTimer);
    if (attendance != null) {
      attendance.leave();
    }
    onGone.run();
  }
}
