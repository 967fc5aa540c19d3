package org.synaptarium.engine;

/**
 * Walks over the dynamic state of a brain, variable by variable, in one fixed order.
 *
 * <p>Every part of a brain lists its state once, in its {@code visit} method; hashing, saving,
 * restoring and checking are four visitors of that one list, so none of them can forget a variable.
 */
interface StateVisitor {
  /** Returns the value that the variable shall have from now on: its old one, or a restored one. */
  double visit(String name, double value);

  /** As for doubles. */
  long visit(String name, long value);

  /** Visits {@code [from, to)} of an array in place. */
  void visit(String name, float[] values, int from, int to);

  /** As for floats. */
  void visit(String name, double[] values, int from, int to);

  /** As for floats. */
  void visit(String name, int[] values, int from, int to);
}
