package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every seed and every condition. */
class KernelPropertyTest {
  private static final int TARGETS = 40;

  @Property(tries = 100)
  void densityMovesExactlyTheRanksBetweenAndDeliveriesAreLivingSynapsesTimesSpikes(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0, max = 1.5) double before,
      @ForAll @DoubleRange(min = 0, max = 1.5) double after,
      @ForAll @IntRange(max = 20) int spikes) {
    BrainSpec spec = new BrainSpec(200, seed, Genotype.VAL_VAL);
    Projection projection =
        new Wiring(spec).afferents(Region.PFC, 0, TARGETS).getFirst().projection();
    projection.setDensity(before);
    int lived = projection.living();
    projection.setDensity(after);
    int between = 0;
    long delivered = 0;
    float[] conductance = new float[TARGETS];
    for (int row = 0; row < projection.sources(); row++) {
      for (int k = projection.rowStart(row); k < projection.rowStart(row + 1); k++) {
        double rank = projection.rankOf(k);
        between += (rank < after ? 1 : 0) - (rank < before ? 1 : 0);
      }
      for (int s = 0; s < spikes; s++) {
        delivered += projection.deliver(projection.firstSource() + row, 1, conductance);
      }
    }
    assertThat(projection.living() - lived).isEqualTo(between);
    assertThat(delivered).isEqualTo((long) projection.living() * spikes);
    double arrived = 0;
    for (float sum : conductance) {
      arrived += sum;
    }
    assertThat(arrived).isEqualTo(delivered);
  }

  @Property(tries = 12)
  void stateStaysWithinItsPhysicalBounds(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0, max = 6) double tonic,
      @ForAll @DoubleRange(min = 0, max = 2.5) double release,
      @ForAll @DoubleRange(min = 0, max = 1.5) double density,
      @ForAll @DoubleRange(min = 0, max = 1) double open) {
    Network network = new Network(new BrainSpec(200, seed, Genotype.VAL_VAL));
    Conditions conditions = new Conditions();
    java.util.Arrays.fill(conditions.tonicE, (float) tonic);
    java.util.Arrays.fill(conditions.tonicI, (float) tonic);
    java.util.Arrays.fill(conditions.release, (float) release);
    java.util.Arrays.fill(conditions.density, (float) density);
    conditions.nmdaOpenE = (float) open;
    conditions.nmdaOpenI = (float) (1 - open);
    network.apply(conditions);
    network.run(200, conditions, StepTeam.alone(), 0, () -> {});
    NeuronState state = network.neurons();
    for (int i = 0; i < 200; i++) {
      assertThat(state.ampaNs[i]).isNotNegative();
      assertThat(state.nmdaNs[i]).isNotNegative();
      assertThat(state.gabaNs[i]).isNotNegative();
      assertThat(state.adaptationNs[i]).isNotNegative();
      assertThat(state.nmdaOpen[i]).isBetween(0f, 1f);
      assertThat(state.voltageMv[i])
          .isBetween(CellParameters.POTASSIUM_REVERSAL_MV, CellParameters.THRESHOLD_MV);
    }
  }

  @Property(tries = 100)
  void noiseOfAnyRateHasItsMeanAndSpread(
      @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 2.5) double mean) {
    NoiseKernel noise = new NoiseKernel(mean);
    int neurons = 2_000;
    int[] streams = NoiseKernel.streams(neurons);
    int[] events = new int[neurons];
    double sum = 0;
    double squares = 0;
    int steps = 50;
    for (int step = 0; step < steps; step++) {
      noise.draw(events, streams, 0, neurons, NoiseKernel.stepKey(seed, step));
      for (int count : events) {
        sum += count;
        squares += (count - mean) * (count - mean);
      }
    }
    double draws = (double) neurons * steps;
    double doubt = 5.5 * Math.sqrt(mean / draws);
    assertThat(sum / draws - mean).isBetween(-doubt, doubt);
    double spreadDoubt = 6 * Math.sqrt((mean + 3 * mean * mean) / draws);
    assertThat(squares / draws - mean).isBetween(-spreadDoubt, spreadDoubt);
  }
}
