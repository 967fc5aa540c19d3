package org.synaptarium.science;

import org.synaptarium.engine.Anatomy;
import org.synaptarium.engine.Region;

/**
 * How the slow activity of parcels goes together: correlations of the firing of quarters of each
 * region's pyramidal cells, a value a frame.
 *
 * <p>Computed from spikes alone, so that it does not share code with what the pages show.
 */
final class Connectivity {
  static final int PARCELS_PER_REGION = 4;

  private final Anatomy anatomy;
  private final double[][] activity;

  Connectivity(Anatomy anatomy, int regions, int frames) {
    this.anatomy = anatomy;
    activity = new double[regions * PARCELS_PER_REGION][frames];
  }

  void spike(int neuron, int frame) {
    int within = neuron % anatomy.perRegion();
    if (within < anatomy.excitatoryPerRegion()) {
      int region = neuron / anatomy.perRegion();
      int parcel = within * PARCELS_PER_REGION / anatomy.excitatoryPerRegion();
      activity[region * PARCELS_PER_REGION + parcel][frame]++;
    }
  }

  /** Returns the mean correlation of the region's parcels with those of all other regions. */
  double global(Region region) {
    return mean(region, false);
  }

  /** Returns the mean correlation of the region's parcels with each other. */
  double within(Region region) {
    return mean(region, true);
  }

  private double mean(Region region, boolean same) {
    int first = region.index() * PARCELS_PER_REGION;
    double sum = 0;
    int pairs = 0;
    for (int a = first; a < first + PARCELS_PER_REGION; a++) {
      for (int b = 0; b < activity.length; b++) {
        boolean inside = b / PARCELS_PER_REGION == region.index();
        if (a != b && inside == same) {
          sum += correlation(activity[a], activity[b]);
          pairs++;
        }
      }
    }
    return sum / pairs;
  }

  /** Returns Pearson's correlation; 0 when a series does not vary. */
  static double correlation(double[] a, double[] b) {
    double meanA = 0;
    double meanB = 0;
    for (int i = 0; i < a.length; i++) {
      meanA += a[i] / a.length;
      meanB += b[i] / b.length;
    }
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
  }
}
