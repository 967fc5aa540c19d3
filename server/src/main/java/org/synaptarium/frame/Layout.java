package org.synaptarium.frame;

import java.util.List;
import org.synaptarium.engine.SynapseSample;

/**
 * Where the shown neurons lie and which of their synapses are drawn; the same for a brain's whole
 * life.
 *
 * @param sample which neurons are shown
 * @param neuronsInBrain how many there are in all
 * @param xyz three numbers for each shown neuron; ±32767 spans its region's unit ball
 * @param synapses by region: the drawn synapses, ends as display ids, sorted by rank
 */
public record Layout(
    DisplaySample sample, int neuronsInBrain, short[] xyz, List<SynapseSample> synapses) {

  /** More lines than this in one region are a fog. */
  public static final int MAX_SYNAPSES_PER_REGION = 1200;
}
