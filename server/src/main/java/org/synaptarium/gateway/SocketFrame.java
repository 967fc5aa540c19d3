package org.synaptarium.gateway;

import io.netty.buffer.ByteBuf;

/** The head of a WebSocket's frame as a server writes it: whole messages, never masked. */
final class SocketFrame {
  static final int TEXT = 0x81;
  static final int BINARY = 0x82;
  static final int LONGEST_HEAD = 10;
  private static final int IN_16_BITS = 126;
  private static final int IN_64_BITS = 127;
  private static final int MAX_IN_16_BITS = 0xffff;

  private SocketFrame() {}

  static void head(ByteBuf frame, int kind, int length) {
    frame.writeByte(kind);
    if (length < IN_16_BITS) {
      frame.writeByte(length);
    } else if (length <= MAX_IN_16_BITS) {
      frame.writeByte(IN_16_BITS).writeShort(length);
    } else {
      frame.writeByte(IN_64_BITS).writeLong(length);
    }
  }
}
