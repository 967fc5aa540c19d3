package org.synaptarium.engine;

import static org.synaptarium.engine.PharmacologyParameters.*;

import java.util.Arrays;
import org.synaptarium.command.Route;

/**
 * Where ketamine, esketamine and their metabolite norketamine are: depots, compartments, receptors.
 * Amounts in mg per kg.
 */
final class Pharmacokinetics {
  /** Steps are no longer than this, min: 0.03 of the fastest exchange. */
  private static final double MAX_STEP_MIN = 0.1;

  private static final int INTRAMUSCULAR = 0;
  private static final int INTRANASAL = 1;
  private static final int ORAL = 2;
  private static final int SPRAY = 3;

  /* Of a depot's drug one share reaches the blood, another is turned into norketamine on its first passage of the liver. */
  private static final double[] ABSORBED = {
    INTRAMUSCULAR_SHARE, INTRANASAL_SHARE, ORAL_SHARE, SPRAY_SHARE
  };
  private static final double[] FIRST_PASS = {
    0, NASAL_FIRST_PASS, ORAL_FIRST_PASS, NASAL_FIRST_PASS
  };
  private static final double[] KA = {INTRAMUSCULAR_KA, INTRANASAL_KA, ORAL_KA, SPRAY_KA};

  private final double[] depot = new double[4];
  private final Compartments racemic = new Compartments("ketamine");
  private final Compartments esketamine = new Compartments("esketamine");
  private final Infusions infusions = new Infusions();
  private double norketamineMgPerKg;
  private double givenMgPerKg;

  void give(Route route, double doseMgPerKg, double durationMin) {
    switch (route) {
      case IV_BOLUS -> racemic.inject(doseMgPerKg);
      case IV_INFUSION -> infuse(doseMgPerKg, durationMin);
      case INTRAMUSCULAR -> depot[INTRAMUSCULAR] += doseMgPerKg;
      case INTRANASAL -> depot[INTRANASAL] += doseMgPerKg;
      case ORAL -> depot[ORAL] += doseMgPerKg;
      case ESKETAMINE_SPRAY -> depot[SPRAY] += doseMgPerKg;
    }
    if (route != Route.IV_INFUSION) {
      givenMgPerKg += doseMgPerKg;
    }
  }

  private void infuse(double doseMgPerKg, double durationMin) {
    if (durationMin < MAX_STEP_MIN) {
      racemic.inject(doseMgPerKg);
      givenMgPerKg += doseMgPerKg;
    } else {
      infusions.add(doseMgPerKg, durationMin);
    }
  }

  /** Takes all drug out of the body and stops all infusions. */
  void clear() {
    Arrays.fill(depot, 0);
    racemic.clear();
    esketamine.clear();
    infusions.stop();
    norketamineMgPerKg = 0;
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
    double in = infusions.pass(dt);
    if (targetUm > 0) {
      in += Math.clamp(racemic.rateTowards(targetUm, dt, in), 0, PUMP_MAX_MG_PER_KG_MIN);
    }
    givenMgPerKg += in * dt;
    double absorbed = 0;
    double sprayed = 0;
    double firstPass = 0;
    for (int d = 0; d < depot.length; d++) {
      double x = KA[d] * dt;
      double gone = depot[d] * x / (1 + x / 2);
      depot[d] -= gone;
      firstPass += gone * FIRST_PASS[d];
      if (d == SPRAY) {
        sprayed = gone * ABSORBED[d];
      } else {
        absorbed += gone * ABSORBED[d];
      }
    }
    double eliminated = racemic.step(dt, in + absorbed / dt) + esketamine.step(dt, sprayed / dt);
    double x = NORKETAMINE_PER_MIN * dt;
    norketamineMgPerKg +=
        firstPass + NORKETAMINE_SHARE * eliminated - norketamineMgPerKg * x / (1 + x / 2);
  }

  /** Returns racemic ketamine in plasma, µM: what the pump holds. */
  double plasmaUm() {
    return racemic.plasmaUm();
  }

  /** Returns ketamine in plasma, racemic and esketamine together, ng/mL. */
  double plasmaNgPerMl() {
    return racemic.plasmaNgPerMl() + esketamine.plasmaNgPerMl();
  }

  /** Returns what blocks like so much racemic ketamine at the effect site, its metabolite apart. */
  double ketamineUm() {
    return racemic.effectUm() + ESKETAMINE_POTENCY * esketamine.effectUm();
  }

  double norketamineUm() {
    return 1000 * norketamineMgPerKg / NORKETAMINE_VOLUME_L_PER_KG / GRAMS_PER_MOL;
  }

  double givenMgPerKg() {
    return givenMgPerKg;
  }

  void visit(StateVisitor state) {
    state.visit("depots", depot, 0, depot.length);
    racemic.visit(state);
    esketamine.visit(state);
    infusions.visit(state);
    norketamineMgPerKg = state.visit("norketamine", norketamineMgPerKg);
    givenMgPerKg = state.visit("ketamine given", givenMgPerKg);
  }
}
