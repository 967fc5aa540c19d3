package org.synaptarium.load;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/**
 * Cuts what a server sends on a WebSocket into messages, as cheaply as can be: the load generator
 * shares its machine with what it measures.
 *
 * <p>Knows what servers send here and nothing else: whole messages, never masked.
 */
final class FrameParser {

  /** What a message may be. */
  interface Hearer {
    void upgraded();

    /** A whole message: {@code length} bytes from {@code from} on. */
    void message(int opcode, Buffer bytes, int from, int length);

    void broken(String why);
  }

  static final int TEXT = 1;
  static final int BINARY = 2;
  static final int CLOSE = 8;
  static final int PING = 9;
  private static final int OPCODE_BITS = 0x0f;
  private static final int LENGTH_BITS = 0x7f;
  private static final int IN_16_BITS = 126;
  private static final int IN_64_BITS = 127;
  private static final String END_OF_HEAD = "\r\n\r\n";

  private final Hearer hearer;
  private Buffer rest = Buffer.buffer();
  private boolean upgraded;

  FrameParser(Hearer hearer) {
    this.hearer = hearer;
  }

  void read(Buffer arrived) {
    Buffer bytes = rest.length() == 0 ? arrived : rest.appendBuffer(arrived);
    int at = upgraded ? 0 : head(bytes);
    while (upgraded) {
      int used = message(bytes, at);
      if (used == 0) {
        break;
      }
      at += used;
    }
    rest = at == bytes.length() ? Buffer.buffer() : bytes.getBuffer(at, bytes.length());
  }

  private int head(Buffer bytes) {
    String text = bytes.toString(StandardCharsets.ISO_8859_1);
    int end = text.indexOf(END_OF_HEAD);
    if (end < 0) {
      return 0;
    }
    if (!text.startsWith("HTTP/1.1 101")) {
      hearer.broken("the server did not open a socket: " + text.lines().findFirst().orElse(""));
      return 0;
    }
    upgraded = true;
    hearer.upgraded();
    return end + END_OF_HEAD.length();
  }

  /* Returns how many bytes the next message takes, or 0 when it is not all there. */
  private int message(Buffer bytes, int at) {
    int there = bytes.length() - at;
    if (there < 2) {
      return 0;
    }
    int length = bytes.getByte(at + 1) & LENGTH_BITS;
    int head = 2;
    if (length == IN_16_BITS) {
      if (there < 4) {
        return 0;
      }
      head = 4;
      length = bytes.getUnsignedShort(at + 2);
    } else if (length == IN_64_BITS) {
      if (there < 10) {
        return 0;
      }
      head = 10;
      length = Math.toIntExact(bytes.getLong(at + 2));
    }
    if (there < head + length) {
      return 0;
    }
    hearer.message(bytes.getByte(at) & OPCODE_BITS, bytes, at + head, length);
    return head + length;
  }
}
