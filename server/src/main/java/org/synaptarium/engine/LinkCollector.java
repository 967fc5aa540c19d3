package org.synaptarium.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts a neuron's synapses, kind by kind, region by region. */
final class LinkCollector {
  private final int neuron;
  private final List<Links> links = new ArrayList<>();

  LinkCollector(int neuron) {
    this.neuron = neuron;
  }

  int neuron() {
    return neuron;
  }

  List<Links> links() {
    return List.copyOf(links);
  }

  /**
   * Takes in what an afferent of a patch of {@code region} has to do with the neuron.
   *
   * @param endsHere whether the neuron is one of the patch
   */
  void add(Afferent afferent, Region region, boolean endsHere) {
    Projection synapses = afferent.projection();
    boolean pruned = afferent.kind() == Afferent.Kind.E_TO_E;
    int row = neuron - synapses.firstSource();
    if (row >= 0 && row < synapses.sources()) {
      char[] ranks = new char[synapses.rowStart(row + 1) - synapses.rowStart(row)];
      for (int i = 0; i < ranks.length; i++) {
        ranks[i] = (char) synapses.stepOf(synapses.rowStart(row) + i);
      }
      add(afferent, region, false, ranks, pruned);
    }
    if (endsHere) {
      add(afferent, region, true, ranksOnto(synapses), pruned);
    }
  }

  private char[] ranksOnto(Projection synapses) {
    char[] ranks = new char[synapses.sources()];
    int count = 0;
    for (int source = 0; source < synapses.sources(); source++) {
      for (int k = synapses.rowStart(source); k < synapses.rowStart(source + 1); k++) {
        if (synapses.targetOf(k) == neuron) {
          ranks[count++] = (char) synapses.stepOf(k);
        }
      }
    }
    return Arrays.copyOf(ranks, count);
  }

  private void add(
      Afferent afferent, Region region, boolean incoming, char[] ranks, boolean pruned) {
    if (ranks.length == 0) {
      return;
    }
    Arrays.sort(ranks);
    Projection synapses = afferent.projection();
    boolean otherE = incoming ? !afferent.kind().inhibitory() : afferent.kind().ontoPyramidal();
    add(
        new Links(
            incoming,
            incoming ? afferent.from() : region,
            otherE,
            pruned ? ranks : new char[0],
            region,
            ranks.length,
            synapses.ampaNs,
            synapses.nmdaNs,
            synapses.gabaNs));
  }

  void add(Links more) {
    links.add(more);
  }
}
