package org.synaptarium.frame;

import java.util.Arrays;
import org.synaptarium.engine.Anatomy;
import org.synaptarium.engine.Region;

/**
 * Which neurons are shown, and under which display id: all of a small brain, an even sample of a
 * large one.
 *
 * <p>Display ids run as neuron ids do: region by region, pyramidal cells first. Cells of both kinds
 * are shown in the proportion of the brain.
 */
public final class DisplaySample {

  /** What a school's Chromebook draws at 60 pictures a second, and fits 16-bit ids. */
  public static final int MAX_NEURONS = 4000;

  private final int[] neurons;
  private final int[] displayIds;
  private final Anatomy shownAnatomy;

  public DisplaySample(Anatomy anatomy) {
    int shown = Math.min(anatomy.neurons(), MAX_NEURONS);
    this.shownAnatomy = new Anatomy(anatomy.circuit(), shown);
    this.neurons = new int[shown];
    this.displayIds = new int[anatomy.neurons()];
    Arrays.fill(displayIds, -1);
    for (int id = 0; id < shown; id++) {
      int neuron = neuronBehind(id, anatomy);
      neurons[id] = neuron;
      displayIds[neuron] = id;
    }
  }

  private int neuronBehind(int id, Anatomy anatomy) {
    Region region = shownAnatomy.regionOf(id);
    int within = id - shownAnatomy.firstOf(region);
    int shownE = shownAnatomy.excitatoryPerRegion();
    int wholeE = anatomy.excitatoryPerRegion();
    int offset =
        within < shownE
            ? spread(within, shownE, wholeE)
            : wholeE
                + spread(
                    within - shownE,
                    shownAnatomy.perRegion() - shownE,
                    anatomy.perRegion() - wholeE);
    return anatomy.firstOf(region) + offset;
  }

  private static int spread(int index, int of, int over) {
    return (int) ((long) index * over / of);
  }

  /** Returns how many neurons are shown. */
  public int size() {
    return neurons.length;
  }

  /** Returns the neuron that is shown as {@code displayId}. */
  public int neuron(int displayId) {
    return neurons[displayId];
  }

  /** Returns the display id of a neuron, −1 when it isn't shown. */
  public int displayId(int neuron) {
    return displayIds[neuron];
  }

  /** Returns who is who among the display ids. */
  public Anatomy anatomy() {
    return shownAnatomy;
  }

  /** Returns the share of the brain's neurons that is shown, 0 … 1. */
  double share() {
    return (double) neurons.length / displayIds.length;
  }
}
