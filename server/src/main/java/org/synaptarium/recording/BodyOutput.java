package org.synaptarium.recording;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes the numbers and texts of a body, deflated on their way. */
final class BodyOutput implements AutoCloseable {
  private static final int LOW_SEVEN = 0x7f;
  private static final int MORE = 0x80;

  private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
  private final DeflaterOutputStream deflated;
  private final DataOutputStream out;

  /**
   * Begins a body.
   *
   * @param strategy one of {@link Deflater}'s
   */
  BodyOutput(OutputStream to, int strategy) {
    deflater.setStrategy(strategy);
    deflated = new DeflaterOutputStream(to, deflater);
    out = new DataOutputStream(deflated);
  }

  void number64(long value) throws IOException {
    out.writeLong(value);
  }

  /** Writes a whole number of 0 or more, seven bits a byte, the lowest first. */
  void count(long value) throws IOException {
    long rest = value;
    while ((rest & ~LOW_SEVEN) != 0) {
      out.writeByte((int) (rest & LOW_SEVEN | MORE));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  /** Writes any whole number: 0, −1, 1, −2 … as the counts 0, 1, 2, 3 … */
  void signed(long value) throws IOException {
    count((value << 1) ^ (value >> 63));
  }

  void text(String text) throws IOException {
    byte[] bytes = SynrecFormat.utf8(text);
    count(bytes.length);
    out.write(bytes);
  }

  /** Ends the body; returns how many bytes it had before they were deflated. */
  long finish() throws IOException {
    out.flush();
    deflated.finish();
    return deflater.getBytesRead();
  }

  @Override
  public void close() {
    deflater.end();
  }
}
