package org.synaptarium.engine;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Writes a brain as bytes: magic, version, spec, state in the order of its visit, checksum. Wiring
 * is not written: it follows from the spec.
 */
final class KeyframeWriter implements StateVisitor {
  static final int MAGIC = 0x53594e4b; // "SYNK"
  static final short VERSION = 3;

  /** The first whose brains tell by which rules they are computed. */
  static final short VERSION_OF_REVISIONS = 3;

  /** The oldest that is read. */
  static final short OLDEST_VERSION = 2;

  private ByteBuffer out = ByteBuffer.allocate(1 << 16);

  KeyframeWriter(BrainSpec spec) {
    out.putInt(MAGIC).putShort(VERSION).putInt(spec.neurons()).putLong(spec.seed());
    out.put((byte) spec.genotype().ordinal());
    out.put((byte) spec.circuit().ordinal()).put((byte) spec.severity().ordinal());
    out.put((byte) spec.revision().number());
  }

  byte[] finish() {
    CRC32C sum = new CRC32C();
    sum.update(out.array(), 0, out.position());
    room(4).putInt((int) sum.getValue());
    return Arrays.copyOf(out.array(), out.position());
  }

  private ByteBuffer room(int bytes) {
    if (out.remaining() < bytes) {
      int grown = Math.max(out.capacity() * 2, out.position() + bytes);
      out = ByteBuffer.allocate(grown).put(out.array(), 0, out.position());
    }
    return out;
  }

  @Override
  public double visit(String name, double value) {
    room(8).putDouble(value);
    return value;
  }

  @Override
  public long visit(String name, long value) {
    room(8).putLong(value);
    return value;
  }

  @Override
  public void visit(String name, float[] values, int from, int to) {
    room(4 * (to - from)).asFloatBuffer().put(values, from, to - from);
    out.position(out.position() + 4 * (to - from));
  }

  @Override
  public void visit(String name, double[] values, int from, int to) {
    room(8 * (to - from)).asDoubleBuffer().put(values, from, to - from);
    out.position(out.position() + 8 * (to - from));
  }

  @Override
  public void visit(String name, int[] values, int from, int to) {
    room(4 * (to - from)).asIntBuffer().put(values, from, to - from);
    out.position(out.position() + 4 * (to - from));
  }
}
