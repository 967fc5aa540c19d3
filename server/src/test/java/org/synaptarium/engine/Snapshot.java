package org.synaptarium.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes a state down, and gives it back to whoever visits it after {@link #rewound}. */
final class Snapshot implements StateVisitor {
  private final List<Object> values = new ArrayList<>();
  private boolean giving;
  private int next;

  Snapshot rewound() {
    giving = true;
    next = 0;
    return this;
  }

  /** Returns the size of what was taken down. */
  long bytes() {
    long bytes = 0;
    for (Object value : values) {
      bytes +=
          switch (value) {
            case float[] floats -> 4L * floats.length;
            case int[] ints -> 4L * ints.length;
            case double[] doubles -> 8L * doubles.length;
            default -> 8;
          };
    }
    return bytes;
  }

  private Object exchange(Object now) {
    if (!giving) {
      values.add(now);
      return now;
    }
    return values.get(next++);
  }

  @Override
  public double visit(String name, double value) {
    return (Double) exchange(value);
  }

  @Override
  public long visit(String name, long value) {
    return (Long) exchange(value);
  }

  @Override
  public void visit(String name, float[] array, int from, int to) {
    System.arraycopy(exchange(Arrays.copyOfRange(array, from, to)), 0, array, from, to - from);
  }

  @Override
  public void visit(String name, double[] array, int from, int to) {
    System.arraycopy(exchange(Arrays.copyOfRange(array, from, to)), 0, array, from, to - from);
  }

  @Override
  public void visit(String name, int[] array, int from, int to) {
    System.arraycopy(exchange(Arrays.copyOfRange(array, from, to)), 0, array, from, to - from);
  }
}
