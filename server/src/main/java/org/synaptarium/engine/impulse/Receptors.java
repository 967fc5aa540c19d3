package org.synaptarium.engine.impulse;

import org.synaptarium.engine.impulse.KineticScheme.Pair;

/** The kinetic schemes of the three receptors, with the rates that were published for them. */
final class Receptors {

  /*
   * AMPA: Jonas, Major & Sakmann 1993 (J Physiol 472), 7 states, 22 °C. [lit]
   *
   *   C0 – C1 – C2 – O        its first binding is weak (Kd 0.9 mM), so that ambient glutamate of a
   *        |    |    |        micromole does not desensitise it; see docs/decisions/090.
   *        D1 – D2 – D3
   */
  static final int AMPA_OPEN = 3;

  static final KineticScheme AMPA =
      new KineticScheme(
          new int[] {0, 1, 2, 2, 1, 2, 2},
          new Pair(0, 1, 4.59, 4.26, true),
          new Pair(1, 2, 28.4, 3.26, true),
          new Pair(2, 3, 4.24, 0.900, false),
          new Pair(1, 4, 2.89, 0.0392, false),
          new Pair(2, 5, 0.172, 0.000727, false),
          new Pair(3, 6, 0.0177, 0.004, false),
          new Pair(4, 5, 1.27, 0.0457, true),
          new Pair(5, 6, 0.0168, 0.1904, false));

  /*
   * NMDA: Lester & Jahr 1992 with the rates of Destexhe, Mainen & Sejnowski 1998. [lit]
   *
   *   C0 – C1 – C2 – O
   *             |
   *             D
   */
  static final int NMDA_OPEN = 3;

  static final KineticScheme NMDA =
      new KineticScheme(
          new int[] {0, 1, 2, 2, 2},
          new Pair(0, 1, 5, 0.0129, true),
          new Pair(1, 2, 5, 0.0129, true),
          new Pair(2, 3, 0.0465, 0.0738, false),
          new Pair(2, 4, 0.0084, 0.0068, false));

  /*
   * GABA-A: Busch & Sakmann 1990 with the rates of Destexhe, Mainen & Sejnowski 1998. [lit]
   *
   *   C0 – C1 – C2
   *        |    |
   *        O1   O2
   */
  static final int GABA_OPEN_1 = 3;

  static final int GABA_OPEN_2 = 4;

  static final KineticScheme GABA_A =
      new KineticScheme(
          new int[] {0, 1, 2, 1, 2},
          new Pair(0, 1, 20, 4.6, true),
          new Pair(1, 2, 10, 9.2, true),
          new Pair(1, 3, 3.3, 9.8, false),
          new Pair(2, 4, 10.6, 0.41, false));

  private Receptors() {}

  /** Returns the desensitised share of AMPA receptors. */
  static double ampaDesensitised(double[] y, int at) {
    return y[at + 4] + y[at + 5] + y[at + 6];
  }

  /** Returns the share of open NMDA channels that 1 mM magnesium leaves free. */
  static double magnesiumFree(double mv) {
    return 1 / (1 + StrictMath.exp(-0.062 * mv) / 3.57); // [lit: Jahr & Stevens 1990]
  }
}
