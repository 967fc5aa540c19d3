package org.synaptarium.engine;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Reads what {@link KeyframeWriter} wrote; refuses anything else. */
final class KeyframeReader implements StateReader {
  private static final int HEADER_BYTES = 4 + 2 + 4 + 8 + 4;

  private final ByteBuffer in;
  private final BrainSpec spec;

  KeyframeReader(byte[] keyframe) {
    if (keyframe.length < HEADER_BYTES + 4) {
      throw new IllegalArgumentException("not a keyframe: only " + keyframe.length + " bytes");
    }
    in = ByteBuffer.wrap(keyframe, 0, keyframe.length - 4);
    if (in.getInt() != KeyframeWriter.MAGIC) {
      throw new IllegalArgumentException("not a keyframe");
    }
    int version = in.getShort();
    if (version < KeyframeWriter.OLDEST_VERSION || version > KeyframeWriter.VERSION) {
      throw new IllegalArgumentException(
          "keyframe of version "
              + version
              + "; known: "
              + KeyframeWriter.OLDEST_VERSION
              + " … "
              + KeyframeWriter.VERSION);
    }
    CRC32C sum = new CRC32C();
    sum.update(keyframe, 0, keyframe.length - 4);
    if (ByteBuffer.wrap(keyframe).getInt(keyframe.length - 4) != (int) sum.getValue()) {
      throw new IllegalArgumentException("damaged keyframe: its checksum is wrong");
    }
    int neurons = in.getInt();
    long seed = in.getLong();
    Genotype genotype = constant(Genotype.values(), "genotype");
    Circuit circuit = constant(Circuit.values(), "circuit");
    Severity severity = constant(Severity.values(), "severity");
    ModelRevision revision =
        version < KeyframeWriter.VERSION_OF_REVISIONS
            ? ModelRevision.UNROUNDED
            : ModelRevision.of(in.get());
    spec = new BrainSpec(circuit, neurons, seed, genotype, severity, revision);
  }

  private <E> E constant(E[] constants, String what) {
    int ordinal = in.get();
    if (ordinal < 0 || ordinal >= constants.length) {
      throw new IllegalArgumentException("keyframe of unknown " + what + " " + ordinal);
    }
    return constants[ordinal];
  }

  BrainSpec spec() {
    return spec;
  }

  @Override
  public void requireAllRead() {
    if (in.hasRemaining()) {
      throw new IllegalArgumentException(in.remaining() + " bytes too many in the keyframe");
    }
  }

  private ByteBuffer take(int bytes) {
    if (bytes < 0 || in.remaining() < bytes) {
      throw new IllegalArgumentException("damaged keyframe: it ends too early");
    }
    ByteBuffer part = in.slice(in.position(), bytes);
    in.position(in.position() + bytes);
    return part;
  }

  @Override
  public double visit(String name, double value) {
    return take(8).getDouble();
  }

  @Override
  public long visit(String name, long value) {
    return take(8).getLong();
  }

  @Override
  public void visit(String name, float[] values, int from, int to) {
    take(4 * (to - from)).asFloatBuffer().get(values, from, to - from);
  }

  @Override
  public void visit(String name, double[] values, int from, int to) {
    take(8 * (to - from)).asDoubleBuffer().get(values, from, to - from);
  }

  @Override
  public void visit(String name, int[] values, int from, int to) {
    take(4 * (to - from)).asIntBuffer().get(values, from, to - from);
  }
}
