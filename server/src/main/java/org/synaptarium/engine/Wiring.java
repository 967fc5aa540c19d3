package org.synaptarium.engine;

import static org.synaptarium.engine.SynapseParameters.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws who is connected to whom from the seed. A synapse depends on its target and the kind of
 * projection only, so the same network results however the targets are shared out.
 */
final class Wiring {
  private final Anatomy anatomy;
  private final long key;

  Wiring(BrainSpec spec) {
    anatomy = new Anatomy(spec.neurons());
    key = CounterRandom.subKey(spec.seed(), 1);
  }

  /** Returns everything that reaches the targets {@code [first, end)}, all of one region. */
  List<Afferent> afferents(Region region, int first, int end) {
    int firstI = anatomy.firstOf(region) + anatomy.excitatoryPerRegion();
    int endE = Math.min(end, firstI);
    int beginI = Math.max(first, firstI);
    List<Afferent> all = new ArrayList<>();
    if (first < endE) {
      all.add(excitatory(region, region, true, first, endE));
      all.add(inhibitory(region, true, first, endE));
    }
    if (beginI < end) {
      all.add(excitatory(region, region, false, beginI, end));
      all.add(inhibitory(region, false, beginI, end));
    }
    for (LongRange path : LongRange.values()) {
      if (path.to == region && path.ontoPyramidal && first < endE) {
        all.add(excitatory(path.from, region, true, first, endE));
      }
      if (path.to == region && !path.ontoPyramidal && beginI < end) {
        all.add(excitatory(path.from, region, false, beginI, end));
      }
    }
    return all;
  }

  private Afferent excitatory(Region from, Region to, boolean ontoE, int first, int end) {
    boolean local = from == to;
    double share = local ? 1 : LONG_RANGE_SHARE;
    int degree =
        degree(local ? LOCAL_E_IN_DEGREE : LONG_E_IN_DEGREE, anatomy.excitatoryPerRegion());
    double ampa = share * (ontoE ? E_TO_E_AMPA_NS : E_TO_I_AMPA_NS) / degree;
    double nmda = share * (ontoE ? E_TO_E_NMDA_NS : E_TO_I_NMDA_NS) / degree;
    int firstSource = anatomy.firstOf(from);
    long[] packed =
        draw(
            CounterRandom.subKey(key, 16 + from.ordinal() * 2L + (ontoE ? 1 : 0)),
            firstSource,
            anatomy.excitatoryPerRegion(),
            first,
            end,
            ontoE ? (int) StrictMath.round(degree * MAX_DENSITY) : degree);
    return new Afferent(
        from,
        ontoE ? Afferent.Kind.E_TO_E : Afferent.Kind.E_TO_I,
        local,
        new Projection(
            firstSource,
            anatomy.excitatoryPerRegion(),
            first,
            packed,
            (float) ampa,
            (float) nmda,
            0));
  }

  private Afferent inhibitory(Region region, boolean ontoE, int first, int end) {
    double totalNs = ontoE ? I_TO_E_GABA_NS : I_TO_I_GABA_NS;
    long stream = ontoE ? 1 : 2;
    int firstSource = anatomy.firstOf(region) + anatomy.excitatoryPerRegion();
    int sources = anatomy.perRegion() - anatomy.excitatoryPerRegion();
    int degree = degree(LOCAL_I_IN_DEGREE, sources);
    long[] packed =
        draw(CounterRandom.subKey(key, stream), firstSource, sources, first, end, degree);
    float gaba = (float) (totalNs / degree);
    return new Afferent(
        region,
        ontoE ? Afferent.Kind.I_TO_E : Afferent.Kind.I_TO_I,
        true,
        new Projection(firstSource, sources, first, packed, 0, 0, gaba));
  }

  private static int degree(int wanted, int sources) {
    return Math.max(1, (int) Math.min(wanted, sources * MAX_CONNECTED_SHARE));
  }

  /*
   * An urn holds the places of all sources but the target itself. It is filled once: only the places that
   * a target has drawn are put back for the next one, or large networks would take forever to wire.
   */

  /** For each target, {@code degree} different sources, none of them itself, each with a rank. */
  static long[] draw(long key, int firstSource, int sources, int first, int end, int degree) {
    long[] packed = new long[(end - first) * degree];
    int[] urn = new int[sources];
    Arrays.setAll(urn, place -> place);
    int[] picks = new int[degree];
    int synapse = 0;
    for (int target = first; target < end; target++) {
      long targetKey = CounterRandom.subKey(key, target);
      int self = target - firstSource;
      boolean oneOfThem = self >= 0 && self < sources;
      int left = oneOfThem ? sources - 1 : sources;
      int wanted = Math.min(degree, left);
      for (int k = 0; k < wanted; k++) {
        long bits = CounterRandom.bits(targetKey, k);
        int pick = k + CounterRandom.below(bits, left - k);
        int place = urn[pick];
        urn[pick] = urn[k];
        picks[k] = pick;
        long source = oneOfThem && place >= self ? place + 1 : place;
        long rank = bits & 0xFFFF;
        packed[synapse++] = source << 32 | rank << 16 | (target - first);
      }
      for (int k = 0; k < wanted; k++) {
        urn[picks[k]] = picks[k];
      }
    }
    return synapse == packed.length ? packed : Arrays.copyOf(packed, synapse);
  }
}
