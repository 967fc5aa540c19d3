package org.synaptarium.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A WebSocket of a simulated client. Lives on its event loop; anybody may write. */
public final class LoadSocket {

  /** Who is told what happens on it. */
  public interface Client {
    void opened(LoadSocket socket);

    void text(Buffer bytes, int from, int length);

    void binary(Buffer bytes, int from, int length);

    void closed(String why);
  }

  private static final int FINAL = 0x80;
  private static final int MASKED = 0x80;
  private static final int PONG = 10;
  private static final int IN_16_BITS = 126;
  private static final int MAX_MESSAGE_BYTES = 65_535;

  private final NetSocket socket;
  private final Client client;
  private boolean over;

  private LoadSocket(NetSocket socket, Client client) {
    this.socket = socket;
    this.client = client;
  }

  /** Asks for an upgrade on a connection; the client is told the rest. */
  static void upgrade(NetSocket connection, URI address, Client client) {
    LoadSocket socket = new LoadSocket(connection, client);
    var parser = new FrameParser(socket.hearer());
    connection.handler(parser::read);
    connection.closeHandler(gone -> socket.end("the server closed the line"));
    connection.exceptionHandler(broken -> socket.end(String.valueOf(broken.getMessage())));
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    connection.write(
        "GET "
            + address.getRawPath()
            + query
            + " HTTP/1.1\r\nHost: "
            + address.getAuthority()
            + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: c3luYXB0YXJpdW0tbG9hZA==\r\n\r\n");
  }

  private FrameParser.Hearer hearer() {
    return new FrameParser.Hearer() {
      @Override
      public void upgraded() {
        client.opened(LoadSocket.this);
      }

      @Override
      public void message(int opcode, Buffer bytes, int from, int length) {
        switch (opcode) {
          case FrameParser.TEXT -> client.text(bytes, from, length);
          case FrameParser.BINARY -> client.binary(bytes, from, length);
          case FrameParser.PING -> write(PONG, bytes.getBytes(from, from + length));
          case FrameParser.CLOSE -> end("the server said close " + reason(bytes, from, length));
          default -> {}
        }
      }

      @Override
      public void broken(String why) {
        end(why);
        socket.close();
      }
    };
  }

  private static String reason(Buffer bytes, int from, int length) {
    return length < 2
        ? ""
        : bytes.getUnsignedShort(from) + " " + bytes.getString(from + 2, from + length);
  }

  private void end(String why) {
    if (!over) {
      over = true;
      client.closed(why);
    }
  }

  public void text(String message) {
    write(FrameParser.TEXT, message.getBytes(StandardCharsets.UTF_8));
  }

  public void binary(byte[] message) {
    write(FrameParser.BINARY, message);
  }

  /* A mask of zeros changes nothing, which the protocol allows. */
  private void write(int opcode, byte[] payload) {
    if (payload.length > MAX_MESSAGE_BYTES) {
      throw new IllegalArgumentException("a client says no more than 64 KiB at once");
    }
    Buffer frame = Buffer.buffer(payload.length + 8);
    frame.appendByte((byte) (FINAL | opcode));
    if (payload.length < IN_16_BITS) {
      frame.appendByte((byte) (MASKED | payload.length));
    } else {
      frame.appendByte((byte) (MASKED | IN_16_BITS)).appendUnsignedShort(payload.length);
    }
    frame.appendInt(0).appendBytes(payload);
    var unused = socket.write(frame);
  }

  /** Stops reading: what comes stays in the system's buffers, and then with the server. */
  public void pause() {
    socket.pause();
  }

  public void resume() {
    socket.resume();
  }

  public void close() {
    over = true;
    var unused = socket.close();
  }
}
