package org.synaptarium.engine;

/**
 * Random numbers that are a function of a key and a counter, without state: whoever asks, in
 * whatever order and on whatever thread, gets the same ones.
 */
final class CounterRandom {

  /*
   * 64-bit finaliser of SplitMix64 [1] for wiring and keys. Noise, which is drawn a million times a
   * frame, uses a 32-bit mixer of lower bias ("lowbias32" [2]) in NoiseSource: its multiplications
   * fit the vector lanes of every common machine.
   *
   * [1] Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators"
   * [2] Wellons 2018, "Prospecting for hash functions"
   */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private CounterRandom() {}

  static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Returns the {@code counter}-th 64 random bits of {@code key}. */
  static long bits(long key, long counter) {
    return mix(key + (counter + 1) * GOLDEN);
  }

  /** Returns a key for the stream {@code stream} of {@code key}. */
  static long subKey(long key, long stream) {
    return mix(mix(key ^ 0x5851F42D4C957F2DL) + stream * GOLDEN);
  }

  /** Maps random bits to {@code 0 … bound - 1}. */
  static int below(long bits, int bound) {
    return (int) (((bits >>> 32) * bound) >>> 32);
  }

  /** Maps random bits to a number in [0, 1). */
  static double unit(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }
}
