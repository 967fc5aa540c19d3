package org.synaptarium.engine;

/**
 * The parcels that connectivity is read between: each region's pyramidal cells in four runs of
 * neighbours. Parcel {@code 4 r + q} is the {@code q}-th of the region at index {@code r}; a
 * circuit of fewer regions leaves the last ones silent.
 */
public final class Parcels {
  public static final int PER_REGION = 4;
  public static final int COUNT = PER_REGION * Circuit.SLOTS;

  /** What an interneuron belongs to. */
  static final int NONE = -1;

  private Parcels() {}

  /** Returns where parcel {@code q} of a region of {@code cells} pyramidal cells begins. */
  static int begin(int q, int cells) {
    return (int) ((long) q * cells / PER_REGION);
  }

  /** Returns the parcel that a neuron belongs to, {@link #NONE} for an interneuron. */
  static int of(int neuron, Anatomy anatomy) {
    int region = neuron / anatomy.perRegion();
    int cell = neuron - region * anatomy.perRegion();
    int cells = anatomy.excitatoryPerRegion();
    int inRegion = (int) (((cell + 1L) * PER_REGION - 1) / cells);
    return inRegion < PER_REGION ? PER_REGION * region + inRegion : NONE;
  }
}
