package org.synaptarium.engine;

/**
 * A fixed sample of the E→E synapses within one region, sorted by rank, so that the living ones are
 * always its first entries.
 *
 * @param pre presynaptic neuron of each synapse
 * @param post postsynaptic neuron of each synapse
 * @param rank rank of each synapse, ascending; it is alive while its rank is below the density
 */
public record SynapseSample(Region region, int[] pre, int[] post, float[] rank) {

  /** Returns how many of the synapses live at {@code density}. */
  int living(double density) {
    int living = 0;
    while (living < rank.length && rank[living] < density) {
      living++;
    }
    return living;
  }
}
