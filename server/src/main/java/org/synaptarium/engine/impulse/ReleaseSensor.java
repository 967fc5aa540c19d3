package org.synaptarium.engine.impulse;

/**
 * The calcium sensor of a docked vesicle: five calcium ions bind one after another, each holding
 * the others longer, and with all five the vesicle fuses.
 *
 * <p>Shares of vesicles by ions bound, then the share that has fused. [lit: Schneggenburger & Neher
 * 2000]
 */
final class ReleaseSensor {
  static final int STATES = 7;
  private static final int IONS = 5;
  private static final int FUSED = 6;

  private static final double BINDING_PER_UM_MS = 0.09;
  private static final double UNBINDING_PER_MS = 9.5;
  private static final double COOPERATIVITY = 0.25;
  private static final double FUSION_PER_MS = 6;

  private ReleaseSensor() {}

  static void settle(double[] y, int at) {
    y[at] = 1; // at 50 nM, one sensor in a thousand has an ion
  }

  static void slopes(double calciumUm, double[] y, int at, double[] slope) {
    double unbinding = UNBINDING_PER_MS;
    for (int ions = 0; ions < IONS; ions++) {
      double flux =
          (IONS - ions) * BINDING_PER_UM_MS * calciumUm * y[at + ions]
              - (ions + 1) * unbinding * y[at + ions + 1];
      slope[at + ions] -= flux;
      slope[at + ions + 1] += flux;
      unbinding *= COOPERATIVITY;
    }
    double fusion = FUSION_PER_MS * y[at + IONS];
    slope[at + IONS] -= fusion;
    slope[at + FUSED] += fusion;
  }

  /** Returns the chance that a vesicle has fused by now, in a rested bouton. */
  static double fused(double[] y, int at) {
    return y[at + FUSED];
  }

  /** Returns that chance's growth, per ms. */
  static double fusionPerMs(double[] y, int at) {
    return FUSION_PER_MS * y[at + IONS];
  }
}
