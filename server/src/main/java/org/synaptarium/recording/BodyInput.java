package org.synaptarium.recording;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads the numbers and texts of a deflated body as a stream, and never more of it than was
 * announced: nothing is made for what is merely promised.
 */
final class BodyInput implements AutoCloseable {
  private static final int LOW_SEVEN = 0x7f;
  private static final int MORE = 0x80;
  private static final int BITS = 64;

  private final Inflater inflater = new Inflater();
  private final DataInputStream in;
  private final int deflatedBytes;
  private long left;
  private long senders;

  BodyInput(byte[] file, int from, int deflatedBytes, long inflatedBytes) {
    this.deflatedBytes = deflatedBytes;
    this.left = inflatedBytes;
    this.in =
        new DataInputStream(
            new InflaterInputStream(new ByteArrayInputStream(file, from, deflatedBytes), inflater));
  }

  long number64() throws IOException {
    take(Long.BYTES);
    return in.readLong();
  }

  /** Reads a whole number within 0 … {@code most}. */
  long count(String what, long most) throws IOException {
    long value = bits();
    if (value < 0 || value > most) {
      throw new Damage(what + " is " + Long.toUnsignedString(value) + ", allowed is 0 … " + most);
    }
    return value;
  }

  /** Counts what small numbers in a file unfold to in memory. */
  void countSenders(long more) {
    senders += more;
    if (senders > SynrecFormat.MAX_SENDERS) {
      throw new Damage(
          "its entries have more than " + SynrecFormat.MAX_SENDERS + " senders, as no class has");
    }
  }

  long signed() throws IOException {
    long bits = bits();
    return (bits >>> 1) ^ -(bits & 1);
  }

  private long bits() throws IOException {
    long value = 0;
    for (int shift = 0; shift < BITS; shift += 7) {
      take(1);
      int next = in.readUnsignedByte();
      value |= (long) (next & LOW_SEVEN) << shift;
      if ((next & MORE) == 0) {
        return value;
      }
    }
    throw new Damage("a number in it has no end");
  }

  String text(String what, int mostBytes) throws IOException {
    int length = (int) count("the length of " + what, mostBytes);
    take(length);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Damage(what + " is not a text");
    }
  }

  private void take(int bytes) {
    left -= bytes;
    if (left < 0) {
      throw new Damage("it unfolds to more than it announced");
    }
  }

  /** Makes sure that nothing is left over. */
  void requireEnd() throws IOException {
    if (left > 0 || in.read() >= 0 || inflater.getBytesRead() != deflatedBytes) {
      throw new Damage("there is something behind its end");
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
