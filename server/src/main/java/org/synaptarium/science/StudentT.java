package org.synaptarium.science;

/** Student's t distribution, as far as a 95 % interval needs it. */
final class StudentT {
  private static final double CUMULATIVE = 0.975;
  private static final double HALF_PI = Math.PI / 2;

  private StudentT() {}

  /** Returns the t that lies above 97.5 % of the distribution with {@code freedom} degrees. */
  static double twoSided95(int freedom) {
    if (freedom < 1) {
      throw new IllegalArgumentException(freedom + " degrees of freedom");
    }
    double low = 0;
    double high = 13;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (cumulative(middle, freedom) < CUMULATIVE) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /*
   * For whole degrees of freedom the integral is a finite sum of powers of cos θ, θ = atan(t / √n)
   * (Abramowitz & Stegun 26.7.3, 26.7.4).
   */
  private static double cumulative(double t, int n) {
    double theta = Math.atan(t / Math.sqrt(n));
    double cosine = Math.cos(theta);
    boolean odd = n % 2 == 1;
    double term = odd ? cosine : 1;
    double sum = n == 1 ? 0 : term;
    for (int k = odd ? 3 : 2; k <= n - 2; k += 2) {
      term *= cosine * cosine * (k - 1) / k;
      sum += term;
    }
    double within = odd ? (theta + Math.sin(theta) * sum) / HALF_PI : Math.sin(theta) * sum;
    return (1 + within) / 2;
  }
}
