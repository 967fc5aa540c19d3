package org.synaptarium.engine;

import static org.synaptarium.command.Arrow.*;
import static org.synaptarium.engine.BodyParameters.*;
import static org.synaptarium.engine.BodyState.*;

/**
 * The right-hand sides of the body clock's equations, in the flows of the arrows; time in hours.
 */
final class BodySlopes {
  /** Openness of NMDA channels with which a network learns its own rest; see docs/model.md. */
  private static final int OPENNESS_POWER = 8;

  private static final Region[] REGIONS = Circuit.CLASSROOM.regions().toArray(Region[]::new);

  private BodySlopes() {}

  /** Writes the slope of every variable of {@code y}, per hour. */
  static void at(double[] y, double[] slope, ArrowFlows flows, DriveSensor sensor) {
    stressAxis(y, slope, flows);
    ownRest(y, slope, flows, sensor);
    growthSignals(y, slope, flows);
    spines(y, slope, LABILE_PFC, flows);
    spines(y, slope, LABILE_HIP, flows);
    double amygdala = 1 + flows.of(LOAD_TO_AMYGDALA) - y[SPINES_AMY];
    slope[SPINES_AMY] = amygdala / (amygdala > 0 ? AMYGDALA_RISE_H : AMYGDALA_FALL_H);
    for (Region region : REGIONS) {
      slope[EXPOSURE + region.index()] = 60 * flows.toxicUm(region);
    }
    slope[MIDAZOLAM] = -y[MIDAZOLAM] * PharmacologyParameters.MIDAZOLAM_PER_H;
    slope[EXPECTANCY] = -y[EXPECTANCY] / EXPECTANCY_TAU_H;
  }

  private static void stressAxis(double[] y, double[] slope, ArrowFlows flows) {
    double drive = 1 + flows.of(STRESS_TO_CORTISOL) + flows.of(CORTISOL_TO_ITSELF);
    slope[CORTISOL] = (drive - y[CORTISOL]) / CORTISOL_TAU_H;
    slope[LOAD] = (flows.of(CORTISOL_TO_LOAD) - y[LOAD]) / LOAD_TAU_H;
    slope[UPTAKE] = (1 + flows.of(LOAD_TO_UPTAKE) - y[UPTAKE]) / UPTAKE_TAU_H;
  }

  private static void ownRest(double[] y, double[] slope, ArrowFlows flows, DriveSensor sensor) {
    double openness = 1 - flows.blockFeltI();
    for (int power = 1; power < OPENNESS_POWER; power *= 2) {
      openness *= openness;
    }
    slope[OWN_REST] = openness * (sensor.drive(Region.PFC) - y[OWN_REST]) / OWN_REST_TAU_H;
  }

  private static void growthSignals(double[] y, double[] slope, ArrowFlows flows) {
    double made = flows.of(AMPA_TO_BDNF) + flows.of(TONIC_BLOCK_TO_BDNF);
    slope[BDNF_SURPLUS] = made - y[BDNF_SURPLUS] / BDNF_TAU_H;
    slope[MTOR] = (flows.of(BDNF_TO_MTOR) - y[MTOR]) / MTOR_TAU_H;
    slope[PROTEIN_1] = (flows.of(MTOR_TO_PROTEINS) - y[PROTEIN_1]) / PROTEIN_TAU_H;
    slope[PROTEIN_2] = (y[PROTEIN_1] - y[PROTEIN_2]) / PROTEIN_TAU_H;
    slope[FAST_AMPAR] = flows.of(BDNF_TO_AMPA_RECEPTORS) - y[FAST_AMPAR] / FAST_AMPAR_TAU_H;
    slope[REFRACTORY] = flows.of(ANAESTHESIA_TO_REFRACTORY) - y[REFRACTORY] / REFRACTORY_TAU_H;
  }

  private static void spines(double[] y, double[] slope, int labile, ArrowFlows flows) {
    int persistent = labile + 1;
    double s = y[labile] + y[persistent];
    double room = Math.max(0, 1 - s / SPINE_CEILING) / SPINE_ROOM_AT_REST;
    double formed =
        FORMATION
            * (1 - FORMATION_LOSS_BY_LOAD * flows.loadOnSpines(y, 1))
            * flows.formationByGenotype()
            * (1 + flows.of(PROTEINS_TO_SPINES) * room);
    double lossFactor = 1 + LOSS_BY_LOAD * flows.loadOnSpines(y, 1.5);
    double stabilised = STABILISATION * y[labile];
    slope[labile] = formed - LABILE_LOSS * lossFactor * y[labile] - stabilised;
    slope[persistent] = stabilised - PERSISTENT_LOSS * lossFactor * y[persistent];
  }
}
