package org.synaptarium.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pairs of numbers in order of the first, laid out flat: first, second, first, second … */
final class Pairs {
  private Pairs() {}

  static int count(long[] pairs) {
    return pairs.length / 2;
  }

  static long first(long[] pairs, int i) {
    return pairs[2 * i];
  }

  static long second(long[] pairs, int i) {
    return pairs[2 * i + 1];
  }

  static List<Long> firsts(long[] pairs) {
    List<Long> firsts = new ArrayList<>();
    for (int i = 0; i < count(pairs); i++) {
      firsts.add(first(pairs, i));
    }
    return firsts;
  }

  /** Returns the pairs with this one, in place of one that begins with the same. */
  static long[] with(long[] pairs, long first, long second) {
    long[] others = without(pairs, first);
    int at = 0;
    while (at < count(others) && first(others, at) < first) {
      at++;
    }
    long[] all = Arrays.copyOf(others, others.length + 2);
    System.arraycopy(others, 2 * at, all, 2 * at + 2, others.length - 2 * at);
    all[2 * at] = first;
    all[2 * at + 1] = second;
    return all;
  }

  static long[] without(long[] pairs, long first) {
    for (int i = 0; i < count(pairs); i++) {
      if (first(pairs, i) == first) {
        long[] rest = Arrays.copyOf(pairs, pairs.length - 2);
        System.arraycopy(pairs, 2 * i + 2, rest, 2 * i, pairs.length - 2 * i - 2);
        return rest;
      }
    }
    return pairs;
  }
}
