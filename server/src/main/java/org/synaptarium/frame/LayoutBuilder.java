package org.synaptarium.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.synaptarium.engine.Anatomy;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.SynapseSample;

/**
 * Lays a brain out for the eye: each region in a shape of its own, decided by the brain's seed, and
 * the synapses to draw.
 */
final class LayoutBuilder {
  private final Brain brain;
  private final DisplaySample sample;
  private final List<SynapseSample> shownSynapses = new ArrayList<>();

  LayoutBuilder(Brain brain) {
    this.brain = brain;
    this.sample = new DisplaySample(brain.anatomy());
    for (Region region : brain.spec().circuit().regions()) {
      shownSynapses.add(synapsesToShow(region));
    }
  }

  Layout layout() {
    List<SynapseSample> byDisplayId = shownSynapses.stream().map(this::withDisplayIds).toList();
    return new Layout(sample, brain.anatomy().neurons(), positions(), byDisplayId);
  }

  /** Returns the shown synapses of each region with the brain's own neuron ids. */
  List<SynapseSample> shownSynapses() {
    return List.copyOf(shownSynapses);
  }

  private short[] positions() {
    Anatomy shown = sample.anatomy();
    short[] xyz = new short[3 * sample.size()];
    double[] point = new double[3];
    for (int id = 0; id < sample.size(); id++) {
      Region region = shown.regionOf(id);
      int within = id - shown.firstOf(region);
      RegionShape.of(region).place(within, shown.perRegion(), brain.spec().seed(), point);
      for (int axis = 0; axis < 3; axis++) {
        xyz[3 * id + axis] = (short) Math.rint(point[axis] * Short.MAX_VALUE);
      }
    }
    return xyz;
  }

  /* Both ends must be shown: of a sampled brain that is the square of the shown share, so more are asked for. */
  private SynapseSample synapsesToShow(Region region) {
    int atMost = Layout.MAX_SYNAPSES_PER_REGION;
    int ask = (int) Math.ceil(atMost / (sample.share() * sample.share()));
    SynapseSample all = brain.microscope().synapses(region, ask);
    int[] visible =
        IntStream.range(0, all.pre().length)
            .filter(i -> sample.displayId(all.pre()[i]) >= 0)
            .filter(i -> sample.displayId(all.post()[i]) >= 0)
            .toArray();
    int kept = Math.min(visible.length, atMost);
    int[] chosen =
        IntStream.range(0, kept)
            .map(i -> visible[(int) ((long) i * visible.length / kept)])
            .toArray();
    return pick(all, chosen);
  }

  private static SynapseSample pick(SynapseSample from, int[] chosen) {
    float[] rank = new float[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      rank[i] = from.rank()[chosen[i]];
    }
    return new SynapseSample(
        from.region(),
        IntStream.of(chosen).map(i -> from.pre()[i]).toArray(),
        IntStream.of(chosen).map(i -> from.post()[i]).toArray(),
        rank);
  }

  private SynapseSample withDisplayIds(SynapseSample synapses) {
    return new SynapseSample(
        synapses.region(),
        IntStream.of(synapses.pre()).map(sample::displayId).toArray(),
        IntStream.of(synapses.post()).map(sample::displayId).toArray(),
        synapses.rank());
  }
}
