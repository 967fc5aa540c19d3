package org.synaptarium.engine;

import static org.synaptarium.command.Arrow.*;
import static org.synaptarium.engine.BodyParameters.*;
import static org.synaptarium.engine.BodyState.*;

import org.synaptarium.command.Arrow;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.Hypothesis;

/**
 * What flows along each causal arrow at one moment: one equation an arrow, nothing along a cut one.
 * The slow equations are written in these flows, so what a screen shows of an arrow is what works.
 * Units are those of docs/model.md, section 7; 0 is an arrow at rest.
 */
final class ArrowFlows {
  private static final Region[] REGIONS = Circuit.CLASSROOM.regions().toArray(Region[]::new);

  private final double genotype;
  private final double[] flow = new double[Arrow.values().length];
  private final double[] ambientUm = new double[Circuit.SLOTS];
  private Dials dials = new Dials();
  private double load;
  private double blockOfAssemblies;

  ArrowFlows(Genotype genotype) {
    this.genotype =
        switch (genotype) {
          case VAL_VAL -> 1;
          case VAL_MET -> 0.6;
          case MET_MET -> 0.3;
        };
  }

  /** Computes all flows but those into symptoms, which nothing else depends on. */
  void update(double[] y, Dials dials, DriveSensor sensor, Pharmacokinetics drug) {
    this.dials = dials;
    load = Math.min(y[LOAD], 1);
    stress(y);
    glutamate(y, sensor);
    drugs(y, drug);
    growth(y, sensor, drug);
  }

  private void stress(double[] y) {
    double strong = Math.min(y[LOAD], 1.5);
    double above = y[CORTISOL] - 1;
    set(STRESS_TO_CORTISOL, CORTISOL_PER_STRESS * dials.stress());
    set(LOAD_TO_FEEDBACK, strong / 3);
    set(CORTISOL_TO_ITSELF, -above * (1 - of(LOAD_TO_FEEDBACK)));
    set(CORTISOL_TO_LOAD, Math.max(0, above));
    set(LOAD_TO_UPTAKE, -UPTAKE_LOSS * load);
    set(LOAD_TO_BDNF, -BDNF_LOSS_BY_LOAD * load);
    set(LOAD_TO_SPINES, -FORMATION_LOSS_BY_LOAD * load - LOSS_BY_LOAD * strong);
    set(LOAD_TO_AMYGDALA, AMYGDALA_GROWTH * load);
  }

  private void glutamate(double[] y, DriveSensor sensor) {
    double uptake =
        dials.blocks(Blocker.TBOA) ? 0 : dials.intact(UPTAKE_TO_GLUTAMATE) ? y[UPTAKE] : 1;
    double most = 0;
    for (Region region : REGIONS) {
      double flux =
          dials.glutamate()
              * (1 + bySpikes(region, sensor))
              * (1 + byCortisol(region, y[CORTISOL] - 1));
      double um = GlutamateParameters.ambientUm(flux, uptake);
      ambientUm[region.index()] = um;
      most = Math.max(most, um - GlutamateParameters.TOXIC_ABOVE_UM);
      if (region == Region.PFC) {
        set(SPIKES_TO_RELEASE, bySpikes(region, sensor));
        set(CORTISOL_TO_RELEASE, byCortisol(region, y[CORTISOL] - 1));
        set(UPTAKE_TO_GLUTAMATE, um - GlutamateParameters.ambientUm(flux, 1));
        set(GLUTAMATE_TO_TONIC_NMDA, GlutamateParameters.tonicOpenedE(um) - 1);
      }
    }
    set(GLUTAMATE_TO_EXPOSURE, most);
    double exposure = 0;
    for (Region region : REGIONS) {
      exposure = Math.max(exposure, y[EXPOSURE + region.index()]);
    }
    set(EXPOSURE_TO_DEATH, Excitotoxicity.deadShare(exposure));
  }

  private double bySpikes(Region region, DriveSensor sensor) {
    return dials.intact(SPIKES_TO_RELEASE)
        ? GlutamateParameters.releaseBySpikes(sensor.activity(region))
        : 0;
  }

  private double byCortisol(Region region, double above) {
    return dials.intact(CORTISOL_TO_RELEASE)
        ? GlutamateParameters.RELEASE_BY_CORTISOL[region.index()] * above
        : 0;
  }

  private void drugs(double[] y, Pharmacokinetics drug) {
    set(NORKETAMINE_TO_NMDA, PharmacologyParameters.NORKETAMINE_POTENCY * drug.norketamineUm());
    double um = drug.ketamineUm() + of(NORKETAMINE_TO_NMDA);
    double blockE = PharmacologyParameters.blockE(um);
    boolean disinhibits = dials.holds(Hypothesis.DISINHIBITION);
    set(KETAMINE_TO_INTERNEURONS, disinhibits ? PharmacologyParameters.blockI(um) : blockE);
    set(KETAMINE_TO_PYRAMIDS, blockE);
    blockOfAssemblies = dials.intact(KETAMINE_TO_PYRAMIDS) ? ThoughtParameters.block(um) : 0;
    set(KETAMINE_TO_THALAMUS, PharmacologyParameters.thalamicDrive(um) - 1);
    set(MIDAZOLAM_TO_GABA, PharmacologyParameters.gabaBoost(y[MIDAZOLAM]));
    double above = Math.max(0, of(KETAMINE_TO_PYRAMIDS) - REFRACTORY_BLOCK);
    set(ANAESTHESIA_TO_REFRACTORY, REFRACTORY_GAIN_PER_H * above * (1 - y[REFRACTORY]));
  }

  private void growth(double[] y, DriveSensor sensor, Pharmacokinetics drug) {
    double surge = sensor.drive(Region.PFC) / Math.max(y[OWN_REST], OWN_REST_MIN) - 1;
    double ready = (1 - y[REFRACTORY]) * (1 - y[REFRACTORY]);
    set(INTERNEURONS_TO_SURGE, blockFeltI() > 0 ? sensor.activity(Region.PFC) - 1 : 0);
    set(SURGE_TO_AMPA, surge * ready);
    boolean hnk = dials.holds(Hypothesis.HNK);
    set(HNK_TO_AMPA, hnk ? PharmacologyParameters.hnkDrive(drug.norketamineUm()) : 0);
    double ampa = of(SURGE_TO_AMPA) + of(HNK_TO_AMPA);
    set(AMPA_TO_BDNF, dials.blocks(Blocker.NBQX) ? 0 : BDNF_PER_DRIVE * genotype * ampa);
    double um = drug.ketamineUm() + of(NORKETAMINE_TO_NMDA);
    double tonic = BDNF_BY_TONIC_BLOCK * genotype * PharmacologyParameters.blockTonic(um) * ready;
    set(TONIC_BLOCK_TO_BDNF, dials.holds(Hypothesis.TONIC_NMDA) ? tonic : 0);
    double x = bdnfSignal(y);
    set(BDNF_TO_LEARNING, x / BDNF_SATURATION);
    set(BDNF_TO_MTOR, dials.blocks(Blocker.RAPAMYCIN) ? 0 : x);
    set(MTOR_TO_PROTEINS, y[MTOR]);
    set(PROTEINS_TO_SPINES, FORMATION_BY_PROTEIN * y[PROTEIN_2]);
    set(BDNF_TO_AMPA_RECEPTORS, FAST_AMPAR_GAIN * x * (1 - y[FAST_AMPAR]));
    set(AMPA_RECEPTORS_TO_NETWORK, FAST_AMPAR_STRENGTH * y[FAST_AMPAR]);
    set(SPINES_TO_NETWORK, y[LABILE_PFC] + y[PERSISTENT_PFC] - 1);
  }

  /*
   * Small surpluses of BDNF start next to nothing, large ones saturate the receptors. The threshold is soft, so that
   * a low dose does a little and the sensor's noise, which goes both ways, next to nothing.
   */
  private static double bdnfSignal(double[] y) {
    double surplus = Math.max(0, y[BDNF_SURPLUS]);
    double x = surplus * surplus / (surplus + BDNF_THRESHOLD);
    return x / (1 + x / BDNF_SATURATION);
  }

  private void set(Arrow arrow, double value) {
    flow[arrow.ordinal()] = dials.intact(arrow) ? value : 0;
  }

  /** Sets what flows into symptoms. */
  void set(SymptomIndex symptoms) {
    flow[LOAD_TO_SYMPTOMS.ordinal()] = symptoms.byLoad();
    flow[SPINES_TO_SYMPTOMS.ordinal()] = symptoms.byLostSpines() + symptoms.byDrug();
    flow[EXPECTANCY_TO_SYMPTOMS.ordinal()] = symptoms.byExpectancy();
  }

  /** Returns what flows along the arrow; 0 when it is cut. */
  double of(Arrow arrow) {
    return flow[arrow.ordinal()];
  }

  /** Returns all flows, in the order of {@link Arrow}. */
  double[] all() {
    return flow.clone();
  }

  /** Returns the BDNF of a brain without surges. */
  double restingBdnf() {
    return formationByGenotype() * (1 + of(LOAD_TO_BDNF));
  }

  double formationByGenotype() {
    return 0.85 + 0.15 * genotype;
  }

  /** Returns the load, at most {@code most}, that spines feel. */
  double loadOnSpines(double[] y, double most) {
    return dials.intact(LOAD_TO_SPINES) ? Math.min(y[LOAD], most) : 0;
  }

  /**
   * Returns the block of the interneurons' NMDA receptors that the network feels: none when what
   * follows from it is cut, for the network itself cannot be cut open.
   */
  double blockFeltI() {
    return dials.intact(INTERNEURONS_TO_SURGE) ? of(KETAMINE_TO_INTERNEURONS) : 0;
  }

  /** Returns the block of the NMDA receptors that hold thought patterns up. */
  double blockOfAssemblies() {
    return blockOfAssemblies;
  }

  double ambientUm(Region region) {
    return ambientUm[region.index()];
  }

  /** Returns the ambient glutamate that extrasynaptic NMDA receptors feel. */
  double tonicUm(Region region) {
    return dials.intact(GLUTAMATE_TO_TONIC_NMDA) ? ambientUm(region) : GlutamateParameters.REST_UM;
  }

  /** Returns how far ambient glutamate is above what cells bear, µM. */
  double toxicUm(Region region) {
    return dials.intact(GLUTAMATE_TO_EXPOSURE)
        ? Math.max(0, ambientUm(region) - GlutamateParameters.TOXIC_ABOVE_UM)
        : 0;
  }
}
