package org.synaptarium.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Gathers the synapses of a region between cells that are shown, and picks some evenly. */
final class WiringCollector {
  /* One number a synapse, so that millions sort fast: kind, presynaptic, postsynaptic neuron, rank. */
  private static final int KIND_SHIFT = 52;
  private static final int PRE_SHIFT = 34;
  private static final int POST_SHIFT = 16;
  private static final int NEURON_MASK = (1 << 18) - 1;
  private static final int FROM_E = 2;
  private static final int ONTO_E = 1;

  private final IntPredicate shown;
  private long[] found = new long[1 << 16];
  private int count;
  private long laidOut;
  private boolean pruned;

  WiringCollector(IntPredicate shown) {
    this.shown = shown;
  }

  /** Takes in an afferent of the region from itself. */
  void add(Afferent afferent) {
    Projection synapses = afferent.projection();
    boolean fromE = !afferent.kind().inhibitory();
    boolean ontoE = afferent.kind().ontoPyramidal();
    pruned |= fromE && ontoE;
    for (int row = 0; row < synapses.sources(); row++) {
      int pre = synapses.firstSource() + row;
      laidOut += synapses.rowStart(row + 1) - synapses.rowStart(row);
      if (shown.test(pre)) {
        for (int k = synapses.rowStart(row); k < synapses.rowStart(row + 1); k++) {
          keep(fromE, ontoE, pre, synapses.targetOf(k), synapses.stepOf(k));
        }
      }
    }
  }

  /** Takes in a synapse that always lives. */
  void add(boolean fromE, boolean ontoE, int pre, int post) {
    laidOut++;
    if (shown.test(pre)) {
      keep(fromE, ontoE, pre, post, 0);
    }
  }

  private void keep(boolean fromE, boolean ontoE, int pre, int post, int rank) {
    if (!shown.test(post)) {
      return;
    }
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    long kind = (fromE ? FROM_E : 0) | (ontoE ? ONTO_E : 0);
    found[count++] =
        kind << KIND_SHIFT | (long) pre << PRE_SHIFT | (long) post << POST_SHIFT | rank;
  }

  RegionWiring wiring(Region region, int atMost) {
    Arrays.sort(found, 0, count);
    int picked = Math.min(count, atMost);
    long[] kept = new long[picked];
    for (int i = 0; i < picked; i++) {
      kept[i] = found[(int) ((long) i * count / picked)];
    }
    List<RegionWiring.Bundle> bundles = new ArrayList<>();
    int from = 0;
    for (int kind = 0; kind <= (FROM_E | ONTO_E); kind++) {
      int to = from;
      while (to < picked && kept[to] >>> KIND_SHIFT == kind) {
        to++;
      }
      if (to > from) {
        bundles.addFirst(bundle(kind, Arrays.copyOfRange(kept, from, to)));
      }
      from = to;
    }
    return new RegionWiring(region, laidOut, List.copyOf(bundles));
  }

  private RegionWiring.Bundle bundle(int kind, long[] synapses) {
    int[] pre = new int[synapses.length];
    int[] post = new int[synapses.length];
    char[] rank = new char[pruned && kind == (FROM_E | ONTO_E) ? synapses.length : 0];
    for (int i = 0; i < synapses.length; i++) {
      pre[i] = (int) (synapses[i] >>> PRE_SHIFT) & NEURON_MASK;
      post[i] = (int) (synapses[i] >>> POST_SHIFT) & NEURON_MASK;
      if (rank.length > 0) {
        rank[i] = (char) synapses[i];
      }
    }
    return new RegionWiring.Bundle((kind & FROM_E) != 0, (kind & ONTO_E) != 0, pre, post, rank);
  }
}
