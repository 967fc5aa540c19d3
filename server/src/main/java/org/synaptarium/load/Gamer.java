package org.synaptarium.load;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/** A simulated client of a Colyseus room that holds what a page of a class draws. */
final class Gamer extends Participant {
  private static final byte JOIN_ROOM = 10;
  private static final byte PATCH = 15;
  private static final byte[] MARK = "due:".getBytes(StandardCharsets.US_ASCII);
  private static final int STAMP_DIGITS = 16;
  private static final byte ROOM_DATA = 13;
  private static final byte STRING_OF_4 = (byte) 0xa4;
  private static final byte ARRAY_OF_2 = (byte) 0x92;
  private static final byte REAL = (byte) 0xcb;

  /** The first field of the room's state; dials that moved may stand before it. */
  private static final int FIRST_LOOK_AT = 3;

  private final FrameClock clock;

  Gamer(FrameClock clock) {
    this.clock = clock;
  }

  @Override
  public void text(Buffer bytes, int from, int length) {}

  @Override
  public void binary(Buffer bytes, int from, int length) {
    byte kind = bytes.getByte(from);
    count(length, kind == PATCH);
    if (kind == JOIN_ROOM) {
      say(() -> new byte[] {JOIN_ROOM});
    } else if (kind == PATCH) {
      int mark = markIn(bytes, from, length);
      if (mark >= 0) {
        int stamp = mark + MARK.length;
        long dueNanos = Long.parseLong(bytes.getString(stamp, stamp + STAMP_DIGITS), 16);
        clock.arrived(dueNanos, System.nanoTime());
      }
    }
  }

  private static int markIn(Buffer bytes, int from, int length) {
    int end = from + length - MARK.length - STAMP_DIGITS;
    for (int at = from + FIRST_LOOK_AT; at <= end; at++) {
      if (bytes.getByte(at) == MARK[0]
          && bytes.getByte(at + 1) == MARK[1]
          && bytes.getByte(at + 2) == MARK[2]
          && bytes.getByte(at + 3) == MARK[3]) {
        return at;
      }
    }
    return -1;
  }

  @Override
  void moveDial(double value) {
    say(
        () ->
            Buffer.buffer()
                .appendByte(ROOM_DATA)
                .appendByte(STRING_OF_4)
                .appendString("dial")
                .appendByte(ARRAY_OF_2)
                .appendByte((byte) 0)
                .appendByte(REAL)
                .appendDouble(value)
                .getBytes());
  }
}
