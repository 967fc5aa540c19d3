package org.synaptarium.classroom;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Packs bytes that are mostly 32-bit numbers of like size: all first bytes, then all second ones …,
 * then deflated. Of a brain's keyframe that leaves 62 %, without it 70 %.
 */
final class BytePlanes {

  /*
   * The upper bytes of neighbouring numbers are alike (sign, exponent), the lower ones are noise that nothing
   * shortens. Apart, the former shrink to a third, and the latter are copied. Level 9 saves another thousandth.
   */
  private static final int PLANES = Integer.BYTES;

  private static final int LEVEL = 6;

  private BytePlanes() {}

  static byte[] pack(byte[] plain) {
    byte[] planes = new byte[plain.length];
    int at = 0;
    for (int plane = 0; plane < PLANES; plane++) {
      for (int i = plane; i < plain.length; i += PLANES) {
        planes[at++] = plain[i];
      }
    }
    try (var deflater = new Deflater(LEVEL, true)) {
      deflater.setInput(planes);
      deflater.finish();
      var out = new ByteArrayOutputStream(plain.length);
      byte[] part = new byte[8_192];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
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
    for (int plane = 0; plane < PLANES; plane++) {
      for (int i = plane; i < length; i += PLANES) {
        plain[i] = planes[at++];
      }
    }
    return plain;
  }
}
