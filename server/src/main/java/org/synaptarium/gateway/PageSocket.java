package org.synaptarium.gateway;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
  private final ServerWebSocket socket;
  private final Desk desk;
  private final Context loop;
  private final SocketLine line;
  private final Arrival arrival;
  private final long openedNanos = System.nanoTime();
  private final TokenBucket messages =
      new TokenBucket(GatewayLimits.MESSAGES_PER_SECOND, GatewayLimits.MESSAGE_BURST, openedNanos);
  private long heardNanos = openedNanos;
  private long pingedNanos = openedNanos;
  private boolean greeted;
  private long choreTimer;

  PageSocket(Vertx vertx, ServerWebSocket socket, Desk desk, String address) {
    this.vertx = vertx;
    this.socket = socket;
    this.desk = desk;
    this.loop = vertx.getOrCreateContext();
    this.line = new SocketLine(socket);
    this.arrival = new Arrival(vertx, line, desk, address);
  }

  void open(Runnable onGone) {
    socket.setWriteQueueMaxSize(GatewayLimits.WRITE_QUEUE_BYTES);
    socket.textMessageHandler(this::onText);
    socket.binaryMessageHandler(this::onBinary);
    socket.pongHandler(pong -> heardNanos = System.nanoTime());
    line.onDrained(() -> stay().onDrained());
    // Whatever breaks the framing, above all a message beyond what is buffered, ends this socket.
    socket.exceptionHandler(broken -> close(CloseCode.TOO_LARGE, "this message can't be read"));
    socket.closeHandler(unused -> onClosed(onGone));
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
      case Reading.Read(var message) -> act(message, text);
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
    if (line.isClosed()) {
      return false;
    }
    heardNanos = System.nanoTime();
    if (!messages.take(heardNanos)) {
      close(CloseCode.TOO_FAST, "at most 60 messages a second");
      return false;
    }
    return true;
  }

  private void act(ClientMessage message, String text) {
    switch (message) {
      case ClientMessage.Hello hello -> onHello(hello);
      case ClientMessage.Entrance entrance -> {
        if (greeted) {
          arrival.enter(entrance, text);
        } else {
          refuse(new Refusal(Reason.NOT_YET, "a page says hello first", "hello"));
        }
      }
      case ClientMessage.Present asked -> stay().hear(asked, text);
      case ClientMessage.Request request -> stay().request(request, text);
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
    sayServers();
  }

  /** Says farewell to a page whose class goes on elsewhere; from any thread. */
  void letGo() {
    loop.runOnContext(unused -> stay().onServerLeaving());
  }

  /** Tells the page where else it may turn to (P51); from any thread. */
  void tellServers() {
    loop.runOnContext(
        unused -> {
          if (greeted) {
            sayServers();
          }
          if (desk.servers().isLeaving()) {
            stay().onServerLeaving();
          }
        });
  }

  private void sayServers() {
    Servers servers = desk.servers();
    List<String> origins = servers.origins();
    if (!origins.isEmpty()) {
      say(new ServerMessage.Servers(origins, servers.isLeaving()));
    }
  }

  private Stay stay() {
    return arrival.stay();
  }

  private void refuse(Refusal reason) {
    say(new ServerMessage.Refused(reason));
  }

  private void say(ServerMessage message) {
    line.text(ServerMessageWriter.write(message));
  }

  private void close(CloseCode code, String why) {
    desk.counts().dismissed();
    line.close(code, why);
  }

  private void chores() {
    long nowNanos = System.nanoTime();
    long silentMs = (nowNanos - heardNanos) / 1_000_000;
    long openMs = (nowNanos - openedNanos) / 1_000_000;
    if (silentMs > GatewayLimits.SILENCE_TIMEOUT_MS
        || (!greeted && openMs > GatewayLimits.HELLO_TIMEOUT_MS)
        || (!stay().isSeated() && openMs > GatewayLimits.ENTRANCE_TIMEOUT_MS)
        || stay().hasStalledTooLong(nowNanos)) {
      close(CloseCode.TIMEOUT, "nothing was heard");
      return;
    }
    if (silentMs > GatewayLimits.PING_INTERVAL_MS
        && nowNanos - pingedNanos > GatewayLimits.PING_INTERVAL_MS * 1_000_000) {
      pingedNanos = nowNanos;
      socket.writePing(Buffer.buffer());
    }
    stay().heartbeat(nowNanos);
  }

  private void onClosed(Runnable onGone) {
    vertx.cancelTimer(choreTimer);
    stay().end();
    onGone.run();
  }
}
