package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Rows of target ids and rows of bits are two layouts of one thing. */
class ArrivalCounterTest {

  @Property(tries = 200)
  void d15_bothLayoutsCountTheSameArrivals(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 400) int sources,
      @ForAll @IntRange(min = 1, max = 700) int targets,
      @ForAll @DoubleRange(min = 0, max = 1) double density,
      @ForAll @IntRange(max = 600) int spikes) {
    int firstSource = 1_000;
    long[] packed = synapses(seed, sources, targets, density);
    int[] spiking = new int[spikes];
    for (int s = 0; s < spikes; s++) {
      spiking[s] = firstSource + CounterRandom.below(CounterRandom.bits(seed, -1L - s), sources);
    }
    int cells = Integer.SIZE * BitmapProjection.words(targets);
    float[] listed = new float[cells];
    float[] mapped = new float[cells];
    Arrays.fill(listed, 99);
    Arrays.fill(mapped, 99);
    long events =
        new Projection(firstSource, sources, 0, packed, 0, 0, 0).count(spiking, 0, spikes, listed);
    BitmapProjection bitmap = new BitmapProjection(firstSource, sources, targets, packed);
    assertThat(bitmap.count(spiking, 0, spikes, mapped)).isEqualTo(events);
    assertThat(mapped).isEqualTo(listed);
    assertThat(bitmap.synapses()).isEqualTo(packed.length);
  }

  private static long[] synapses(long seed, int sources, int targets, double density) {
    long[] packed = new long[sources * targets];
    int count = 0;
    for (int source = 0; source < sources; source++) {
      for (int target = 0; target < targets; target++) {
        long bits = CounterRandom.bits(seed, (long) source * targets + target);
        if (CounterRandom.unit(bits) < density) {
          packed[count++] = (long) source << 32 | target;
        }
      }
    }
    return Arrays.copyOf(packed, count);
  }

  @Test
  void denseSynapsesBecomeBitsAndSparseOnesRows() {
    assertThat(ArrivalCounter.of(0, 100, 100, synapses(1, 100, 100, 0.1)))
        .isInstanceOf(BitmapProjection.class);
    assertThat(ArrivalCounter.of(0, 100, 100, synapses(1, 100, 100, 0.02)))
        .isInstanceOf(Projection.class);
  }
}
