package org.synaptarium.engine;

/**
 * Loops over words of bits, in which each bit belongs to one cell: sums of many bits at once.
 *
 * <p>Plane {@code p} of a number holds its bit of weight 2^p.
 */
final class BitPlanes {

  /*
   * A full adder on words adds three rows of bits into a sum and a carry: 5 operations for as many
   * cells as a word (or a vector register) has bits [1]. Every loop is short and has no branch, so that
   * the compiler puts it into vector lanes; long bodies it does not unroll, and then not vectorise. All
   * arrays are read and written at the same place: at different ones the compiler has to fear that two
   * arrays are one, and gives up.
   *
   * [1] Harley & Seal's counting by carry-save adders, in Warren, "Hacker's Delight", section 5-1
   */
  private BitPlanes() {}

  /** Adds {@code x} and {@code y} to {@code sum}; writes the carry. */
  static void add(int[] sum, int[] carry, int[] x, int[] y, int words) {
    for (int w = 0; w < words; w++) {
      int s = sum[w];
      int half = s ^ x[w];
      carry[w] = (s & x[w]) | (half & y[w]);
      sum[w] = half ^ y[w];
    }
  }

  /** Adds {@code carry} to {@code sum}; leaves the new carry in its place. */
  static void add(int[] sum, int[] carry, int words) {
    for (int w = 0; w < words; w++) {
      int s = sum[w];
      int c = carry[w];
      sum[w] = s ^ c;
      carry[w] = s & c;
    }
  }

  /**
   * Gathers bits {@code k, k + 4, k + 8 …} of four planes into the eight 4-bit numbers of a word.
   */
  static void nibbles(int[] into, int k, int[] p0, int[] p1, int[] p2, int[] p3, int words) {
    int low = 0x11111111;
    for (int w = 0; w < words; w++) {
      into[w] =
          ((p0[w] >>> k) & low)
              | (((p1[w] >>> k) & low) << 1)
              | (((p2[w] >>> k) & low) << 2)
              | (((p3[w] >>> k) & low) << 3);
    }
  }

  /** Writes the 4-bit numbers that begin at bit {@code shift}. */
  static void unpack(float[] into, int at, int[] nibbles, int shift, int words) {
    for (int w = 0; w < words; w++) {
      into[at + w] = (nibbles[w] >>> shift) & 15;
    }
  }

  /** Adds the 4-bit numbers that begin at bit {@code shift}. */
  static void unpackMore(float[] into, int at, int[] nibbles, int shift, int words) {
    for (int w = 0; w < words; w++) {
      into[at + w] += (nibbles[w] >>> shift) & 15;
    }
  }

  /** Adds sixteen times the 4-bit numbers that begin at bit {@code shift}. */
  static void unpackHigh(float[] into, int at, int[] nibbles, int shift, int words) {
    for (int w = 0; w < words; w++) {
      into[at + w] += ((nibbles[w] >>> shift) & 15) << 4;
    }
  }
}
