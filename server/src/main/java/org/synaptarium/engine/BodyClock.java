package org.synaptarium.engine;

import static org.synaptarium.command.Arrow.*;
import static org.synaptarium.engine.BodyParameters.*;
import static org.synaptarium.engine.BodyState.*;

import org.synaptarium.command.Blocker;
import org.synaptarium.command.Control;
import org.synaptarium.command.Route;

/** The slow clock: hormones, drugs, proteins, spines and damage, integrated in body time. */
final class BodyClock {
  /** Steps are no longer than this: 1/30 of the fastest slow variable (mTOR). */
  private static final double MAX_STEP_H = 1.0 / 60;

  private static final double MS_PER_H = 3_600_000;
  private static final Region[] REGIONS = Circuit.CLASSROOM.regions().toArray(Region[]::new);

  private final double[] y = BodyState.atRest();
  private final double[] middle = new double[SIZE];
  private final double[] slope = new double[SIZE];
  private final Pharmacokinetics drug = new Pharmacokinetics();
  private final ArrowFlows flows;
  private double spinesBeforeDrug = 1;
  private boolean dosed;

  BodyClock(Genotype genotype) {
    flows = new ArrowFlows(genotype);
  }

  void give(Route route, double doseMgPerKg, double durationMin) {
    drug.give(route, doseMgPerKg, durationMin);
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
    drug.clear();
    y[MIDAZOLAM] = 0;
  }

  /** Advances by {@code bodyMs}, everything that the network and the dials decide held constant. */
  void advance(double bodyMs, Dials dials, DriveSensor sensor) {
    double hours = bodyMs / MS_PER_H;
    int steps = (int) StrictMath.ceil(hours / MAX_STEP_H);
    double dt = hours / steps;
    for (int i = 0; i < steps; i++) {
      drug.advance(dt * 60, dials.ketamineUm());
      flows.update(y, dials, sensor, drug);
      BodySlopes.at(y, slope, flows, sensor);
      for (int v = 0; v < SIZE; v++) {
        middle[v] = y[v] + dt / 2 * slope[v];
      }
      flows.update(middle, dials, sensor, drug);
      BodySlopes.at(middle, slope, flows, sensor);
      for (int v = 0; v < SIZE; v++) {
        y[v] += dt * slope[v];
      }
    }
    trackSpinesBeforeDrug();
  }

  private void trackSpinesBeforeDrug() {
    if (!dosed && drug.givenMgPerKg() > 0) {
      dosed = true;
      y[EXPECTANCY] = 1;
    }
    if (!dosed) {
      spinesBeforeDrug = strength(Region.PFC);
    }
  }

  /** Writes what the network feels of the body. */
  void setConditions(Conditions conditions, Dials dials, DriveSensor sensor) {
    flows.update(y, dials, sensor, drug);
    conditions.nmdaOpenE = (float) (1 - flows.of(KETAMINE_TO_PYRAMIDS));
    conditions.nmdaOpenI = (float) (1 - flows.blockFeltI());
    conditions.thalamus = (float) (1 + flows.of(KETAMINE_TO_THALAMUS));
    conditions.learning = (float) flows.of(BDNF_TO_LEARNING);
    conditions.thoughts.set(dials, flows.blockOfAssemblies(), flows.of(KETAMINE_TO_PYRAMIDS));
    conditions.silenced = dials.blocks(Blocker.TTX);
    float opened = (float) GlutamateParameters.receptorsOpened(dials.glutamate());
    conditions.bursting = (float) PharmacologyParameters.burstingAt(conditions.thalamus);
    Neuromodulation.of(dials, flows.of(MIDAZOLAM_TO_GABA)).apply(conditions);
    for (Region region : REGIONS) {
      int r = region.index();
      double tonicUm = flows.tonicUm(region);
      conditions.tonicE[r] = (float) GlutamateParameters.tonicOpenedE(tonicUm);
      conditions.tonicI[r] = (float) GlutamateParameters.tonicOpenedI(tonicUm);
      conditions.release[r] = opened;
      conditions.density[r] = dials.intact(SPINES_TO_NETWORK) ? (float) spines(region) : 1;
      conditions.ampaGain[r] =
          region == Region.PFC || region == Region.HIP
              ? (float) (1 + flows.of(AMPA_RECEPTORS_TO_NETWORK))
              : 1;
    }
  }

  double glutamateUm(Region region, Dials dials, DriveSensor sensor) {
    flows.update(y, dials, sensor, drug);
    return flows.ambientUm(region);
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

  /** Returns the exposure of a region's cells to too much glutamate, µM·min, that can kill. */
  double exposure(Region region, Dials dials) {
    return dials.intact(EXPOSURE_TO_DEATH) ? y[EXPOSURE + region.index()] : 0;
  }

  /** Returns the glutamate transporters at work, relative to rest. */
  double uptake() {
    return y[UPTAKE];
  }

  double ownRest() {
    return y[OWN_REST];
  }

  /** Returns what flows along every arrow, in the order of {@code Arrow}. */
  double[] arrows(Dials dials, DriveSensor sensor) {
    flows.update(y, dials, sensor, drug);
    flows.set(symptoms(dials));
    return flows.all();
  }

  ArrowFlows flows() {
    return flows;
  }

  private SymptomIndex symptoms(Dials dials) {
    return SymptomIndex.of(y, strength(Region.PFC), spinesBeforeDrug, dials);
  }

  BodyReadout readout(Dials dials, DriveSensor sensor) {
    flows.update(y, dials, sensor, drug);
    SymptomIndex symptoms = symptoms(dials);
    double um = drug.ketamineUm();
    double blockingUm = um + flows.of(NORKETAMINE_TO_NMDA);
    return new BodyReadout(
        y[CORTISOL],
        y[LOAD],
        drug.plasmaNgPerMl(),
        um,
        drug.givenMgPerKg(),
        flows.of(KETAMINE_TO_PYRAMIDS),
        flows.of(KETAMINE_TO_INTERNEURONS),
        flows.restingBdnf() + Math.max(0, y[BDNF_SURPLUS]),
        y[MTOR],
        y[PROTEIN_2],
        y[FAST_AMPAR],
        y[REFRACTORY],
        symptoms.points(),
        symptoms.byDrug(),
        symptoms.byExpectancy(),
        PharmacologyParameters.norketamineNgPerMl(drug.norketamineUm()),
        y[MIDAZOLAM],
        PharmacologyParameters.dissociation(blockingUm),
        PharmacologyParameters.responsiveness(blockingUm, y[MIDAZOLAM]),
        flows.of(MIDAZOLAM_TO_GABA),
        y[UPTAKE]);
  }

  void visit(StateVisitor state) {
    state.visit("body variable", y, 0, SIZE);
    drug.visit(state);
    spinesBeforeDrug = state.visit("spines before drug", spinesBeforeDrug);
    dosed = state.visit("dosed", dosed ? 1L : 0L) != 0;
  }
}
