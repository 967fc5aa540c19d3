package org.synaptarium.engine;

/** Looks for numbers that have exploded, at a frame's edge. */
final class FiniteCheck implements StateVisitor {
  private final long frame;

  FiniteCheck(long frame) {
    this.frame = frame;
  }

  @Override
  public double visit(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new BrainExploded(name, frame);
    }
    return value;
  }

  @Override
  public long visit(String name, long value) {
    return value;
  }

  @Override
  public void visit(String name, float[] values, int from, int to) {
    float zero = 0;
    for (int i = from; i < to; i++) {
      zero += values[i] * 0;
    }
    if (zero != 0) {
      throw new BrainExploded(name, frame);
    }
  }

  @Override
  public void visit(String name, double[] values, int from, int to) {
    for (int i = from; i < to; i++) {
      visit(name, values[i]);
    }
  }

  @Override
  public void visit(String name, int[] values, int from, int to) {}
}
