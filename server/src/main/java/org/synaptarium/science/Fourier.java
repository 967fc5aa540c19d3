package org.synaptarium.science;

/** The fast Fourier transform of a power of two of samples, in place (Cooley & Tukey 1965). */
final class Fourier {
  private Fourier() {}

  static void transform(double[] re, double[] im) {
    int n = re.length;
    reorder(re, im);
    for (int size = 2; size <= n; size *= 2) {
      for (int k = 0; k < size / 2; k++) {
        double cosine = Math.cos(2 * Math.PI * k / size);
        double sine = -Math.sin(2 * Math.PI * k / size);
        for (int even = k; even < n; even += size) {
          int odd = even + size / 2;
          double oddRe = re[odd] * cosine - im[odd] * sine;
          double oddIm = re[odd] * sine + im[odd] * cosine;
          re[odd] = re[even] - oddRe;
          im[odd] = im[even] - oddIm;
          re[even] += oddRe;
          im[even] += oddIm;
        }
      }
    }
  }

  /** Puts each sample where its index, read backwards in binary, says. */
  private static void reorder(double[] re, double[] im) {
    int bits = Integer.numberOfTrailingZeros(re.length);
    for (int i = 0; i < re.length; i++) {
      int j = bits == 0 ? 0 : Integer.reverse(i) >>> (Integer.SIZE - bits);
      if (i < j) {
        double keptRe = re[i];
        double keptIm = im[i];
        re[i] = re[j];
        im[i] = im[j];
        re[j] = keptRe;
        im[j] = keptIm;
      }
    }
  }
}
