package org.synaptarium.frame;

import java.nio.ByteBuffer;

/**
 * What a row tells of one metric, and how it is written in few bytes without losing a bit.
 *
 * @param sum over the row's frames
 */
record RowColumn(float least, float greatest, double sum) {
  static final int MAX_BYTES = 1 + 2 * Float.BYTES + Double.BYTES;

  /*
   * The first byte tells how: 1 when nothing changed; else how many of its first bytes the greatest value shares with
   * the least, and how many of the sum's last bytes are 0, for a sum of floats seldom needs all of a double.
   */
  private static final int CONSTANT = 1;

  private static final int SHARED_SHIFT = 1;
  private static final int SHARED_MOST = Float.BYTES - 1;
  private static final int EMPTY_SHIFT = 3;
  private static final int EMPTY_MOST = Double.BYTES - 1;

  void write(ByteBuffer out) {
    int low = Float.floatToRawIntBits(least);
    int high = Float.floatToRawIntBits(greatest);
    if (low == high) {
      out.put((byte) CONSTANT).putInt(low);
      return;
    }
    long bits = Double.doubleToRawLongBits(sum);
    int shared = Math.min(SHARED_MOST, Integer.numberOfLeadingZeros(low ^ high) / Byte.SIZE);
    int empty = Math.min(EMPTY_MOST, Long.numberOfTrailingZeros(bits) / Byte.SIZE);
    out.put((byte) (shared << SHARED_SHIFT | empty << EMPTY_SHIFT)).putInt(low);
    for (int at = Float.BYTES - 1 - shared; at >= 0; at--) {
      out.put((byte) (high >>> Byte.SIZE * at));
    }
    for (int at = Double.BYTES - 1; at >= empty; at--) {
      out.put((byte) (bits >>> Byte.SIZE * at));
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param frames of the row
   */
  static RowColumn read(ByteBuffer in, int frames) {
    int how = in.get();
    int low = in.getInt();
    float least = Float.intBitsToFloat(low);
    if (how == CONSTANT) {
      // A float times a count of frames is exact as a double, and so is the sum from 0 on that it
      // stands for.
      return new RowColumn(least, least, 0.0 + (double) least * frames);
    }
    int shared = how >>> SHARED_SHIFT & SHARED_MOST;
    int empty = how >>> EMPTY_SHIFT & EMPTY_MOST;
    int high = 0;
    for (int at = Float.BYTES - 1; at >= 0; at--) {
      int from = at > Float.BYTES - 1 - shared ? low >>> Byte.SIZE * at : in.get();
      high = high << Byte.SIZE | from & 0xff;
    }
    long bits = 0;
    for (int at = Double.BYTES - 1; at >= 0; at--) {
      bits = bits << Byte.SIZE | (at >= empty ? in.get() & 0xff : 0);
    }
    return new RowColumn(least, Float.intBitsToFloat(high), Double.longBitsToDouble(bits));
  }
}
