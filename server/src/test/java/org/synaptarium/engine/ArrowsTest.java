package org.synaptarium.engine;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.synaptarium.command.Arrow.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synaptarium.command.Arrow;
import org.synaptarium.command.BrainCommand.GiveControl;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetArrow;
import org.synaptarium.command.BrainCommand.SetHypothesis;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Control;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.command.Route;

/** Every causal arrow carries a value, and cutting it changes its head and nothing upstream. */
class ArrowsTest {

  /*
   * What each arrow reaches at once: slopes of slow variables (′), what the network feels, read-outs. Later everything
   * that hangs on these moves too; upstream nothing may.
   */
  private static final Map<Arrow, Set<String>> HEADS =
      Map.ofEntries(
          entry(STRESS_TO_CORTISOL, Set.of("cortisol′")),
          entry(CORTISOL_TO_ITSELF, Set.of("cortisol′")),
          entry(CORTISOL_TO_LOAD, Set.of("load′")),
          entry(
              CORTISOL_TO_RELEASE,
              Set.of("glutamate", "tonic NMDA", "tonic NMDA of I", "exposure′")),
          entry(LOAD_TO_FEEDBACK, Set.of("cortisol′")),
          entry(LOAD_TO_UPTAKE, Set.of("uptake′")),
          entry(LOAD_TO_BDNF, Set.of("BDNF")),
          entry(
              LOAD_TO_SPINES,
              Set.of("labile PFC′", "persistent PFC′", "labile HIP′", "persistent HIP′")),
          entry(LOAD_TO_AMYGDALA, Set.of("spines AMY′")),
          entry(
              SPIKES_TO_RELEASE, Set.of("glutamate", "tonic NMDA", "tonic NMDA of I", "exposure′")),
          entry(
              UPTAKE_TO_GLUTAMATE,
              Set.of("glutamate", "tonic NMDA", "tonic NMDA of I", "exposure′")),
          entry(GLUTAMATE_TO_TONIC_NMDA, Set.of("tonic NMDA", "tonic NMDA of I")),
          entry(GLUTAMATE_TO_EXPOSURE, Set.of("exposure′")),
          entry(EXPOSURE_TO_DEATH, Set.of("deadly exposure")),
          entry(KETAMINE_TO_INTERNEURONS, Set.of("open NMDA of I", "own rest′")),
          entry(KETAMINE_TO_PYRAMIDS, Set.of("open NMDA of E", "refractory′")),
          entry(KETAMINE_TO_THALAMUS, Set.of("thalamus")),
          entry(
              NORKETAMINE_TO_NMDA,
              Set.of(
                  "open NMDA of E",
                  "open NMDA of I",
                  "own rest′",
                  "refractory′",
                  "thalamus",
                  "BDNF′",
                  "dissociation")),
          entry(INTERNEURONS_TO_SURGE, Set.of("open NMDA of I", "own rest′")),
          entry(SURGE_TO_AMPA, Set.of("BDNF′")),
          entry(AMPA_TO_BDNF, Set.of("BDNF′")),
          entry(BDNF_TO_MTOR, Set.of("mTOR′")),
          entry(MTOR_TO_PROTEINS, Set.of("proteins in the making′")),
          entry(PROTEINS_TO_SPINES, Set.of("labile PFC′", "labile HIP′")),
          entry(BDNF_TO_AMPA_RECEPTORS, Set.of("fast AMPA receptors′")),
          entry(AMPA_RECEPTORS_TO_NETWORK, Set.of("AMPA gain")),
          entry(SPINES_TO_NETWORK, Set.of("density")),
          entry(ANAESTHESIA_TO_REFRACTORY, Set.of("refractory′")),
          entry(BDNF_TO_LEARNING, Set.of("learning")),
          entry(MIDAZOLAM_TO_GABA, Set.of("GABA booster")),
          entry(LOAD_TO_SYMPTOMS, Set.of("symptoms")),
          entry(SPINES_TO_SYMPTOMS, Set.of("symptoms")),
          entry(EXPECTANCY_TO_SYMPTOMS, Set.of("symptoms")),
          entry(TONIC_BLOCK_TO_BDNF, Set.of("BDNF′")),
          entry(HNK_TO_AMPA, Set.of("BDNF′")));

  private static final List<String> VARIABLES =
      List.of(
          "cortisol",
          "load",
          "uptake",
          "BDNF",
          "mTOR",
          "proteins in the making",
          "proteins",
          "fast AMPA receptors",
          "labile PFC",
          "persistent PFC",
          "labile HIP",
          "persistent HIP",
          "spines AMY",
          "refractory",
          "expectancy",
          "own rest",
          "midazolam");

  /** A body in which everything happens at once, in the order of {@link #VARIABLES}. */
  private static final double[] BUSY = {
    1.8, 0.6, 0.8, 0.5, 0.2, 0.1, 0.05, 0.2, 0.15, 0.65, 0.14, 0.66, 1.2, 0.3, 0.7, 0.9, 60
  };

  private final Dials dials = new Dials();
  private final DriveSensor sensor = new DriveSensor();
  private final BodyClock body = new BodyClock(Genotype.VAL_VAL);
  private double[] y = new double[0];

  ArrowsTest() {
    dials.turn(Dial.STRESS, 1);
    dials.turn(Dial.GLUTAMATE, 4);
    dials.hold(Hypothesis.TONIC_NMDA, true);
    dials.hold(Hypothesis.HNK, true);
    double[] rest = new double[Circuit.SLOTS];
    java.util.Arrays.fill(rest, 1);
    double[] felt = new double[Conditions.FELT];
    sensor.setRest(rest, rest, felt);
    double[] busy = rest.clone();
    java.util.Arrays.fill(busy, 1.4);
    felt[0] = 1;
    sensor.sense(busy, busy, felt);
    body.give(Route.IV_BOLUS, 2, 0);
    body.advance(10 * 60_000, dials, sensor);
    body.visit(new MakeBusy());
  }

  private final class MakeBusy extends Thinned {
    @Override
    public void visit(String name, double[] values, int from, int to) {
      if (name.equals("body variable")) {
        System.arraycopy(BUSY, 0, values, 0, BUSY.length);
        java.util.Arrays.fill(values, BUSY.length, to, 200);
        y = values;
      }
    }
  }

  private Map<String, Double> now() {
    Map<String, Double> all = new LinkedHashMap<>();
    double[] arrows = body.arrows(dials, sensor);
    ArrowFlows flows = body.flows();
    double[] slope = new double[BodyState.SIZE];
    BodySlopes.at(y, slope, flows, sensor);
    for (int v = 0; v < VARIABLES.size(); v++) {
      all.put(VARIABLES.get(v) + "′", slope[v]);
    }
    all.put("exposure′", slope[BodyState.EXPOSURE]);
    Conditions felt = new Conditions();
    body.setConditions(felt, dials, sensor);
    int pfc = Region.PFC.index();
    all.put("open NMDA of E", (double) felt.nmdaOpenE);
    all.put("open NMDA of I", (double) felt.nmdaOpenI);
    all.put("thalamus", (double) felt.thalamus);
    all.put("learning", (double) felt.learning);
    all.put("GABA booster", (double) felt.gabaBooster);
    all.put("tonic NMDA", (double) felt.tonicE[pfc]);
    all.put("tonic NMDA of I", (double) felt.tonicI[pfc]);
    all.put("density", (double) felt.density[pfc]);
    all.put("AMPA gain", (double) felt.ampaGain[pfc]);
    BodyReadout read = body.readout(dials, sensor);
    all.put("BDNF", read.bdnf());
    all.put("dissociation", read.dissociation());
    all.put("symptoms", read.symptomIndex());
    all.put("plasma", read.plasmaNgPerMl());
    all.put("glutamate", body.glutamateUm(Region.PFC, dials, sensor));
    all.put("deadly exposure", body.exposure(Region.PFC, dials));
    assertThat(arrows).hasSize(values().length);
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void cuttingAnArrowChangesItsHeadAtOnceAndNothingElse(Arrow arrow) {
    Map<String, Double> intact = now();
    dials.mend(arrow, false);
    Map<String, Double> cut = now();
    Set<String> changed = new TreeSet<>();
    intact.forEach(
        (name, value) -> {
          if (!value.equals(cut.get(name))) {
            changed.add(name);
          }
        });
    assertThat(changed).isEqualTo(new TreeSet<>(HEADS.get(arrow)));
  }

  @ParameterizedTest
  @EnumSource
  void anArrowCarriesAValueUntilItIsCutAndAgainOnceItIsMended(Arrow arrow) {
    assertThat(body.arrows(dials, sensor)[arrow.ordinal()]).isNotZero();
    dials.mend(arrow, false);
    assertThat(body.arrows(dials, sensor)[arrow.ordinal()]).isZero();
    dials.mend(arrow, true);
    assertThat(body.arrows(dials, sensor)[arrow.ordinal()]).isNotZero();
  }

  @Test
  void inALivingBrainACommandCutsAnArrowAndWhatItFeedsStops() {
    try (StepTeam alone = StepTeam.alone()) {
      Brain whole = Brain.create(new BrainSpec(200, 5, Genotype.VAL_VAL));
      whole.advance(
          List.of(
              new SetLapse(3_600),
              new TurnDial(Dial.STRESS, 1),
              new SetHypothesis(Hypothesis.HNK, true),
              new GiveControl(Control.MIDAZOLAM, 0.045),
              new GiveKetamine(Route.IV_INFUSION, 0.5, 40)),
          alone);
      byte[] dosed = whole.keyframe();
      for (Arrow arrow : List.of(CORTISOL_TO_LOAD, BDNF_TO_MTOR, MIDAZOLAM_TO_GABA, HNK_TO_AMPA)) {
        Brain cut = Brain.restore(dosed);
        cut.advance(List.of(new SetArrow(arrow, false)), alone);
        assertThat(cut.arrows()[arrow.ordinal()]).as("%s cut", arrow).isZero();
        Brain intact = Brain.restore(dosed);
        for (int frame = 0; frame < 20; frame++) {
          intact.advance(List.of(), alone);
        }
        assertThat(intact.arrows()[arrow.ordinal()]).as("%s", arrow).isNotZero();
      }
    }
  }

  /** Gives the spines before the drug another number. */
  private static class Thinned extends PassingVisitor {
    @Override
    public double visit(String name, double value) {
      return name.equals("spines before drug") ? 0.75 : value;
    }
  }
}
