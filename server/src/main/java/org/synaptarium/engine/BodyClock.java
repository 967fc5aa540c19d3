package org.synaptarium.engine;

import static org.synaptarium.engine.BodyParameters.*;
import static org.synaptarium.engine.BodyState.*;

import java.util.List;
import org.synaptarium.command.Control;
import org.synaptarium.command.Route;

/** The slow clock: hormones, drugs, proteins, spines and damage, integrated in body time. */
final class BodyClock {
  /** Steps are no longer than this: 1/30 of the fastest slow variable (mTOR). */
  private static final double MAX_STEP_H = 1.0 / 60;

  private static final double MS_PER_H = 3_600_000;
  private static final List<Region> REGIONS = Circuit.CLASSROOM.regions();

  private final double[] y = BodyState.atRest();
  private final double[] middle = new double[SIZE];
  private final double[] slope = new double[SIZE];
  private final Pharmacokinetics ketamine = new Pharmacokinetics();
  private final BodySlopes slopes;
  private double spinesBeforeDrug = 1;
  private boolean dosed;

  BodyClock(Genotype genotype) {
    slopes = new BodySlopes(genotype);
    y[BDNF] = slopes.restingBdnf(0);
  }

  void give(Route route, double doseMgPerKg, double durationMin) {
    ketamine.give(route, doseMgPerKg, durationMin);
    if (doseMgPerKg > 0) {
      y[EXPECTANCY] = 1;
      if (!dosed) {
        spinesBeforeDrug = strength(Region.PFC);
        dosed = true;
      }
    }
  }

  void give(Control control, double doseMgPerKg) {
    y[EXPECTANCY] = 1;
    switch (control) {
      case SALINE -> {}
      case MIDAZOLAM -> y[MIDAZOLAM] += PharmacologyParameters.midazolamNgPerMl(doseMgPerKg);
    }
  }

  /** Takes every drug out of the body; what it has done stays. */
  void clearDrugs() {
    ketamine.clear();
    y[MIDAZOLAM] = 0;
  }

  /** Advances by {@code bodyMs}, everything that the network and the dials decide held constant. */
  void advance(double bodyMs, Dials dials, DriveSensor sensor) {
    double hours = bodyMs / MS_PER_H;
    int steps = (int) StrictMath.ceil(hours / MAX_STEP_H);
    double dt = hours / steps;
    for (int i = 0; i < steps; i++) {
      ketamine.advance(dt * 60, dials.ketamineUm());
      slopes.at(y, slope, dials, sensor, ketamine);
      for (int v = 0; v < SIZE; v++) {
        middle[v] = y[v] + dt / 2 * slope[v];
      }
      slopes.at(middle, slope, dials, sensor, ketamine);
      for (int v = 0; v < SIZE; v++) {
        y[v] += dt * slope[v];
      }
    }
    trackSpinesBeforeDrug();
  }

  private void trackSpinesBeforeDrug() {
    if (!dosed && ketamine.givenMgPerKg() > 0) {
      dosed = true;
      y[EXPECTANCY] = 1;
    }
    if (!dosed) {
      spinesBeforeDrug = strength(Region.PFC);
    }
  }

  /** Writes what the network feels of the body. */
  void setConditions(Conditions conditions, Dials dials, DriveSensor sensor) {
    double um = ketamine.effectUm();
    conditions.nmdaOpenE = (float) (1 - PharmacologyParameters.blockE(um));
    conditions.nmdaOpenI = (float) (1 - PharmacologyParameters.blockI(um));
    conditions.thalamus = (float) PharmacologyParameters.thalamicDrive(um);
    float opened = (float) GlutamateParameters.receptorsOpened(dials.glutamate());
    for (Region region : REGIONS) {
      int r = region.index();
      conditions.tonic[r] =
          (float) GlutamateParameters.tonicOpened(glutamateUm(region, dials, sensor));
      conditions.release[r] = opened;
      conditions.density[r] = (float) spines(region);
      conditions.ampaGain[r] =
          region == Region.PFC || region == Region.HIP
              ? (float) (1 + FAST_AMPAR_STRENGTH * y[FAST_AMPAR])
              : 1;
    }
  }

  double glutamateUm(Region region, Dials dials, DriveSensor sensor) {
    return slopes.glutamateUm(y, region, dials, sensor);
  }

  double spines(Region region) {
    return switch (region) {
      case PFC -> y[LABILE_PFC] + y[PERSISTENT_PFC];
      case HIP -> y[LABILE_HIP] + y[PERSISTENT_HIP];
      case AMY -> y[SPINES_AMY];
      case DMN, VACC, DLPFC -> 1;
    };
  }

  /** Spines with their receptors: what a spike finds on the other side. */
  private double strength(Region region) {
    return spines(region) * (1 + FAST_AMPAR_STRENGTH * y[FAST_AMPAR]);
  }

  double exposure(Region region) {
    return y[EXPOSURE + region.index()];
  }

  /** Returns the glutamate transporters at work, relative to rest. */
  double uptake() {
    return y[UPTAKE];
  }

  double ownRest() {
    return y[OWN_REST];
  }

  BodyReadout readout() {
    double um = ketamine.effectUm();
    double gained = Math.max(0, strength(Region.PFC) - spinesBeforeDrug);
    double drug = -DRUG_EFFECT * Math.min(gained / DRUG_EFFECT_AT_GAIN, DRUG_EFFECT_MAX);
    double expectancy = -EXPECTANCY_EFFECT * y[EXPECTANCY];
    double lost = Math.max(0, 1 - spinesBeforeDrug) / LOST_SPINES_AT_WORST;
    double illness =
        SYMPTOMS_OF_LOAD * Math.min(1, y[LOAD]) + SYMPTOMS_OF_LOST_SPINES * Math.min(1, lost);
    return new BodyReadout(
        y[CORTISOL],
        y[LOAD],
        ketamine.plasmaNgPerMl(),
        um,
        ketamine.givenMgPerKg(),
        PharmacologyParameters.blockE(um),
        PharmacologyParameters.blockI(um),
        y[BDNF],
        y[MTOR],
        y[PROTEIN_2],
        y[FAST_AMPAR],
        y[REFRACTORY],
        Math.max(0, illness + drug + expectancy),
        drug,
        expectancy);
  }

  void visit(StateVisitor state) {
    state.visit("body variable", y, 0, SIZE);
    ketamine.visit(state);
    spinesBeforeDrug = state.visit("spines before drug", spinesBeforeDrug);
    dosed = state.visit("dosed", dosed ? 1L : 0L) != 0;
  }
}
