package org.synaptarium.engine;

/** Reduces a state to 64 bits, in which every bit of every variable and its place count. */
final class StateDigest implements StateVisitor {
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private long hash = 0x243F6A8885A308D3L;

  private void add(long bits) {
    hash = (hash ^ bits) * PRIME;
    hash ^= hash >>> 29;
  }

  long value() {
    return CounterRandom.mix(hash);
  }

  @Override
  public double visit(String name, double value) {
    add(Double.doubleToRawLongBits(value));
    return value;
  }

  @Override
  public long visit(String name, long value) {
    add(value);
    return value;
  }

  @Override
  public void visit(String name, float[] values, int from, int to) {
    add(to - from);
    for (int i = from; i < to; i++) {
      add(Float.floatToRawIntBits(values[i]));
    }
  }

  @Override
  public void visit(String name, double[] values, int from, int to) {
    add(to - from);
    for (int i = from; i < to; i++) {
      add(Double.doubleToRawLongBits(values[i]));
    }
  }

  @Override
  public void visit(String name, int[] values, int from, int to) {
    add(to - from);
    for (int i = from; i < to; i++) {
      add(values[i]);
    }
  }
}
