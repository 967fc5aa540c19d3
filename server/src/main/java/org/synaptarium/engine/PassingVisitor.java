package org.synaptarium.engine;

/** Passes by every variable and leaves it as it is; who extends it says which ones not. */
abstract class PassingVisitor implements StateVisitor {
  @Override
  public double visit(String name, double value) {
    return value;
  }

  @Override
  public long visit(String name, long value) {
    return value;
  }

  @Override
  public void visit(String name, float[] values, int from, int to) {}

  @Override
  public void visit(String name, double[] values, int from, int to) {}

  @Override
  public void visit(String name, int[] values, int from, int to) {}
}
