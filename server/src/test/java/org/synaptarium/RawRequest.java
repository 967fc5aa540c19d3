package org.synaptarium;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A request with whatever heads a test wishes, also those that well-behaved programs don't send.
 */
final class RawRequest {
  private static final int PATIENCE_MS = 20_000;

  private RawRequest() {}

  /** Sends a request line and heads, and returns all that comes back. */
  static String send(int port, String... lines) {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE_MS);
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Returns the status of what an upgrade to a socket gets. */
  static int upgrade(int port, String host, String origin) {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE_MS);
      String request =
          "GET /ws HTTP/1.1\r\nHost: "
              + host
              + "\r\nOrigin: "
              + origin
              + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
              + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 101".length());
      return statusOf(new String(line, StandardCharsets.ISO_8859_1));
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  static int statusOf(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1].strip());
  }
}
