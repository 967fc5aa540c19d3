package org.synaptarium.engine;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Packs 32-bit numbers of one kind: all their lowest bytes, then all second ones …, each plane with
 * a code of its own, or as it is, or not at all when it is 0. Not thread-safe; to be closed.
 */
final class BytePlanes implements AutoCloseable {

  /*
   * Numbers are told by how much they exceed the smallest, so the upper planes are 0 as a rule. A code of its own for
   * each plane fits best: what is frequent in one is not in the next, nor in the next variable.
   */
  private static final int PLANES = Integer.BYTES;

  private static final int EMPTY = 0;
  private static final int PLAIN = 1;
  private static final int DEFLATED = 2;
  private static final int BITS_OF_A_WAY = 2;

  /** A deflated plane begins with its code, which costs more than it saves of fewer bytes. */
  private static final int WORTH_A_CODE = 64;

  private static final int LEVEL = 6;

  private final Deflater deflater = new Deflater(LEVEL, true);
  private final Inflater inflater = new Inflater(true);

  void pack(int[] numbers, ByteArrayOutputStream out) {
    int least = least(numbers);
    var planes = new ByteArrayOutputStream(numbers.length);
    int ways = 0;
    for (int plane = 0; plane < PLANES; plane++) {
      ways |= packPlane(numbers, least, plane, planes) << BITS_OF_A_WAY * plane;
    }
    out.write(ways);
    out.writeBytes(
        ByteBuffer.allocate(2 * Integer.BYTES).putInt(numbers.length).putInt(least).array());
    out.writeBytes(planes.toByteArray());
  }

  private static int least(int[] numbers) {
    int least = numbers.length == 0 ? 0 : numbers[0];
    for (int number : numbers) {
      least = Math.min(least, number);
    }
    return least;
  }

  /** Returns the way in which it was packed. */
  private int packPlane(int[] numbers, int least, int plane, ByteArrayOutputStream out) {
    byte[] bytes = new byte[numbers.length];
    int any = 0;
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (numbers[i] - least >>> Byte.SIZE * plane);
      any |= bytes[i];
    }
    if (any == 0) {
      return EMPTY;
    }
    byte[] deflated = bytes.length < WORTH_A_CODE ? bytes : deflated(bytes);
    boolean shorter = deflated.length < bytes.length;
    out.writeBytes(shorter ? deflated : bytes);
    return shorter ? DEFLATED : PLAIN;
  }

  private byte[] deflated(byte[] plane) {
    deflater.reset();
    deflater.setInput(plane);
    deflater.finish();
    var out = new ByteArrayOutputStream(plane.length);
    byte[] part = new byte[plane.length];
    while (!deflater.finished()) {
      out.write(part, 0, deflater.deflate(part));
    }
    return out.toByteArray();
  }

  /**
   * Reads what {@link #pack} wrote.
   *
   * @throws IllegalArgumentException when it is damaged
   */
  int[] unpack(ByteBuffer in) {
    if (in.remaining() <= 2 * Integer.BYTES) {
      throw new IllegalArgumentException("packed numbers end too early");
    }
    int ways = in.get();
    int length = in.getInt();
    int least = in.getInt();
    if (length < 0 || length > PackedState.MOST_NUMBERS) {
      throw new IllegalArgumentException(length + " packed numbers");
    }
    int[] numbers = new int[length];
    for (int plane = 0; plane < PLANES; plane++) {
      int way = ways >>> BITS_OF_A_WAY * plane & (1 << BITS_OF_A_WAY) - 1;
      if (way != EMPTY) {
        byte[] bytes = way == PLAIN ? plain(in, length) : inflated(in, length);
        for (int i = 0; i < length; i++) {
          numbers[i] |= (bytes[i] & 0xff) << Byte.SIZE * plane;
        }
      }
    }
    for (int i = 0; i < length; i++) {
      numbers[i] += least;
    }
    return numbers;
  }

  private static byte[] plain(ByteBuffer in, int length) {
    if (in.remaining() < length) {
      throw new IllegalArgumentException("packed numbers end too early");
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private byte[] inflated(ByteBuffer in, int length) {
    inflater.reset();
    inflater.setInput(in.slice());
    // One byte more than there are: only then does the inflater read on to the end of its input.
    byte[] bytes = new byte[length + 1];
    int got = 0;
    try {
      while (!inflater.finished() && got < bytes.length) {
        int more = inflater.inflate(bytes, got, bytes.length - got);
        if (more == 0 && !inflater.finished()) {
          throw new IllegalArgumentException("packed numbers end too early");
        }
        got += more;
      }
    } catch (DataFormatException damaged) {
      throw new IllegalArgumentException("damaged packed numbers", damaged);
    }
    if (got != length) {
      throw new IllegalArgumentException("damaged packed numbers: not " + length + " of them");
    }
    in.position(in.position() + (int) inflater.getBytesRead());
    return bytes;
  }

  @Override
  public void close() {
    deflater.end();
    inflater.end();
  }
}
