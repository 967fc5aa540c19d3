package org.synaptarium.engine;

/**
 * Equal synapses of one source population onto the cells of one shard, asked only for how many
 * spikes arrive at each cell.
 *
 * <p>Two layouts answer the same question with the same whole numbers: rows of target ids where few
 * cells are connected, rows of bits where many are.
 */
sealed interface ArrivalCounter permits Projection, BitmapProjection {

  /**
   * Above this share of connected pairs a row of bits is smaller than a row of 16-bit target ids,
   * and summing rows is far cheaper than scattering them.
   */
  double BITMAP_DENSITY = 1.0 / 16;

  /**
   * Sets {@code counts}, one number a cell of the shard, to the spikes that reach it.
   *
   * @param spiking neurons that fired; those in {@code [from, to)} belong to this population
   * @return how many spikes arrived at how many synapses, in sum
   */
  long count(int[] spiking, int from, int to, float[] counts);

  /** Returns the number of synapses. */
  long synapses();

  /** Lays out {@code packed} synapses (see {@link Projection}) as their density suggests. */
  static ArrivalCounter of(int firstSource, int sources, int targets, long[] packed) {
    double density = packed.length / ((double) sources * targets);
    return density < BITMAP_DENSITY
        ? new Projection(firstSource, sources, 0, packed, 0, 0, 0)
        : new BitmapProjection(firstSource, sources, targets, packed);
  }
}
