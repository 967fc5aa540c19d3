package org.synaptarium.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Changes bytes as broken lines, careless editors and clever people do. */
final class Garbling {

  /** What readers of JSON and YAML are known to stumble over. */
  private static final String[] TOKENS = {
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "'",
    "\\",
    "\\u0000",
    "\\ud800",
    "null",
    "true",
    "-",
    "0x",
    "1e999",
    "NaN",
    ".inf",
    "- ",
    "? ",
    "&a ",
    "*a",
    "<<: ",
    "!!java.net.URL ",
    "!!binary ",
    "|\n",
    "---\n",
    "...\n",
    "%YAML 9.9\n",
    "\t",
    "\r",
    "\u0000",
    "\u2028",
    "\ufeff",
    "#",
    "~",
    "🧠"
  };

  private static final int MOST_REPEATS = 400;
  private static final int LONGEST_CHUNK = 64;

  private Garbling() {}

  static byte[] of(byte[] bytes, RandomGenerator random) {
    byte[] garbled = bytes;
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      garbled = once(garbled, random);
    }
    return garbled;
  }

  private static byte[] once(byte[] bytes, RandomGenerator random) {
    if (bytes.length == 0) {
      return token(random);
    }
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(LONGEST_CHUNK));
    byte[] chunk = Arrays.copyOfRange(bytes, at, at + length);
    return switch (random.nextInt(8)) {
      case 0 -> flipped(bytes, at, 1 << random.nextInt(8));
      case 1 -> flipped(bytes, at, 1 + random.nextInt(255));
      case 2 -> spliced(bytes, at, at, token(random));
      case 3 -> spliced(bytes, at, at + length, token(random));
      case 4 -> spliced(bytes, at, at + length, new byte[0]);
      case 5 -> Arrays.copyOf(bytes, at);
      case 6 -> spliced(bytes, random.nextInt(bytes.length), -1, chunk);
      default ->
          spliced(bytes, at, at, repeated(random.nextBoolean() ? chunk : token(random), random));
    };
  }

  private static byte[] flipped(byte[] bytes, int at, int bits) {
    byte[] copy = bytes.clone();
    copy[at] ^= (byte) bits;
    return copy;
  }

  /* From beyond to: what stood there stays. */
  private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
    var out = new ByteArrayOutputStream(bytes.length + middle.length);
    int end = Math.max(from, to);
    out.write(bytes, 0, from);
    out.writeBytes(middle);
    out.write(bytes, end, bytes.length - end);
    return out.toByteArray();
  }

  private static byte[] repeated(byte[] chunk, RandomGenerator random) {
    var out = new ByteArrayOutputStream();
    for (int i = random.nextInt(MOST_REPEATS); i > 0; i--) {
      out.writeBytes(chunk);
    }
    return out.toByteArray();
  }

  private static byte[] token(RandomGenerator random) {
    return TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
  }
}
