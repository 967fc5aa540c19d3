package org.synaptarium.engine;

import java.util.Arrays;

/**
 * Who is connected to whom in a reference network: each cell has the same number of different
 * sources of either population, drawn from the seed and its id, never itself.
 */
final class ReferenceWiring {
  /** Streams of random numbers of a reference network. */
  static final long NOISE = 1;

  static final long START = 2;
  private static final long FROM_E = 3;
  private static final long FROM_I = 4;

  private final ReferenceModel model;
  private final int neurons;
  private final long seed;

  ReferenceWiring(ReferenceModel model, int neurons, long seed) {
    this.model = model;
    this.neurons = neurons;
    this.seed = seed;
  }

  ReferenceModel model() {
    return model;
  }

  int neurons() {
    return neurons;
  }

  int excitatory() {
    return neurons / 5 * 4;
  }

  /** Returns the key of one of the network's streams of random numbers. */
  long key(long stream) {
    return CounterRandom.subKey(seed, stream);
  }

  /** Returns the synapses of excitatory cells onto the cells {@code [first, end)}. */
  ArrivalCounter fromE(int first, int end) {
    return ArrivalCounter.of(0, excitatory(), end - first, drawFromE(first, end));
  }

  ArrivalCounter fromI(int first, int end) {
    return ArrivalCounter.of(
        excitatory(), neurons - excitatory(), end - first, drawFromI(first, end));
  }

  /** Returns synapses between any two cells with the published probability, not in equal number. */
  Projection sparseFromE(int first, int end) {
    double share = model.degreeE(neurons) / (double) excitatory();
    return sparse(key(FROM_E), 0, excitatory(), first, end, share);
  }

  Projection sparseFromI(int first, int end) {
    int inhibitory = neurons - excitatory();
    double share = model.degreeI(neurons) / (double) inhibitory;
    return sparse(key(FROM_I), excitatory(), inhibitory, first, end, share);
  }

  /*
   * The gaps between the sources of a cell are drawn, not each pair: as many draws as synapses. The
   * number of those who are left out before the next source is geometric.
   */
  private static Projection sparse(
      long key, int firstSource, int sources, int first, int end, double share) {
    double perGap = 1 / StrictMath.log1p(-share);
    long[] packed = new long[(int) ((end - first) * sources * share * 1.2) + 1024];
    int synapses = 0;
    for (int target = first; target < end; target++) {
      long targetKey = CounterRandom.subKey(key, target);
      int source = -1;
      for (int draw = 0; ; draw++) {
        double unit = 1 - CounterRandom.unit(CounterRandom.bits(targetKey, draw));
        double gap = StrictMath.log(unit) * perGap;
        if (gap >= sources - 1 - source) {
          break;
        }
        source += 1 + (int) gap;
        if (firstSource + source != target) {
          packed = synapses < packed.length ? packed : Arrays.copyOf(packed, 2 * synapses);
          packed[synapses++] = (long) source << 32 | (target - first);
        }
      }
    }
    return new Projection(firstSource, sources, 0, Arrays.copyOf(packed, synapses), 0, 0, 0);
  }

  private long[] drawFromE(int first, int end) {
    int degree = model.degreeE(neurons);
    return Wiring.draw(key(FROM_E), 0, excitatory(), first, end, degree);
  }

  private long[] drawFromI(int first, int end) {
    int degree = model.degreeI(neurons);
    return Wiring.draw(key(FROM_I), excitatory(), neurons - excitatory(), first, end, degree);
  }
}
