package org.synaptarium.engine.impulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a brain's state does to an impulse. */
class ImpulseConditionsTest {
  private static final ImpulseConditions REST =
      ImpulseConditions.atRest(SynapseKind.PYRAMIDAL, -60);

  /** The resting conditions with some of them changed. */
  private static ImpulseConditions with(
      double release, double ambientUm, double uptake, double ampaGain, double ampaOpen) {
    return new ImpulseConditions(
        SynapseKind.PYRAMIDAL,
        true,
        release,
        1,
        ambientUm,
        uptake,
        ampaGain,
        ampaOpen,
        1,
        1,
        true,
        -60,
        false);
  }

  private static ImpulseConditions withNmda(double open, boolean connected) {
    return new ImpulseConditions(
        SynapseKind.PYRAMIDAL, true, 1, 1, 1, 1, 1, 1, open, 1, connected, -60, false);
  }

  private static double height(ImpulseConditions conditions, ImpulseChannel channel) {
    return TraceShape.of(Impulse.mean(conditions), channel).height();
  }

  @Test
  void ketamineLowersTheNmdaCurrentAndNotTheAmpaCurrent() {
    double before = Double.MAX_VALUE;
    double ampa = height(REST, ImpulseChannel.AMPA_OPEN);
    for (double open : new double[] {1, 0.8, 0.5, 0.2, 0}) {
      ImpulseConditions blocked = withNmda(open, true);
      double current = height(blocked, ImpulseChannel.CALCIUM_CURRENT);
      assertThat(current).isLessThan(before);
      assertThat(height(blocked, ImpulseChannel.AMPA_OPEN)).isEqualTo(ampa);
      before = current;
    }
    assertThat(before).isZero();
  }

  @Test
  void whatIsInThePoresSumsToTheOpenGates() {
    ImpulseTrace trace = Impulse.mean(withNmda(0.6, true));
    for (int i = 0; i < trace.timeUs().length; i++) {
      double sum =
          trace.of(ImpulseChannel.MAGNESIUM_BLOCKED)[i]
              + trace.of(ImpulseChannel.KETAMINE_BLOCKED)[i]
              + trace.of(ImpulseChannel.NMDA_CONDUCTING)[i];
      assertThat(sum).isCloseTo(trace.of(ImpulseChannel.NMDA_OPEN)[i], within(1e-6));
    }
  }

  @Test
  void nbqxAbolishesTheAmpaCurrentAndLeavesNmda() {
    ImpulseConditions nbqx = with(1, 1, 1, 1, 0);
    assertThat(height(nbqx, ImpulseChannel.AMPA_OPEN)).isZero();
    assertThat(height(nbqx, ImpulseChannel.NMDA_OPEN))
        .isCloseTo(height(REST, ImpulseChannel.NMDA_OPEN), within(0.02));
    assertThat(height(nbqx, ImpulseChannel.SOMA_CHANGE))
        .isLessThan(0.3 * height(REST, ImpulseChannel.SOMA_CHANGE));
  }

  @Test
  void moreReleaseFillsTheCleftAndSaturatesTheReceptors() {
    double vesicles = 0;
    double ampa = 0;
    for (double release : new double[] {0.25, 0.5, 1, 2, 3.5}) {
      ImpulseConditions conditions = with(release, 1, 1, 1, 1);
      double now = height(conditions, ImpulseChannel.VESICLES);
      double open = height(conditions, ImpulseChannel.AMPA_OPEN);
      assertThat(now).isCloseTo(4 * 2 / 7.0 * release, within(0.02));
      assertThat(open).isGreaterThan(ampa);
      if (release > 1) {
        assertThat(open / ampa).as("AMPA at %s", release).isLessThan(now / vesicles);
      }
      vesicles = now;
      ampa = open;
    }
  }

  @Test
  void freshAmpaReceptorsStrengthenTheCurrentInProportion() {
    ImpulseConditions fresh = with(1, 1, 1, 1.42, 1).heldAt(-60);
    double ratio =
        height(fresh, ImpulseChannel.SODIUM) / height(REST.heldAt(-60), ImpulseChannel.SODIUM);
    assertThat(ratio).isBetween(1.35, 1.42);
  }

  @Test
  void ambientGlutamateDesensitisesReceptorsBeforeTheImpulseComes() {
    ImpulseTrace flooded = Impulse.mean(with(1, 300, 1, 1, 1));
    assertThat(flooded.of(ImpulseChannel.AMPA_DESENSITISED)[0]).isGreaterThan(0.3f);
    assertThat(Impulse.mean(REST).of(ImpulseChannel.AMPA_DESENSITISED)[0]).isLessThan(0.01f);
    assertThat(TraceShape.of(flooded, ImpulseChannel.AMPA_OPEN).height())
        .isLessThan(0.7 * height(REST, ImpulseChannel.AMPA_OPEN));
  }

  @Test
  void withoutTransportersGlutamateStaysLongerButTheCleftEmptiesAsFast() {
    ImpulseTrace without = Impulse.mean(with(1, 1, 0, 1, 1));
    ImpulseTrace rest = Impulse.mean(REST);
    assertThat(without.of(ImpulseChannel.TAKEN_UP)).containsOnly(0);
    double slower = TraceShape.of(without, ImpulseChannel.CLEFT).decayTauMs(0.8, 0.4);
    double usual = TraceShape.of(rest, ImpulseChannel.CLEFT).decayTauMs(0.8, 0.4);
    assertThat(slower / usual).isBetween(1.0, 1.25);
    int at20Ms = Arrays.binarySearch(rest.timeUs(), 20_000);
    assertThat(without.of(ImpulseChannel.CLEFT)[at20Ms])
        .isGreaterThan(1.3f * rest.of(ImpulseChannel.CLEFT)[at20Ms]);
  }

  @Test
  void aPrunedSpineReceivesNothingThoughTheBoutonReleases() {
    ImpulseTrace pruned = Impulse.mean(withNmda(1, false));
    assertThat(TraceShape.of(pruned, ImpulseChannel.CLEFT).height()).isGreaterThan(0.5);
    assertThat(TraceShape.of(pruned, ImpulseChannel.SYNAPSE_VOLTAGE).height()).isZero();
    assertThat(pruned.of(ImpulseChannel.ON_RECEPTORS)).containsOnly(0);
  }

  @Test
  void noMoleculeIsLostOrMade() {
    for (ImpulseConditions conditions :
        new ImpulseConditions[] {
          REST, with(3.5, 60, 0.4, 1.4, 1), with(1, 1, 1, 1, 0), withNmda(1, false)
        }) {
      ImpulseTrace trace = Impulse.mean(conditions);
      for (int i = 0; i < trace.timeUs().length; i++) {
        double somewhere =
            (double) trace.of(ImpulseChannel.FREE)[i]
                + trace.of(ImpulseChannel.ON_RECEPTORS)[i]
                + trace.of(ImpulseChannel.ON_TRANSPORTERS)[i]
                + trace.of(ImpulseChannel.TAKEN_UP)[i]
                + trace.of(ImpulseChannel.DIFFUSED)[i];
        double released = Cleft.MOLECULES_PER_VESICLE * trace.of(ImpulseChannel.VESICLES)[i];
        assertThat(somewhere).isCloseTo(released, within(0.01 + 1e-5 * released));
      }
    }
  }

  @Test
  void occupanciesSumToOneAtEveryStep() {
    SynapseEquations synapse = new SynapseEquations(with(2, 10, 1, 1, 1), false);
    for (int step = 0; step < 2_000; step++) {
      synapse.step(step * 0.01, 0.01);
      assertThat(synapse.fastSum()).isCloseTo(1, within(1e-9));
      assertThat(synapse.slowSum()).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void equalConditionsGiveEqualTraces() {
    assertThat(Impulse.mean(REST).values()).isDeepEqualTo(Impulse.mean(REST).values());
  }

  @Test
  void conditionsOutsideTheirRangeAreRefusedWithRangeAndUnit() {
    assertThatThrownBy(() -> with(1, -1, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ambient glutamate is -1.0 µM; allowed: 0.0 … 1000.0 µM");
    assertThatThrownBy(() -> with(Double.NaN, 1, 1, 1, 1)).hasMessageContaining("release is NaN");
    assertThatThrownBy(() -> REST.heldAt(200)).hasMessageContaining("voltage is 200.0 mV");
  }
}
