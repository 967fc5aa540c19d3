package org.synaptarium.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What all binary messages share: version, kind, flags, byte order. */
final class Wire {
  static final int VERSION = 1;
  static final int HEADER_BYTES = 4;
  static final int KIND_FRAME = 1;
  static final int KIND_HISTORY = 2;
  static final int KIND_LAYOUT = 3;
  static final int KIND_IMPULSE = 4;
  static final int KIND_TEAMS = 5;
  static final int KIND_WIRING = 6;
  static final int KIND_NEURON = 7;
  static final int FLAG_FULL = 1;

  private Wire() {}

  /** Returns a buffer with the header written. */
  static ByteBuffer begin(int kind, int flags, int payloadBytes) {
    ByteBuffer out =
        ByteBuffer.allocate(HEADER_BYTES + payloadBytes).order(ByteOrder.LITTLE_ENDIAN);
    return out.put((byte) VERSION).put((byte) kind).putShort((short) flags);
  }

  static ByteBuffer payload(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns the bytes of a buffer that must be exactly full. */
  static byte[] finish(ByteBuffer out) {
    if (out.hasRemaining()) {
      throw new IllegalStateException(out.remaining() + " bytes too many were reserved");
    }
    return out.array();
  }
}
