package org.synaptarium.engine;

/**
 * Changes one real-valued variable of a state, the {@code chosen}-th one; of big arrays the end.
 */
final class Nudge implements StateVisitor {
  private final int chosen;
  private final float to;
  private int seen;
  private String name = "";

  Nudge(int chosen) {
    this(chosen, 0.123f);
  }

  Nudge(int chosen, float to) {
    this.chosen = chosen;
    this.to = to;
  }

  int seen() {
    return seen;
  }

  String name() {
    return name;
  }

  private boolean here(String variable) {
    if (seen++ != chosen) {
      return false;
    }
    name = variable;
    return true;
  }

  @Override
  public double visit(String variable, double value) {
    return here(variable) ? to : value;
  }

  @Override
  public long visit(String variable, long value) {
    return value;
  }

  @Override
  public void visit(String variable, float[] values, int from, int end) {
    if (from < end && here(variable)) {
      values[end - 1] = to;
    }
  }

  @Override
  public void visit(String variable, double[] values, int from, int end) {
    for (int i = from; i < end; i++) {
      if (here(variable + " " + i)) {
        values[i] = to;
      }
    }
  }

  @Override
  public void visit(String variable, int[] values, int from, int end) {}
}
