package org.synaptarium.engine.impulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.synaptarium.engine.impulse.ImpulseMark.Stage;

/** What textbooks say of one impulse, found in the trace. */
class ImpulseTest {
  private static final ImpulseConditions REST =
      ImpulseConditions.atRest(SynapseKind.PYRAMIDAL, -60);
  private static final ImpulseTrace MEAN = Impulse.mean(REST);

  /** The first site releases, the others stay. */
  private static final ImpulseTrace QUANTUM =
      Impulse.single(REST, 1, new double[] {0.14, 0.999, 0.999, 0.999});

  @Test
  void theBoutonFiresOneShortActionPotential() {
    TraceShape spike = TraceShape.of(MEAN, ImpulseChannel.TERMINAL_VOLTAGE);
    assertThat(spike.heightValue()).isBetween(20.0, 55.0);
    assertThat(spike.halfWidthMs()).isBetween(0.2, 0.7);
    assertThat(MEAN.of(ImpulseChannel.TERMINAL_VOLTAGE)[0]).isBetween(-75f, -60f);
  }

  @Test
  void calciumRisesWithTheSpikesFallAndIsGoneWithinAMillisecond() {
    TraceShape calcium = TraceShape.of(MEAN, ImpulseChannel.CALCIUM);
    assertThat(calcium.heightMs()).isGreaterThan(time(MEAN, Stage.ACTION_POTENTIAL));
    assertThat(calcium.heightValue()).isBetween(10.0, 100.0);
    assertThat(calcium.halfWidthMs()).isBetween(0.2, 0.6);
  }

  @Test
  void releaseFollowsTheSpikeByHalfToOneMillisecond() {
    assertThat(time(MEAN, Stage.RELEASE) - time(MEAN, Stage.ACTION_POTENTIAL)).isBetween(0.5, 1.0);
    assertThat(time(MEAN, Stage.RELEASE)).isGreaterThan(time(MEAN, Stage.CALCIUM));
  }

  @Test
  void aRestedBoutonReleasesTwoSeventhsOfItsVesicles() {
    float[] vesicles = MEAN.of(ImpulseChannel.VESICLES);
    assertThat(vesicles[vesicles.length - 1]).isCloseTo(4 * 2 / 7f, within(0.02f));
  }

  @Test
  void oneVesicleBringsTheCleftToOnePointOneMillimolarAndItFallsWithOnePointTwoMs() {
    TraceShape cleft = TraceShape.of(QUANTUM, ImpulseChannel.CLEFT);
    assertThat(cleft.heightValue()).isCloseTo(1.1, within(0.05));
    assertThat(cleft.decayTauMs(0.8, 0.2)).isCloseTo(1.2, within(0.15));
  }

  @Test
  void ampaOpensInHalfAMillisecondAndClosesInTwoToFive() {
    TraceShape ampa = TraceShape.of(QUANTUM, ImpulseChannel.AMPA_OPEN);
    assertThat(ampa.riseMs()).isBetween(0.2, 0.8);
    assertThat(ampa.decayTauMs(0.8, 0.2)).isBetween(2.0, 5.0);
    assertThat(ampa.heightValue()).isBetween(0.3, 0.8);
  }

  @Test
  void nmdaOpensInAboutTenMillisecondsAndClosesInAboutAHundred() {
    TraceShape nmda = TraceShape.of(QUANTUM, ImpulseChannel.NMDA_OPEN);
    assertThat(nmda.riseMs()).isBetween(5.0, 15.0);
    assertThat(nmda.decayTauMs(0.8, 0.3)).isBetween(70.0, 160.0);
  }

  @Test
  void anAmpaEventTakesAboutSevenMillisecondsFromTheSpikeToItsEnd() {
    double spike = time(MEAN, Stage.ACTION_POTENTIAL);
    assertThat(time(MEAN, Stage.AMPA_OVER) - spike).isBetween(6.0, 9.0);
    assertThat(time(MEAN, Stage.NMDA_OVER) - spike).isBetween(100.0, 300.0);
  }

  @Test
  void aSpineMovesByMillivoltsAndTheSomaByATenthOfOne() {
    assertThat(TraceShape.of(MEAN, ImpulseChannel.SYNAPSE_VOLTAGE).height()).isBetween(3.0, 20.0);
    assertThat(TraceShape.of(MEAN, ImpulseChannel.SOMA_CHANGE).height()).isBetween(0.05, 0.5);
  }

  @Test
  void magnesiumLeavesThePoreAsTheMembraneIsDepolarised() {
    double before = 0;
    for (double mv = -90; mv <= 40; mv += 10) {
      ImpulseTrace held = Impulse.mean(REST.heldAt(mv));
      double conducting = TraceShape.of(held, ImpulseChannel.NMDA_CONDUCTING).height();
      double gates = TraceShape.of(held, ImpulseChannel.NMDA_OPEN).height();
      double free = 1 / (1 + Math.exp(-0.062 * mv) / 3.57);
      assertThat(conducting).isGreaterThan(before);
      assertThat(conducting / gates).isCloseTo(free, within(1e-5));
      before = conducting;
    }
  }

  @Test
  void currentsTurnAtTheirReversalPotentials() {
    assertThat(netPa(Impulse.mean(REST.heldAt(0)))).isCloseTo(0, within(1e-3));
    assertThat(netPa(Impulse.mean(REST.heldAt(-70)))).isLessThan(-5);
    assertThat(netPa(Impulse.mean(REST.heldAt(40)))).isGreaterThan(5);
    ImpulseConditions gaba = ImpulseConditions.atRest(SynapseKind.INHIBITORY, -60);
    assertThat(TraceShape.of(Impulse.mean(gaba.heldAt(-70)), ImpulseChannel.CHLORIDE).height())
        .isCloseTo(0, within(1e-9));
  }

  private static double netPa(ImpulseTrace trace) {
    double extreme = 0;
    for (int i = 0; i < trace.timeUs().length; i++) {
      double net =
          trace.of(ImpulseChannel.SODIUM)[i]
              + trace.of(ImpulseChannel.POTASSIUM)[i]
              + trace.of(ImpulseChannel.CALCIUM_CURRENT)[i];
      extreme = Math.abs(net) > Math.abs(extreme) ? net : extreme;
    }
    return extreme;
  }

  @Test
  void gabaHoldsACellDownThatIsAboveItsReversal() {
    ImpulseTrace gaba = Impulse.mean(ImpulseConditions.atRest(SynapseKind.INHIBITORY, -58));
    TraceShape open = TraceShape.of(gaba, ImpulseChannel.GABA_OPEN);
    assertThat(open.riseMs()).isBetween(0.2, 1.5);
    assertThat(open.decayTauMs(0.8, 0.2)).isBetween(4.0, 12.0);
    assertThat(TraceShape.of(gaba, ImpulseChannel.SOMA_CHANGE).heightValue()).isNegative();
    assertThat(gaba.of(ImpulseChannel.AMPA_OPEN)).containsOnly(0);
  }

  @Test
  void halvingTheStepChangesNothingThatCouldBeSeen() {
    ImpulseTrace half = Impulse.compute(REST, new double[0], 0, 2);
    ImpulseTrace quarter = Impulse.compute(REST, new double[0], 0, 4);
    for (ImpulseChannel channel : ImpulseChannel.values()) {
      double whole = distance(MEAN.of(channel), quarter.of(channel));
      assertThat(whole).as(channel.name()).isLessThan(0.015);
      assertThat(distance(half.of(channel), quarter.of(channel)))
          .as(channel.name())
          .isLessThanOrEqualTo(0.4 * whole);
    }
  }

  /** Returns the greatest difference, as a share of the range. */
  private static double distance(float[] a, float[] b) {
    double range = 1e-9;
    double distance = 0;
    for (int i = 0; i < a.length; i++) {
      range = Math.max(range, Math.abs(b[i] - b[0]));
      distance = Math.max(distance, Math.abs(a[i] - b[i]));
    }
    return distance / range;
  }

  @Test
  void theMeanOfSingleImpulsesReleasesWhatTheMeanImpulseDoes() {
    int released = 0;
    int impulses = 0;
    double[] steps = {0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95};
    for (double first : steps) {
      ImpulseTrace one = Impulse.single(REST, 1, new double[] {first, 0.9, 0.95, 0.99});
      float[] vesicles = one.of(ImpulseChannel.VESICLES);
      released += (int) vesicles[vesicles.length - 1];
      impulses++;
    }
    assertThat((double) released / impulses).isCloseTo(2 / 7.0, within(0.05));
  }

  @Test
  void anImpulseThatReleasesNothingLeavesTheOtherSideAlone() {
    double[] bad = new double[Impulse.SITES];
    Arrays.fill(bad, 0.99);
    ImpulseTrace failure = Impulse.single(REST, 3, bad);
    assertThat(failure.marks())
        .extracting(ImpulseMark::stage)
        .containsExactly(Stage.ACTION_POTENTIAL, Stage.CALCIUM);
    assertThat(TraceShape.of(failure, ImpulseChannel.SOMA_CHANGE).height()).isLessThan(1e-6);
  }

  private static double time(ImpulseTrace trace, Stage stage) {
    return trace.marks().stream()
        .filter(mark -> mark.stage() == stage)
        .mapToDouble(mark -> mark.timeUs() / 1e3)
        .findFirst()
        .orElseThrow(() -> new AssertionError(stage + " not in " + trace.marks()));
  }
}
