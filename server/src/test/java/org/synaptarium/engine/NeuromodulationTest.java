package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What transmitters other than glutamate do to the network, by their receptors. */
class NeuromodulationTest {
  private final Conditions conditions = new Conditions();
  private Network network = new Network(new BrainSpec(2_000, 9, Genotype.VAL_VAL));
  private double restE;

  @BeforeEach
  void rest() {
    network = new Network(new BrainSpec(2_000, 9, Genotype.VAL_VAL));
    restE = rateE();
  }

  /** Mean rate of the pyramidal cells of all regions over 2 s, after half a second. */
  private double rateE() {
    network.apply(conditions);
    FrameMeter meter = new FrameMeter();
    double spikes = 0;
    for (int frame = 0; frame < 50; frame++) {
      meter.beginFrame();
      network.run(Brain.FRAME_MS, conditions, StepTeam.alone(), 0, () -> meter.add(network));
      for (Region region : Circuit.CLASSROOM.regions()) {
        spikes += frame < 10 ? 0 : meter.spikesE(region);
      }
    }
    return spikes / 1_600 / 2;
  }

  @Test
  void atRestLevelsNothingChanges() {
    Conditions untouched = new Conditions();
    new Neuromodulation(1, 0, 0, 0, 0, 0).apply(untouched);
    double[] before = new double[Conditions.FELT];
    double[] after = new double[Conditions.FELT];
    new Conditions().felt(before);
    untouched.felt(after);
    assertThat(after).isEqualTo(before);
  }

  @Test
  void moreGabaToneCalmsAndLessExcites() {
    new Neuromodulation(3, 0, 0, 0, 0, 0).apply(conditions);
    assertThat(rateE()).isLessThan(0.8 * restE);
    new Neuromodulation(0, 0, 0, 0, 0, 0).apply(conditions);
    assertThat(rateE()).isGreaterThan(1.1 * restE);
  }

  @Test
  void serotoninInhibitsByOneReceptorAndExcitesByTheOther() {
    new Neuromodulation(1, 0, 0, 1, 0, 0).apply(conditions);
    assertThat(rateE()).isLessThan(0.8 * restE);
    new Neuromodulation(1, 0, 0, 0, 1, 0).apply(conditions);
    assertThat(rateE()).isGreaterThan(1.1 * restE);
  }

  @Test
  void dopamineActsOnPrefrontalCortexOnlyAndItsReceptorsPullApart() {
    new Neuromodulation(1, 1, 0, 0, 0, 0).apply(conditions);
    assertThat(conditions.nmdaGain[0]).isBetween(1.2f, 1.4f);
    assertThat(conditions.gabaGain[0]).isEqualTo(1.2f);
    assertThat(conditions.nmdaGain[1]).isEqualTo(1);
    new Neuromodulation(1, 0, 1, 0, 0, 0).apply(conditions);
    assertThat(conditions.nmdaGain[0]).isEqualTo(0.8f);
    assertThat(conditions.gabaGain[0]).isEqualTo(0.7f);
  }

  @Test
  void aBoosterOfGabaCalms() {
    new Neuromodulation(1, 0, 0, 0, 0, 1).apply(conditions);
    assertThat(rateE()).isLessThan(0.9 * restE);
  }
}
