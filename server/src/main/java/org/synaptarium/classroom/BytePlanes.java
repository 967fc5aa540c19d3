package org.synaptarium.classroom;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Packs bytes that are mostly runs of 32-bit numbers of like size: of each stretch all first bytes,
 * then all second ones …, each deflated with a code of its own. Of a lively brain's keyframe that
 * leaves 28 %.
 */
final class BytePlanes {

  /*
   * The upper bytes of neighbouring numbers are alike (sign, exponent), and after them come bytes that differ from
   * kind to kind and bytes that are 0, for what they are of is rounded. A code that fits one kind doesn't fit the
   * next, so a new one is begun with each plane of a stretch. Stretches are as long as a classroom brain's arrays,
   * though they don't begin where those do: longer ones cost 1 % more, shorter ones 3 %, one for all 7 %.
   */
  private static final int PLANES = Integer.BYTES;

  private static final int STRETCH_BYTES = PLANES * 2_000;

  private static final int LEVEL = 6;

  private BytePlanes() {}

  static byte[] pack(byte[] plain) {
    byte[] planes = new byte[STRETCH_BYTES];
    byte[] part = new byte[STRETCH_BYTES];
    var out = new ByteArrayOutputStream(plain.length);
    try (var deflater = new Deflater(LEVEL, true)) {
      for (int from = 0; from < plain.length; from += STRETCH_BYTES) {
        int to = Math.min(plain.length, from + STRETCH_BYTES);
        for (int plane = 0; plane < PLANES; plane++) {
          int at = 0;
          for (int i = from + plane; i < to; i += PLANES) {
            planes[at++] = plain[i];
          }
          deflater.setInput(planes, 0, at);
          int got = part.length;
          while (got == part.length) {
            got = deflater.deflate(part, 0, part.length, Deflater.SYNC_FLUSH);
            out.write(part, 0, got);
          }
        }
      }
      return out.toByteArray();
    }
  }

  /**
   * Unpacks what {@link #pack} packed.
   *
   * @param length of the plain bytes
   */
  static byte[] unpack(byte[] packed, int length) {
    byte[] planes = new byte[length];
    try (var inflater = new Inflater(true)) {
      inflater.setInput(packed);
      int got = 0;
      while (got < length) {
        int more = inflater.inflate(planes, got, length - got);
        if (more == 0) {
          throw new IllegalArgumentException("packed bytes end too early");
        }
        got += more;
      }
    } catch (DataFormatException damaged) {
      throw new IllegalArgumentException("damaged packed bytes", damaged);
    }
    byte[] plain = new byte[length];
    int at = 0;
    for (int from = 0; from < length; from += STRETCH_BYTES) {
      int to = Math.min(length, from + STRETCH_BYTES);
      for (int plane = 0; plane < PLANES; plane++) {
        for (int i = from + plane; i < to; i += PLANES) {
          plain[i] = planes[at++];
        }
      }
    }
    return plain;
  }
}
