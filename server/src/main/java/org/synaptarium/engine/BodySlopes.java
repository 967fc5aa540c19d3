package org.synaptarium.engine;

import static org.synaptarium.engine.BodyParameters.*;
import static org.synaptarium.engine.BodyState.*;

import org.synaptarium.command.Blocker;

/** The right-hand sides of the body clock's equations, one line an arrow; time in hours. */
final class BodySlopes {
  /** Openness of NMDA channels with which a network learns its own rest; see docs/model.md. */
  private static final int OPENNESS_POWER = 8;

  private final double genotype;

  BodySlopes(Genotype genotype) {
    this.genotype =
        switch (genotype) {
          case VAL_VAL -> 1;
          case VAL_MET -> 0.6;
          case MET_MET -> 0.3;
        };
  }

  /** Returns the BDNF of a brain without surges under the load {@code l}. */
  double restingBdnf(double l) {
    return (0.85 + 0.15 * genotype) * (1 - 0.35 * l);
  }

  double glutamateUm(double[] y, Region region, Dials dials, DriveSensor sensor) {
    double activity = Math.min(sensor.activity(region), GlutamateParameters.ACTIVITY_MAX);
    double share = GlutamateParameters.SPIKE_DEPENDENT_SHARE;
    double flux =
        dials.glutamate()
            * (1 - share + share * activity)
            * (1 + GlutamateParameters.RELEASE_BY_CORTISOL[region.index()] * (y[CORTISOL] - 1));
    return GlutamateParameters.ambientUm(flux, y[UPTAKE]);
  }

  /** Writes the slope of every variable of {@code y}, per hour. */
  void at(double[] y, double[] slope, Dials dials, DriveSensor sensor, Pharmacokinetics ketamine) {
    double l = Math.min(y[LOAD], 1);
    double lStrong = Math.min(y[LOAD], 1.5);
    stressAxis(y, slope, dials.stress(), l, lStrong);
    double blockE = PharmacologyParameters.blockE(ketamine.effectUm());
    double blockI = PharmacologyParameters.blockI(ketamine.effectUm());
    growthSignals(y, slope, dials, sensor, l, blockE, blockI);
    spines(y, slope, LABILE_PFC, l, lStrong);
    spines(y, slope, LABILE_HIP, l, lStrong);
    double amygdala = 1 + AMYGDALA_GROWTH * l - y[SPINES_AMY];
    slope[SPINES_AMY] = amygdala / (amygdala > 0 ? AMYGDALA_RISE_H : AMYGDALA_FALL_H);
    for (Region region : Circuit.CLASSROOM.regions()) {
      double above = glutamateUm(y, region, dials, sensor) - GlutamateParameters.TOXIC_ABOVE_UM;
      slope[EXPOSURE + region.index()] = 60 * Math.max(0, above);
    }
  }

  private static void stressAxis(
      double[] y, double[] slope, double stress, double l, double lStrong) {
    double c = y[CORTISOL];
    double drive = 1 + CORTISOL_PER_STRESS * stress - (c - 1) * (1 - lStrong / 3);
    slope[CORTISOL] = (drive - c) / CORTISOL_TAU_H;
    slope[LOAD] = (Math.max(0, c - 1) - y[LOAD]) / LOAD_TAU_H;
    slope[UPTAKE] = (1 - UPTAKE_LOSS * l - y[UPTAKE]) / UPTAKE_TAU_H;
  }

  private void growthSignals(
      double[] y,
      double[] slope,
      Dials dials,
      DriveSensor sensor,
      double l,
      double blockE,
      double blockI) {
    double measured = sensor.drive(Region.PFC);
    double openness = 1 - blockI;
    for (int power = 1; power < OPENNESS_POWER; power *= 2) {
      openness *= openness;
    }
    slope[OWN_REST] = openness * (measured - y[OWN_REST]) / OWN_REST_TAU_H;
    double ready = 1 - y[REFRACTORY];
    double surge = Math.max(0, measured / Math.max(y[OWN_REST], 0.05) - 1 - sensor.doubt());
    double u = dials.blocks(Blocker.NBQX) ? 0 : surge * ready * ready;
    double resting = restingBdnf(l);
    slope[BDNF] = (resting + BDNF_PER_DRIVE * genotype * u - y[BDNF]) / BDNF_TAU_H;
    double x = Math.max(0, y[BDNF] - resting - BDNF_THRESHOLD);
    x /= 1 + x / BDNF_SATURATION;
    slope[MTOR] = ((dials.blocks(Blocker.RAPAMYCIN) ? 0 : x) - y[MTOR]) / MTOR_TAU_H;
    slope[PROTEIN_1] = (y[MTOR] - y[PROTEIN_1]) / PROTEIN_TAU_H;
    slope[PROTEIN_2] = (y[PROTEIN_1] - y[PROTEIN_2]) / PROTEIN_TAU_H;
    slope[FAST_AMPAR] =
        FAST_AMPAR_GAIN * x * (1 - y[FAST_AMPAR]) - y[FAST_AMPAR] / FAST_AMPAR_TAU_H;
    slope[REFRACTORY] =
        REFRACTORY_GAIN_PER_H * Math.max(0, blockE - REFRACTORY_BLOCK) * ready
            - y[REFRACTORY] / REFRACTORY_TAU_H;
    slope[MIDAZOLAM] = -y[MIDAZOLAM] * PharmacologyParameters.MIDAZOLAM_PER_H;
    slope[EXPECTANCY] = -y[EXPECTANCY] / EXPECTANCY_TAU_H;
  }

  private void spines(double[] y, double[] slope, int labile, double l, double lStrong) {
    int persistent = labile + 1;
    double s = y[labile] + y[persistent];
    double room = Math.max(0, 1 - s / SPINE_CEILING) / SPINE_ROOM_AT_REST;
    double formed =
        FORMATION
            * (1 - FORMATION_LOSS_BY_LOAD * l)
            * (0.85 + 0.15 * genotype)
            * (1 + FORMATION_BY_PROTEIN * y[PROTEIN_2] * room);
    double lossFactor = 1 + LOSS_BY_LOAD * lStrong;
    double stabilised = STABILISATION * y[labile];
    slope[labile] = formed - LABILE_LOSS * lossFactor * y[labile] - stabilised;
    slope[persistent] = stabilised - PERSISTENT_LOSS * lossFactor * y[persistent];
  }
}
