package org.synaptarium.engine;

/**
 * The synapses that a neuron has with cells of one kind and one region. Immutable.
 *
 * @param incoming whether they end on the neuron, or begin at it
 * @param other region of the cells at the other ends
 * @param otherPyramidal what those are
 * @param rank of each in 65536ths of the greatest density, ascending; empty where all live
 * @param prunedIn the region whose density decides which live
 * @param laidOut how many there are, alive or not
 * @param ampaNs what one spike opens at one of them in a rested brain, nS
 */
public record Links(
    boolean incoming,
    Region other,
    boolean otherPyramidal,
    char[] rank,
    Region prunedIn,
    int laidOut,
    float ampaNs,
    float nmdaNs,
    float gabaNs) {

  /** Returns how many live at a density of the deciding region. */
  public int living(double density) {
    if (rank.length == 0) {
      return laidOut;
    }
    int below = Projection.below(density);
    int living = 0;
    while (living < rank.length && rank[living] < below) {
      living++;
    }
    return living;
  }
}
