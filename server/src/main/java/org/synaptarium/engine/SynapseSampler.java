package org.synaptarium.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Picks the synapses that a screen shows: spread evenly over all, then sorted by rank. */
final class SynapseSampler {
  private record Synapse(int pre, int post, float rank) {}

  private final List<Synapse> all = new ArrayList<>();

  void add(Projection projection) {
    for (int row = 0; row < projection.sources(); row++) {
      for (int k = projection.rowStart(row); k < projection.rowStart(row + 1); k++) {
        add(projection.firstSource() + row, projection.targetOf(k), projection.rankOf(k));
      }
    }
  }

  void add(int pre, int post, float rank) {
    all.add(new Synapse(pre, post, rank));
  }

  SynapseSample sample(Region region, int atMost) {
    Comparator<Synapse> byCells = Comparator.comparingInt(Synapse::pre);
    all.sort(byCells.thenComparingInt(Synapse::post));
    int count = Math.min(Math.max(0, atMost), all.size());
    List<Synapse> picked = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      picked.add(all.get((int) ((long) i * all.size() / count)));
    }
    picked.sort(
        Comparator.comparingDouble(Synapse::rank)
            .thenComparingInt(Synapse::pre)
            .thenComparingInt(Synapse::post));
    int[] pre = new int[count];
    int[] post = new int[count];
    float[] rank = new float[count];
    for (int i = 0; i < count; i++) {
      pre[i] = picked.get(i).pre();
      post[i] = picked.get(i).post();
      rank[i] = picked.get(i).rank();
    }
    return new SynapseSample(region, pre, post, rank);
  }
}
