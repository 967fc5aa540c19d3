package org.synaptarium.engine;

import static org.synaptarium.engine.PharmacologyParameters.*;

import java.util.Arrays;

/**
 * One substance in blood, two tissues and at its site of action: three compartments with the rates
 * of ketamine. Amounts in mg per kg, minutes.
 */
final class Compartments {
  private static final int CENTRAL = 0;
  private static final int FAST = 1;
  private static final int SLOW = 2;

  private final String substance;
  private final double[] amount = new double[3];
  private double effectUm;

  Compartments(String substance) {
    this.substance = substance;
  }

  void inject(double mgPerKg) {
    amount[CENTRAL] += mgPerKg;
  }

  void clear() {
    Arrays.fill(amount, 0);
    effectUm = 0;
  }

  /**
   * Advances by {@code dt} min while {@code rate} mg/kg/min flow in; explicit midpoint.
   *
   * @return what has been eliminated meanwhile, mg/kg
   */
  double step(double dt, double rate) {
    double c = amount[CENTRAL];
    double f = amount[FAST];
    double s = amount[SLOW];
    double halfC = c + dt / 2 * centralSlope(c, f, s, rate);
    double halfF = f + dt / 2 * (K12 * c - K21 * f);
    double halfS = s + dt / 2 * (K13 * c - K31 * s);
    amount[CENTRAL] = c + dt * centralSlope(halfC, halfF, halfS, rate);
    amount[FAST] = f + dt * (K12 * halfC - K21 * halfF);
    amount[SLOW] = s + dt * (K13 * halfC - K31 * halfS);
    double halfEffect = effectUm + dt / 2 * KE0 * (micromolar(c) - effectUm);
    effectUm += dt * KE0 * (micromolar(halfC) - halfEffect);
    return dt * K10 * halfC;
  }

  private static double centralSlope(double c, double f, double s, double rate) {
    return rate - (K10 + K12 + K13) * c + K21 * f + K31 * s;
  }

  /** Returns the inflow that brings plasma to {@code targetUm} within {@code dt}, mg/kg/min. */
  double rateTowards(double targetUm, double dt, double otherRate) {
    double c = amount[CENTRAL];
    double wanted = targetUm * CENTRAL_VOLUME_L_PER_KG * GRAMS_PER_MOL / 1000;
    return (wanted - c) / dt - centralSlope(c, amount[FAST], amount[SLOW], otherRate);
  }

  double plasmaUm() {
    return micromolar(amount[CENTRAL]);
  }

  double plasmaNgPerMl() {
    return 1000 * amount[CENTRAL] / CENTRAL_VOLUME_L_PER_KG;
  }

  double effectUm() {
    return effectUm;
  }

  private static double micromolar(double centralMgPerKg) {
    return 1000 * centralMgPerKg / CENTRAL_VOLUME_L_PER_KG / GRAMS_PER_MOL;
  }

  void visit(StateVisitor state) {
    state.visit(substance + " amount", amount, 0, amount.length);
    effectUm = state.visit(substance + " at effect site", effectUm);
  }
}
