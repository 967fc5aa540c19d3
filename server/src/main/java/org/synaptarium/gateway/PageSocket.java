package org.synaptarium.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.nio.charset.StandardCharsets;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.protocol.ClientMessageReader;
import org.synaptarium.protocol.Reading;
import org.synaptarium.protocol.ServerMessage;

/**
 * One socket from its opening to its close: keeps the order of the protocol (P1, P2), the limits
 * (P7) and the clock.
 *
 * <p>Lives on its event loop.
 */
final class PageSocket {
  private static final int PROTOCOL = 1;

  private final Vertx vertx;
  private final ServerWebSocket socket;
  private final Desk desk;
  private final Visit visit;
  private final Runnable onGone;
  private final long openedNanos = System.nanoTime();
  private final TokenBucket messages =
      new TokenBucket(GatewayLimits.MESSAGES_PER_SECOND, GatewayLimits.MESSAGE_BURST, openedNanos);
  private long heardNanos = openedNanos;
  private long pingedNanos = openedNanos;
  private boolean greeted;
  private long choreTimer;

  PageSocket(Vertx vertx, ServerWebSocket socket, Desk desk, String address, Runnable onGone) {
    this.vertx = vertx;
    this.socket = socket;
    this.desk = desk;
    this.visit = new Visit(vertx.getOrCreateContext(), new SocketLine(socket), desk, address);
    this.onGone = onGone;
  }

  void open() {
    socket.setWriteQueueMaxSize(GatewayLimits.WRITE_QUEUE_BYTES);
    socket.textMessageHandler(this::onText);
    socket.binaryMessageHandler(this::onBinary);
    socket.pongHandler(pong -> heardNanos = System.nanoTime());
    socket.drainHandler(unused -> visit.onDrained());
    // Whatever breaks the framing, above all a message beyond what is buffered, ends this socket.
    socket.exceptionHandler(broken -> close(CloseCode.TOO_LARGE, "this message can't be read"));
    socket.closeHandler(unused -> onClosed());
    choreTimer = vertx.setPeriodic(GatewayLimits.CHORE_INTERVAL_MS, unused -> chores());
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
      case Reading.Refused(var reason) -> visit.refuse(reason);
      case Reading.Rejected(var id, var reason) ->
          visit.say(new ServerMessage.Rejected(id, reason));
    }
  }

  private void onBinary(Buffer unread) {
    if (mayBeRead()) {
      visit.refuse(new Refusal(Reason.MALFORMED, "binary messages are not read here", "JSON text"));
    }
  }

  private boolean mayBeRead() {
    if (visit.line().isClosed()) {
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
      case ClientMessage.Entrance entrance -> {
        if (greeted) {
          visit.enter(entrance);
        } else {
          visit.refuse(new Refusal(Reason.NOT_YET, "a page says hello first", "hello"));
        }
      }
      case ClientMessage.Present asked -> visit.hear(asked);
      case ClientMessage.Request request -> visit.request(request);
    }
  }

  private void onHello(ClientMessage.Hello hello) {
    if (hello.protocol() != PROTOCOL) {
      visit.refuse(
          new Refusal(
              Reason.VERSION,
              "this server doesn't speak protocol " + hello.protocol(),
              "protocol " + PROTOCOL));
      close(CloseCode.VERSION, "protocol " + PROTOCOL);
      return;
    }
    greeted = true;
    visit.say(new ServerMessage.Hello(PROTOCOL, desk.serverName()));
  }

  private void close(CloseCode code, String why) {
    desk.counts().dismissed();
    visit.line().close(code, why);
  }

  private void chores() {
    long nowNanos = System.nanoTime();
    long silentMs = (nowNanos - heardNanos) / 1_000_000;
    long openMs = (nowNanos - openedNanos) / 1_000_000;
    if (silentMs > GatewayLimits.SILENCE_TIMEOUT_MS
        || (!greeted && openMs > GatewayLimits.HELLO_TIMEOUT_MS)
        || (!visit.isSeated() && openMs > GatewayLimits.ENTRANCE_TIMEOUT_MS)
        || visit.hasStalledTooLong(nowNanos)) {
      close(CloseCode.TIMEOUT, "nothing was heard");
      return;
    }
    if (silentMs > GatewayLimits.PING_INTERVAL_MS
        && nowNanos - pingedNanos > GatewayLimits.PING_INTERVAL_MS * 1_000_000) {
      pingedNanos = nowNanos;
      socket.writePing(Buffer.buffer());
    }
    visit.heartbeat(nowNanos);
  }

  private void onClosed() {
    vertx.cancelTimer(choreTimer);
    visit.end();
    onGone.run();
  }
}
