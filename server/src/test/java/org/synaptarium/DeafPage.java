package org.synaptarium;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.synaptarium.protocol.BinaryReader;

/** A page whose network stopped taking data: it speaks, and reads nothing until it is asked to. */
final class DeafPage implements AutoCloseable {
  private static final int RECEIVE_BUFFER_BYTES = 2048;
  private static final int QUIET_MS = 2_000;
  private static final int FINAL_TEXT = 0x81;
  private static final int FINAL_BINARY = 0x82;
  private static final int MASKED = 0x80;
  private static final int LENGTH_IN_16_BITS = 126;
  private static final int LENGTH_IN_64_BITS = 127;

  private final Socket socket = new Socket();
  private final DataInputStream in;

  DeafPage(int port) throws IOException {
    socket.setReceiveBufferSize(RECEIVE_BUFFER_BYTES);
    socket.connect(new InetSocketAddress("127.0.0.1", port));
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 256));
    String handshake =
        "GET /ws HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    socket.getOutputStream().write(handshake.getBytes(StandardCharsets.US_ASCII));
    StringBuilder answer = new StringBuilder();
    while (answer.indexOf("\r\n\r\n") < 0) {
      answer.append((char) in.readUnsignedByte());
    }
  }

  /* The mask of zeros changes nothing, which the protocol allows. */
  DeafPage send(String text) throws IOException {
    byte[] payload = text.getBytes(StandardCharsets.UTF_8);
    if (payload.length >= LENGTH_IN_16_BITS) {
      throw new IllegalArgumentException("a deaf page says little");
    }
    byte[] frame = new byte[6 + payload.length];
    frame[0] = (byte) FINAL_TEXT;
    frame[1] = (byte) (MASKED | payload.length);
    System.arraycopy(payload, 0, frame, 6, payload.length);
    socket.getOutputStream().write(frame);
    return this;
  }

  /** Reads what has piled up, until it has heard {@code frames} frames more or nothing comes. */
  List<JsonNode> listen(int frames) throws IOException {
    socket.setSoTimeout(QUIET_MS);
    List<JsonNode> heard = new ArrayList<>();
    try {
      while (heard.size() < frames) {
        int kind = in.readUnsignedByte();
        byte[] payload = new byte[length()];
        in.readFully(payload);
        if (kind == FINAL_BINARY && payload[1] == 1) {
          heard.add(BinaryReader.read(payload));
        }
      }
    } catch (SocketTimeoutException quiet) {
      // Nothing more is on the way.
    }
    return heard;
  }

  private int length() throws IOException {
    int length = in.readUnsignedByte();
    return switch (length) {
      case LENGTH_IN_16_BITS -> in.readUnsignedShort();
      case LENGTH_IN_64_BITS -> (int) in.readLong();
      default -> length;
    };
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
