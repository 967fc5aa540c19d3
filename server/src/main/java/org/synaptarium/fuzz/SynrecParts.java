package org.synaptarium.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A recording's file taken apart, so that a changed one can be put together with a checksum that is
 * right: whoever wants to do harm does that, too.
 *
 * @param header from the magic to the writer's name
 * @param body unfolded
 */
record SynrecParts(byte[] header, byte[] body) {
  private static final int INFLATED_AT = 12;
  private static final int DEFLATED_AT = 16;
  private static final int WRITER_LENGTH_AT = 20;
  private static final int FIXED_BYTES = 22;
  private static final int MAGIC_BYTES = 8;

  static SynrecParts of(byte[] file) {
    ByteBuffer numbers = ByteBuffer.wrap(file);
    int headerBytes = FIXED_BYTES + numbers.getShort(WRITER_LENGTH_AT);
    byte[] body = new byte[numbers.getInt(INFLATED_AT)];
    Inflater inflater = new Inflater();
    inflater.setInput(file, headerBytes, numbers.getInt(DEFLATED_AT));
    try {
      inflater.inflate(body);
    } catch (DataFormatException impossible) {
      throw new IllegalStateException(impossible);
    } finally {
      inflater.end();
    }
    return new SynrecParts(Arrays.copyOf(file, headerBytes), body);
  }

  byte[] withBody(byte[] other) {
    byte[] deflated = deflated(other);
    byte[] head = header.clone();
    ByteBuffer.wrap(head).putInt(INFLATED_AT, other.length).putInt(DEFLATED_AT, deflated.length);
    return sealed(head, deflated);
  }

  /** Changes a number of the header. */
  byte[] withHeader(RandomGenerator random) {
    byte[] head = header.clone();
    byte[] deflated = deflated(body);
    ByteBuffer.wrap(head).putInt(INFLATED_AT, body.length).putInt(DEFLATED_AT, deflated.length);
    head[random.nextInt(MAGIC_BYTES, head.length)] = (byte) random.nextInt();
    return sealed(head, deflated);
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(bytes);
    deflater.finish();
    var out = new ByteArrayOutputStream();
    byte[] chunk = new byte[4096];
    while (!deflater.finished()) {
      out.write(chunk, 0, deflater.deflate(chunk));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static byte[] sealed(byte[] head, byte[] deflated) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(head);
    out.writeBytes(deflated);
    try {
      out.writeBytes(MessageDigest.getInstance("SHA-256").digest(out.toByteArray()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }
}
