package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetBlocker;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.SetModulator;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Modulator;
import org.synaptarium.command.Route;
import org.synaptarium.engine.impulse.ImpulseChannel;
import org.synaptarium.engine.impulse.ImpulseConditions;
import org.synaptarium.engine.impulse.ImpulseTrace;
import org.synaptarium.engine.impulse.SynapseKind;

/** Impulses as a brain's state makes them. */
class BrainImpulseTest {
  private static final ImpulseRequest SPINE = ImpulseRequest.of(Region.PFC, SynapseKind.PYRAMIDAL);
  private static final ImpulseRequest SHAFT =
      ImpulseRequest.of(Region.PFC, SynapseKind.INTERNEURON);

  private static ImpulseRequest numbered(int number) {
    return new ImpulseRequest(
        Region.PFC, SynapseKind.PYRAMIDAL, 0, number, OptionalDouble.empty(), false);
  }

  private static Brain after(BrainCommand... commands) {
    Brain brain = Brain.create(Lessons.SMALL);
    brain.advance(List.of(commands), StepTeam.alone());
    for (int frame = 0; frame < 10; frame++) {
      brain.advance(List.of(), StepTeam.alone());
    }
    return brain;
  }

  @Test
  void tracingChangesNothing() {
    Brain brain = after(new TurnDial(Dial.GLUTAMATE, 3));
    Brain untouched = Brain.restore(brain.keyframe());
    long hash = brain.stateHash();
    for (Region region : brain.spec().circuit().regions()) {
      for (SynapseKind kind : SynapseKind.values()) {
        brain.impulse(ImpulseRequest.of(region, kind));
      }
    }
    brain.impulse(numbered(1));
    assertThat(brain.stateHash()).isEqualTo(hash);
    brain.advance(List.of(), StepTeam.alone());
    untouched.advance(List.of(), StepTeam.alone());
    assertThat(brain.stateHash()).isEqualTo(untouched.stateHash());
  }

  @Test
  void aRestoredBrainHasTheSameImpulses() {
    Brain brain = after(new GiveKetamine(Route.IV_BOLUS, 0.5, 0), new SetLapse(60));
    Brain restored = Brain.restore(brain.keyframe());
    for (int number : new int[] {0, 1, 7}) {
      ImpulseTrace one = brain.impulse(numbered(number));
      ImpulseTrace other = restored.impulse(numbered(number));
      assertThat(other.conditions()).isEqualTo(one.conditions());
      assertThat(other.values()).isDeepEqualTo(one.values());
    }
  }

  @Test
  void aRestedBrainsImpulseIsTheImpulseAtRest() {
    ImpulseConditions now = Brain.create(Lessons.SMALL).synapseSnapshot().conditions(SPINE);
    assertThat(now.release()).isEqualTo(1);
    assertThat(now.ambientUm()).isBetween(0.5, 1.5);
    assertThat(now.nmdaOpen()).isEqualTo(1);
    assertThat(now.voltageMv()).isBetween(-62.0, -53.0);
  }

  @Test
  void ketamineIsInThePoreAsTheNetworkFeelsIt() {
    Brain brain = after(new GiveKetamine(Route.IV_BOLUS, 0.5, 0), new SetLapse(600));
    SynapseSnapshot synapses = brain.synapseSnapshot();
    double onSpine = synapses.conditions(SPINE).nmdaOpen();
    assertThat(1 - onSpine)
        .isCloseTo(brain.body().nmdaBlockE(), org.assertj.core.api.Assertions.within(0.02));
    assertThat(synapses.conditions(SHAFT).nmdaOpen()).isLessThan(onSpine);
    float[] blocked = brain.impulse(SPINE).of(ImpulseChannel.KETAMINE_BLOCKED);
    assertThat(blocked[blocked.length - 1]).isPositive();
  }

  @Test
  void theGlutamateDialReleasesMoreAndBlockersReachTheirReceptors() {
    SynapseSnapshot loud =
        after(new TurnDial(Dial.GLUTAMATE, 8), new SetBlocker(Blocker.NBQX, true))
            .synapseSnapshot();
    ImpulseConditions conditions = loud.conditions(SPINE);
    assertThat(conditions.release()).isGreaterThan(2);
    assertThat(conditions.ambientUm()).isGreaterThan(2);
    assertThat(conditions.ampaOpen()).isZero();
  }

  @Test
  void underTtxNoSpikeComesAndNothingFollows() {
    ImpulseTrace trace = after(new SetBlocker(Blocker.TTX, true)).impulse(SPINE);
    assertThat(trace.marks()).isEmpty();
    float[] vesicles = trace.of(ImpulseChannel.VESICLES);
    assertThat(vesicles[vesicles.length - 1]).isLessThan(1e-3f);
  }

  @Test
  void gabaToneAndTboaReachTheirPlaces() {
    SynapseSnapshot synapses =
        after(new SetModulator(Modulator.GABA_TONE, 2), new SetBlocker(Blocker.TBOA, true))
            .synapseSnapshot();
    ImpulseRequest inhibitory = ImpulseRequest.of(Region.PFC, SynapseKind.INHIBITORY);
    assertThat(synapses.conditions(inhibitory).gabaGain()).isEqualTo(2);
    assertThat(synapses.conditions(SPINE).uptake()).isZero();
  }

  @Test
  void aSpineWhoseRankIsBeyondTheDensityIsLost() {
    SynapseSnapshot synapses = Brain.create(Lessons.SMALL).synapseSnapshot();
    for (double rank : new double[] {0, 0.5, 1.2, 1.5}) {
      ImpulseRequest request =
          new ImpulseRequest(
              Region.PFC, SynapseKind.PYRAMIDAL, rank, 0, OptionalDouble.empty(), false);
      assertThat(synapses.conditions(request).connected()).as("%s", rank).isEqualTo(rank < 1);
    }
  }

  @Test
  void singleImpulsesDifferAndFailAsOftenAsTheirChanceSays() {
    Brain brain = Brain.create(Lessons.SMALL);
    int failures = 0;
    double vesicles = 0;
    int impulses = 200;
    for (int number = 1; number <= impulses; number++) {
      float[] released = brain.impulse(numbered(number)).of(ImpulseChannel.VESICLES);
      vesicles += released[released.length - 1];
      failures += released[released.length - 1] == 0 ? 1 : 0;
    }
    assertThat(vesicles / impulses).isBetween(0.95, 1.35); // binomial: 8/7, 3.2 standard errors
    assertThat((double) failures / impulses).isBetween(0.16, 0.37); // (5/7)^4 = 0.26
  }

  @Test
  void aRequestOutsideItsRangeIsRefused() {
    assertThatThrownBy(() -> numbered(-1)).hasMessageContaining("allowed: 0 … 1000000");
    assertThatThrownBy(
            () ->
                new ImpulseRequest(
                    Region.PFC, SynapseKind.PYRAMIDAL, 2, 0, OptionalDouble.empty(), false))
        .hasMessageContaining("rank is 2.0");
    SynapseSnapshot classroom = Brain.create(Lessons.SMALL).synapseSnapshot();
    assertThatThrownBy(() -> classroom.trace(ImpulseRequest.of(Region.VACC, SynapseKind.PYRAMIDAL)))
        .hasMessageContaining("region is VACC");
  }
}
