package org.synaptarium.engine.impulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every impulse, whatever a brain's state says. */
class ImpulsePropertyTest {
  private static final List<ImpulseChannel> SHARES =
      List.of(
          ImpulseChannel.CALCIUM_CHANNELS,
          ImpulseChannel.AMPA_OPEN,
          ImpulseChannel.AMPA_DESENSITISED,
          ImpulseChannel.NMDA_OPEN,
          ImpulseChannel.MAGNESIUM_BLOCKED,
          ImpulseChannel.KETAMINE_BLOCKED,
          ImpulseChannel.NMDA_CONDUCTING,
          ImpulseChannel.GABA_OPEN);

  /** Room for rounding; a share of 10^-6 is a thousandth of a receptor. */
  private static final float ROUNDING = 1e-6f;

  @Property(tries = 150, seed = "7")
  void everyValueIsFiniteAndWithinItsBounds(@ForAll("conditions") ImpulseConditions conditions) {
    ImpulseTrace trace = Impulse.mean(conditions);
    for (ImpulseChannel channel : ImpulseChannel.values()) {
      for (float value : trace.of(channel)) {
        assertThat(Float.isFinite(value)).as("%s of %s", channel, conditions).isTrue();
      }
    }
    for (ImpulseChannel share : SHARES) {
      for (float value : trace.of(share)) {
        assertThat(value).as("%s", share).isBetween(-ROUNDING, 1 + ROUNDING);
      }
    }
    for (float mv : trace.of(ImpulseChannel.SYNAPSE_VOLTAGE)) {
      assertThat(mv).isBetween(-100.01f, 60.01f);
    }
    float[] vesicles = trace.of(ImpulseChannel.VESICLES);
    assertThat(vesicles).isSorted();
    assertThat(vesicles[vesicles.length - 1]).isBetween(0f, (float) Impulse.SITES);
  }

  @Property(tries = 60, seed = "8")
  void noMoleculeIsLostOrMade(
      @ForAll("conditions") ImpulseConditions conditions, @ForAll("luck") double[] luck) {
    ImpulseTrace trace = Impulse.single(conditions, 1, luck);
    for (int i = 0; i < trace.timeUs().length; i++) {
      double somewhere =
          (double) trace.of(ImpulseChannel.FREE)[i]
              + trace.of(ImpulseChannel.ON_RECEPTORS)[i]
              + trace.of(ImpulseChannel.ON_TRANSPORTERS)[i]
              + trace.of(ImpulseChannel.TAKEN_UP)[i]
              + trace.of(ImpulseChannel.DIFFUSED)[i];
      double released = Cleft.MOLECULES_PER_VESICLE * trace.of(ImpulseChannel.VESICLES)[i];
      assertThat(somewhere).isCloseTo(released, within(0.05 + 1e-5 * released));
    }
  }

  @Provide
  Arbitrary<double[]> luck() {
    return Arbitraries.doubles().between(0, 0.99).array(double[].class).ofSize(Impulse.SITES);
  }

  @Provide
  Arbitrary<ImpulseConditions> conditions() {
    Arbitrary<double[]> outside =
        Combinators.combine(
                upTo(ImpulseConditions.MAX_RELEASE),
                upTo(1),
                upTo(ImpulseConditions.MAX_AMBIENT_UM),
                upTo(ImpulseConditions.MAX_UPTAKE))
            .as(
                (release, ready, ambient, uptake) ->
                    new double[] {release, ready, ambient, uptake});
    Arbitrary<double[]> receptors =
        Combinators.combine(
                upTo(ImpulseConditions.MAX_AMPA_GAIN),
                upTo(1),
                upTo(1),
                upTo(ImpulseConditions.MAX_GABA_GAIN))
            .as((ampa, ampaOpen, nmda, gaba) -> new double[] {ampa, ampaOpen, nmda, gaba});
    Arbitrary<Double> voltage =
        Arbitraries.doubles().between(ImpulseConditions.MIN_MV, ImpulseConditions.MAX_MV);
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(
            Arbitraries.of(SynapseKind.class), outside, receptors, voltage, flag, flag, flag)
        .as(
            (kind, out, in, mv, spikes, connected, held) ->
                new ImpulseConditions(
                    kind, spikes, out[0], out[1], out[2], out[3], in[0], in[1], in[2], in[3],
                    connected, mv, held));
  }

  private static Arbitrary<Double> upTo(double max) {
    return Arbitraries.doubles().between(0, max);
  }
}
