package org.synaptarium.engine;

/** The discrete Fourier transform of a fixed number of samples, in place; same bits everywhere. */
public final class FourierKernel {

  /*
   * Radix 2, decimation in time [1]; the sines come from StrictMath once, so a transform is additions
   * and multiplications only.
   *
   * [1] Cooley & Tukey 1965
   */
  private final int size;
  private final double[] cos;
  private final double[] sin;

  /** Prepares transforms of {@code size} samples, a power of two. */
  public FourierKernel(int size) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("size is " + size + "; allowed: a power of two");
    }
    this.size = size;
    cos = new double[size / 2];
    sin = new double[size / 2];
    for (int k = 0; k < size / 2; k++) {
      cos[k] = StrictMath.cos(2 * StrictMath.PI * k / size);
      sin[k] = StrictMath.sin(2 * StrictMath.PI * k / size);
    }
  }

  /** Transforms the samples in place; any number of threads may do so at a time. */
  public void transform(double[] re, double[] im) {
    reorder(re, im);
    for (int half = 1; half < size; half *= 2) {
      int stride = size / (2 * half);
      for (int begin = 0; begin < size; begin += 2 * half) {
        for (int k = 0; k < half; k++) {
          butterfly(re, im, begin + k, begin + k + half, cos[k * stride], -sin[k * stride]);
        }
      }
    }
  }

  private static void butterfly(double[] re, double[] im, int a, int b, double c, double s) {
    double x = re[b] * c - im[b] * s;
    double y = re[b] * s + im[b] * c;
    re[b] = re[a] - x;
    im[b] = im[a] - y;
    re[a] += x;
    im[a] += y;
  }

  private void reorder(double[] re, double[] im) {
    int shift = Integer.numberOfLeadingZeros(size) + 1;
    for (int i = 1; i < size; i++) {
      int j = Integer.reverse(i) >>> shift;
      if (i < j) {
        double swap = re[i];
        re[i] = re[j];
        re[j] = swap;
        swap = im[i];
        im[i] = im[j];
        im[j] = swap;
      }
    }
  }
}
