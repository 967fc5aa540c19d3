package org.synaptarium.engine.impulse;

/**
 * The bouton's membrane and the calcium that it lets in: an axonal current pulse becomes an action
 * potential, which opens calcium channels beside the docked vesicles.
 *
 * <p>Units: mV, ms, µA/cm², mS/cm², µF/cm², µM.
 */
final class NerveTerminal {

  /*
   * Sodium and potassium: Wang & Buzsáki 1996, a mammalian action potential of 0.4 ms. [lit]
   * Calcium: two gates, measured at the calyx of Held, 24 °C (Borst & Sakmann 1998). [lit] A vesicle
   * sees the calcium of the few channels beside it, which follows their current within microseconds
   * and is gone as fast when they close (a nanodomain); the lag stands for diffusion over 20 nm.
   * [teach] Its height is the one at which a rested bouton releases 2/7 of its vesicles. [fit]
   */
  static final int STATES = 5;

  private static final int V = 0;
  private static final int H = 1;
  private static final int N = 2;
  private static final int M_CALCIUM = 3;
  private static final int CALCIUM = 4;

  private static final double CAPACITANCE = 1;
  private static final double SODIUM_MS = 35;
  private static final double POTASSIUM_MS = 9;
  private static final double LEAK_MS = 0.1;
  private static final double SODIUM_MV = 55;
  private static final double POTASSIUM_MV = -90;
  private static final double LEAK_MV = -65;
  private static final double PHI = 5;
  private static final double CALCIUM_REVERSAL_MV = 43.9;

  /** The spike that comes down the axon, as a current into the bouton. [teach] */
  private static final double PULSE_FROM_MS = 0.1;

  private static final double PULSE_TO_MS = 0.3;
  private static final double PULSE = 120;

  private static final double REST_CALCIUM_UM = 0.05;
  private static final double CALCIUM_LAG_MS = 0.02;
  private static final double CALCIUM_UM_PER_MV = 0.7824;

  private static final double REST_MV = restingMv();

  private NerveTerminal() {}

  static void settle(double[] y, int at) {
    y[at + V] = REST_MV;
    y[at + H] = alphaH(REST_MV) / (alphaH(REST_MV) + betaH(REST_MV));
    y[at + N] = alphaN(REST_MV) / (alphaN(REST_MV) + betaN(REST_MV));
    y[at + M_CALCIUM] = alphaM(REST_MV) / (alphaM(REST_MV) + betaM(REST_MV));
    y[at + CALCIUM] = calciumAtSteadyState(y[at + M_CALCIUM], REST_MV);
  }

  /**
   * Sets the slopes.
   *
   * @param spikes whether a spike comes down the axon: not when its sodium channels are shut
   */
  static void slopes(double tMs, boolean spikes, double[] y, int at, double[] slope) {
    double v = y[at + V];
    double h = y[at + H];
    double n = y[at + N];
    double m = y[at + M_CALCIUM];
    double pulse = tMs >= PULSE_FROM_MS && tMs < PULSE_TO_MS && spikes ? PULSE : 0;
    slope[at + V] = (pulse - ionic(v, h, n)) / CAPACITANCE;
    slope[at + H] = PHI * (alphaH(v) * (1 - h) - betaH(v) * h);
    slope[at + N] = PHI * (alphaN(v) * (1 - n) - betaN(v) * n);
    slope[at + M_CALCIUM] = alphaM(v) * (1 - m) - betaM(v) * m;
    slope[at + CALCIUM] = (calciumAtSteadyState(m, v) - y[at + CALCIUM]) / CALCIUM_LAG_MS;
  }

  private static double ionic(double v, double h, double n) {
    double m = sodiumActivation(v);
    return SODIUM_MS * m * m * m * h * (v - SODIUM_MV)
        + POTASSIUM_MS * n * n * n * n * (v - POTASSIUM_MV)
        + LEAK_MS * (v - LEAK_MV);
  }

  static double calciumAtSteadyState(double m, double v) {
    return REST_CALCIUM_UM + CALCIUM_UM_PER_MV * m * m * Math.max(0, CALCIUM_REVERSAL_MV - v);
  }

  static double voltageMv(double[] y, int at) {
    return y[at + V];
  }

  static double openCalciumChannels(double[] y, int at) {
    return y[at + M_CALCIUM] * y[at + M_CALCIUM];
  }

  static double calciumUm(double[] y, int at) {
    return y[at + CALCIUM];
  }

  private static double sodiumActivation(double v) {
    double alpha = 0.1 * linoid(v + 35);
    return alpha / (alpha + 4 * StrictMath.exp(-(v + 60) / 18));
  }

  private static double alphaH(double v) {
    return 0.07 * StrictMath.exp(-(v + 58) / 20);
  }

  private static double betaH(double v) {
    return 1 / (1 + StrictMath.exp(-0.1 * (v + 28)));
  }

  private static double alphaN(double v) {
    return 0.01 * linoid(v + 34);
  }

  private static double betaN(double v) {
    return 0.125 * StrictMath.exp(-(v + 44) / 80);
  }

  private static double alphaM(double v) {
    return 1.78 * StrictMath.exp(v / 23.3);
  }

  private static double betaM(double v) {
    return 0.140 * StrictMath.exp(-v / 15);
  }

  /** Returns x / (1 − e^(−x/10)), with its limit at 0. */
  private static double linoid(double x) {
    return Math.abs(x) < 1e-6 ? 10 + x / 2 : x / (1 - StrictMath.exp(-x / 10));
  }

  /** Returns the voltage at which nothing flows. */
  private static double restingMv() {
    double low = -80;
    double high = -60;
    for (int i = 0; i < 60; i++) {
      double v = (low + high) / 2;
      double h = alphaH(v) / (alphaH(v) + betaH(v));
      double n = alphaN(v) / (alphaN(v) + betaN(v));
      if (ionic(v, h, n) < 0) {
        low = v;
      } else {
        high = v;
      }
    }
    return low;
  }
}
