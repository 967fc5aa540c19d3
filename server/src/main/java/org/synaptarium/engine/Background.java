package org.synaptarium.engine;

/**
 * How strong the background of a region's cells is in the coming millisecond: thalamic input, even
 * or in bursts, times the fluctuations of each cell's parcel.
 */
final class Background {
  private final Anatomy anatomy;
  private final Region region;
  private final NeuronState neurons;
  private final RestingFluctuations fluctuations;
  private final ThalamicRhythm rhythm;
  private final float[] ofParcel = new float[Parcels.PER_REGION];

  Background(
      Anatomy anatomy,
      Region region,
      NeuronState neurons,
      RestingFluctuations fluctuations,
      ThalamicRhythm rhythm) {
    this.anatomy = anatomy;
    this.region = region;
    this.neurons = neurons;
    this.fluctuations = fluctuations;
    this.rhythm = rhythm;
  }

  /** Sets the weights of background events on a shard's cells. */
  void set(int first, int endE, int end, Conditions conditions) {
    double thalamus = conditions.thalamus * rhythm.strength(conditions.bursting);
    for (int parcel = 0; parcel < ofParcel.length; parcel++) {
      ofParcel[parcel] = (float) (thalamus * fluctuations.background(region, parcel));
    }
    set(true, first, endE, CellParameters.PYRAMIDAL.backgroundNs());
    set(false, endE, end, CellParameters.INTERNEURON.backgroundNs());
  }

  /** Returns what their slow excitation adds to the interneurons' NMDA drive, relative to rest. */
  float interneurons() {
    return (float) fluctuations.interneurons();
  }

  private void set(boolean excitatory, int first, int end, float weightNs) {
    float[] weights = neurons.backgroundNs;
    int e = anatomy.excitatoryPerRegion();
    int begin = anatomy.firstOf(region) + (excitatory ? 0 : e);
    int cells = excitatory ? e : anatomy.perRegion() - e;
    int from = first;
    for (int parcel = 0; parcel < ofParcel.length; parcel++) {
      int until = Math.clamp(begin + Parcels.begin(parcel + 1, cells), from, end);
      float weight = weightNs * ofParcel[parcel];
      for (int i = from; i < until; i++) {
        weights[i] = weight;
      }
      from = until;
    }
  }
}
