package org.synaptarium.engine;

import static org.synaptarium.engine.PharmacologyParameters.*;

import java.util.Arrays;
import org.synaptarium.command.Route;

/** Where the ketamine is: depots, blood, two tissues, effect site. Amounts in mg per kg. */
final class Pharmacokinetics {
  /** Steps are no longer than this, min: 0.03 of the fastest exchange. */
  private static final double MAX_STEP_MIN = 0.1;

  /** More lines than this hang on no patient; they also bound what a step costs. */
  private static final int INFUSIONS_MAX = 16;

  private static final int CENTRAL = 0;
  private static final int FAST = 1;
  private static final int SLOW = 2;
  private static final int INTRAMUSCULAR = 3;
  private static final int INTRANASAL = 4;
  private static final int ORAL = 5;
  private static final int SPRAY = 6;

  private final double[] amount = new double[7];

  /** Running infusions: rate (mg/kg/min) and time left (min), pairwise. */
  private double[] infusions = new double[0];

  private double effectUm;
  private double givenMgPerKg;

  void give(Route route, double doseMgPerKg, double durationMin) {
    switch (route) {
      case IV_BOLUS -> bolus(doseMgPerKg);
      case IV_INFUSION -> infuse(doseMgPerKg, durationMin);
      case INTRAMUSCULAR -> amount[INTRAMUSCULAR] += INTRAMUSCULAR_SHARE * doseMgPerKg;
      case INTRANASAL -> amount[INTRANASAL] += INTRANASAL_SHARE * doseMgPerKg;
      case ORAL -> amount[ORAL] += ORAL_SHARE * doseMgPerKg;
      case ESKETAMINE_SPRAY -> amount[SPRAY] += SPRAY_SHARE * doseMgPerKg;
    }
    if (route != Route.IV_INFUSION && route != Route.IV_BOLUS) {
      givenMgPerKg += doseMgPerKg;
    }
  }

  private void bolus(double doseMgPerKg) {
    amount[CENTRAL] += doseMgPerKg;
    givenMgPerKg += doseMgPerKg;
  }

  private void infuse(double doseMgPerKg, double durationMin) {
    if (durationMin < MAX_STEP_MIN) {
      bolus(doseMgPerKg);
      return;
    }
    if (infusions.length == 2 * INFUSIONS_MAX) {
      joinNewest(doseMgPerKg, durationMin);
      return;
    }
    infusions = Arrays.copyOf(infusions, infusions.length + 2);
    infusions[infusions.length - 2] = doseMgPerKg / durationMin;
    infusions[infusions.length - 1] = durationMin;
  }

  /** Pours another dose into the newest infusion's bag: nothing is lost, the longer time counts. */
  private void joinNewest(double doseMgPerKg, double durationMin) {
    int newest = infusions.length - 2;
    double leftMgPerKg = infusions[newest] * infusions[newest + 1];
    double lastsMin = Math.max(durationMin, infusions[newest + 1]);
    infusions[newest] = (leftMgPerKg + doseMgPerKg) / lastsMin;
    infusions[newest + 1] = lastsMin;
  }

  /** Takes all drug out of the body and stops all infusions. */
  void clear() {
    Arrays.fill(amount, 0);
    infusions = new double[0];
    effectUm = 0;
  }

  /** Advances by {@code spanMin}, the pump holding {@code targetUm} in plasma (0: pump off). */
  void advance(double spanMin, double targetUm) {
    int steps = (int) StrictMath.ceil(spanMin / MAX_STEP_MIN);
    double dt = spanMin / steps;
    for (int i = 0; i < steps; i++) {
      step(dt, targetUm);
    }
  }

  private void step(double dt, double targetUm) {
    double in = infusionRate(dt);
    in += pumpRate(dt, targetUm, in);
    givenMgPerKg += in * dt;
    double im = absorb(INTRAMUSCULAR, INTRAMUSCULAR_KA, dt);
    double nasal = absorb(INTRANASAL, INTRANASAL_KA, dt);
    double oral = absorb(ORAL, ORAL_KA, dt);
    double spray = absorb(SPRAY, SPRAY_KA, dt);
    double rate = in + (im + nasal + oral + spray) / dt;
    // Explicit midpoint: half a step to the middle, a whole step with the slope found there.
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
  }

  private static double centralSlope(double c, double f, double s, double rate) {
    return rate - (K10 + K12 + K13) * c + K21 * f + K31 * s;
  }

  private double absorb(int depot, double ka, double dt) {
    double x = ka * dt;
    double gone = amount[depot] * x / (1 + x / 2);
    amount[depot] -= gone;
    return gone;
  }

  private double infusionRate(double dt) {
    double mgPerKg = 0;
    boolean ended = false;
    for (int i = 0; i < infusions.length; i += 2) {
      mgPerKg += infusions[i] * Math.min(dt, infusions[i + 1]);
      infusions[i + 1] -= dt;
      ended |= infusions[i + 1] <= 0;
    }
    if (ended) {
      dropEndedInfusions();
    }
    return mgPerKg / dt;
  }

  private void dropEndedInfusions() {
    int kept = 0;
    for (int i = 0; i < infusions.length; i += 2) {
      if (infusions[i + 1] > 0) {
        infusions[kept] = infusions[i];
        infusions[kept + 1] = infusions[i + 1];
        kept += 2;
      }
    }
    infusions = Arrays.copyOf(infusions, kept);
  }

  /** Gives what brings plasma to the target within the step, within what the motor can do. */
  private double pumpRate(double dt, double targetUm, double otherIn) {
    if (targetUm <= 0) {
      return 0;
    }
    double c = amount[CENTRAL];
    double wanted = targetUm * CENTRAL_VOLUME_L_PER_KG * GRAMS_PER_MOL / 1000;
    double slope = centralSlope(c, amount[FAST], amount[SLOW], otherIn);
    return Math.clamp((wanted - c) / dt - slope, 0, PUMP_MAX_MG_PER_KG_MIN);
  }

  private static double micromolar(double centralMgPerKg) {
    return 1000 * centralMgPerKg / CENTRAL_VOLUME_L_PER_KG / GRAMS_PER_MOL;
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

  double givenMgPerKg() {
    return givenMgPerKg;
  }

  void visit(StateVisitor state) {
    state.visit("ketamine amount", amount, 0, amount.length);
    effectUm = state.visit("ketamine at effect site", effectUm);
    givenMgPerKg = state.visit("ketamine given", givenMgPerKg);
    int length = (int) state.visit("infusion count", (long) infusions.length);
    if (length != infusions.length) {
      infusions = new double[length];
    }
    state.visit("infusions", infusions, 0, length);
  }
}
