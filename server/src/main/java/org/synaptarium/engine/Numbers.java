package org.synaptarium.engine;

import java.util.Arrays;

/** A growing row of 32-bit numbers. Not thread-safe. */
final class Numbers {
  private static final int FIRST_ROOM = 16;

  private int[] values;
  private int size;

  Numbers() {
    this(new int[FIRST_ROOM], 0);
  }

  private Numbers(int[] values, int size) {
    this.values = values;
    this.size = size;
  }

  /** Takes an array for its own. */
  static Numbers of(int... values) {
    return new Numbers(values, values.length);
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(FIRST_ROOM, 2 * size));
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
