package org.synaptarium.engine;

import java.util.Arrays;

/**
 * Equal synapses as a bitmap: a row of bits for each source, a bit for each cell of the shard.
 *
 * <p>Cell {@code i} of the shard is bit {@code i / words} of word {@code i % words}, so that
 * neighbouring cells lie in neighbouring words and both adding and unpacking run over words.
 */
final class BitmapProjection implements ArrivalCounter {
  private static final int BITS = 32;

  /** Words of a row are a multiple of this: whole vector registers. */
  private static final int ROUND_WORDS = 8;

  /** Words of a cache line. */
  private static final int LINE_WORDS = 16;

  /** Rows that are added up together. */
  private static final int GROUP = 8;

  /** Rows that planes of 8 bits can sum, a multiple of {@link #GROUP}. */
  private static final int MAX_ROWS = 248;

  private final int firstSource;
  private final int words;
  private final int[][] bits;
  private final int[] degree;
  private final int[] noBits;
  private final long synapses;

  private final int[][] plane;
  private final int[] twosA;
  private final int[] twosB;
  private final int[] foursA;
  private final int[] foursB;
  private final int[] carry;

  /** Keeps the compiler from leaving {@link #fetch} out; means nothing. */
  private int fetched;

  private final int[][] row = new int[MAX_ROWS][];

  BitmapProjection(int firstSource, int sources, int targets, long[] packed) {
    this.firstSource = firstSource;
    words = words(targets);
    synapses = packed.length;
    bits = new int[sources][words];
    noBits = new int[words];
    degree = new int[sources];
    for (long synapse : packed) {
      int source = (int) (synapse >>> BITS);
      int target = (int) (synapse & 0xFFFF);
      bits[source][target % words] |= 1 << (target / words);
      degree[source]++;
    }
    plane = new int[8][words];
    twosA = new int[words];
    twosB = new int[words];
    foursA = new int[words];
    foursB = new int[words];
    carry = new int[words];
  }

  /** Returns how many words hold a bit for each of {@code cells}. */
  static int words(int cells) {
    int words = (cells + BITS - 1) / BITS;
    return (words + ROUND_WORDS - 1) / ROUND_WORDS * ROUND_WORDS;
  }

  @Override
  public long count(int[] spiking, int from, int to, float[] counts) {
    if (from == to) {
      Arrays.fill(counts, 0, BITS * words, 0);
      return 0;
    }
    long events = 0;
    for (int begin = from; begin < to; begin += MAX_ROWS) {
      int end = Math.min(to, begin + MAX_ROWS);
      for (int s = begin; s < end; s++) {
        int source = spiking[s] - firstSource;
        row[s - begin] = bits[source];
        events += degree[source];
      }
      fetch(end - begin);
      sum(end - begin);
      unpack(end - begin, counts, begin == from);
    }
    return events;
  }

  /*
   * Rows are far apart, and adding them two by two waits for memory twice a pair. Reading a word of each
   * cache line of all rows first lets the machine wait for many lines at once.
   */
  private void fetch(int rows) {
    int any = 0;
    for (int r = 0; r < rows; r++) {
      int[] cells = row[r];
      for (int w = 0; w < words; w += LINE_WORDS) {
        any |= cells[w];
      }
    }
    fetched = any;
  }

  private void sum(int rows) {
    for (int[] bitsOfWeight : plane) {
      Arrays.fill(bitsOfWeight, 0);
    }
    int end = (rows + GROUP - 1) / GROUP * GROUP;
    Arrays.fill(row, rows, end, noBits);
    for (int r = 0; r < end; r += GROUP) {
      addGroup(r, end);
    }
  }

  private void addGroup(int r, int rows) {
    BitPlanes.add(plane[0], twosA, row[r], row[r + 1], words);
    BitPlanes.add(plane[0], twosB, row[r + 2], row[r + 3], words);
    BitPlanes.add(plane[1], foursA, twosA, twosB, words);
    BitPlanes.add(plane[0], twosA, row[r + 4], row[r + 5], words);
    BitPlanes.add(plane[0], twosB, row[r + 6], row[r + 7], words);
    BitPlanes.add(plane[1], foursB, twosA, twosB, words);
    BitPlanes.add(plane[2], carry, foursA, foursB, words);
    for (int p = 3; p < plane.length && rows >> p != 0; p++) {
      BitPlanes.add(plane[p], carry, words);
    }
  }

  private void unpack(int rows, float[] counts, boolean first) {
    int[] nibbles = carry;
    for (int k = 0; k < 4; k++) {
      BitPlanes.nibbles(nibbles, k, plane[0], plane[1], plane[2], plane[3], words);
      for (int m = 0; m < 8; m++) {
        int at = (4 * m + k) * words;
        if (first) {
          BitPlanes.unpack(counts, at, nibbles, 4 * m, words);
        } else {
          BitPlanes.unpackMore(counts, at, nibbles, 4 * m, words);
        }
      }
      if (rows > 15) {
        BitPlanes.nibbles(nibbles, k, plane[4], plane[5], plane[6], plane[7], words);
        for (int m = 0; m < 8; m++) {
          BitPlanes.unpackHigh(counts, (4 * m + k) * words, nibbles, 4 * m, words);
        }
      }
    }
  }

  @Override
  public long synapses() {
    return synapses;
  }
}
