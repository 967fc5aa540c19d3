package org.synaptarium.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.net.HostAndPort;
import org.jspecify.annotations.Nullable;

/** The line to a page whose socket is on this server. */
final class SocketLine implements Line {
  private final ServerWebSocket socket;
  private boolean closing;

  SocketLine(ServerWebSocket socket) {
    this.socket = socket;
  }

  @Override
  public void text(String text) {
    if (!isClosed()) {
      ignore(socket.writeTextMessage(text));
    }
  }

  @Override
  public void binary(Buffer bytes) {
    if (!isClosed()) {
      ignore(socket.writeBinaryMessage(bytes));
    }
  }

  @Override
  public void close(CloseCode code, String why) {
    if (!isClosed()) {
      closing = true;
      ignore(socket.close(code.number(), why));
    }
  }

  @Override
  public boolean isClosed() {
    return closing || socket.isClosed();
  }

  @Override
  public boolean isFull() {
    return socket.writeQueueFull();
  }

  @Override
  public @Nullable HostAndPort authority() {
    return socket.authority();
  }

  /* A write that fails means that the socket is going; its close handler does what there is to do. */
  private static void ignore(@Nullable Object written) {}
}
