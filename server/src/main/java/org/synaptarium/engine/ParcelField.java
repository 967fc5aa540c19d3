package org.synaptarium.engine;

/**
 * What an electrode over the field's region hears of a patch: currents of its pyramidal cells,
 * summed by parcel; nothing of other regions.
 */
final class ParcelField {

  /*
   * A sum of floats waits for each addition, so the sums of all parcels run side by side over the cells
   * that every parcel has.
   */
  private final NeuronState neurons;
  private final boolean heard;
  private final int[] begin = new int[Parcels.PER_REGION + 1];
  private final int inEach;
  private final float[] sumPa = new float[Parcels.PER_REGION];

  /**
   * @param first the patch's first cell
   * @param endE where its pyramidal cells end
   */
  ParcelField(Anatomy anatomy, Region region, int first, int endE, NeuronState neurons) {
    this.neurons = neurons;
    heard = region.index() == FrameMeter.FIELD_REGION;
    int shortest = endE - first;
    for (int q = 0; q < begin.length; q++) {
      int inRegion = Parcels.begin(q, anatomy.excitatoryPerRegion());
      begin[q] = Math.clamp(anatomy.firstOf(region) + inRegion, first, endE);
      shortest = q > 0 ? Math.min(shortest, begin[q] - begin[q - 1]) : shortest;
    }
    inEach = shortest;
  }

  /** Measures the field of this moment. */
  void measure() {
    if (heard) {
      measureParcels();
    }
  }

  private void measureParcels() {
    float[] cellPa = neurons.work;
    MembraneKernel.field(cellPa, neurons, begin[0], begin[begin.length - 1]);
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int i = 0; i < inEach; i++) {
      a += cellPa[begin[0] + i];
      b += cellPa[begin[1] + i];
      c += cellPa[begin[2] + i];
      d += cellPa[begin[3] + i];
    }
    sumPa[0] = addRest(a, 0);
    sumPa[1] = addRest(b, 1);
    sumPa[2] = addRest(c, 2);
    sumPa[3] = addRest(d, 3);
  }

  private float addRest(float sum, int parcel) {
    float[] cellPa = neurons.work;
    float all = sum;
    for (int i = begin[parcel] + inEach; i < begin[parcel + 1]; i++) {
      all += cellPa[i];
    }
    return all;
  }

  /** Returns the sum of absolute AMPA and GABA currents of a parcel's pyramidal cells, pA. */
  float pa(int parcel) {
    return sumPa[parcel];
  }
}
