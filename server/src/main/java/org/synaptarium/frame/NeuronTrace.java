package org.synaptarium.frame;

import java.util.List;
import org.synaptarium.engine.Links;

/**
 * One shown neuron as somebody looks at it.
 *
 * @param frame newest frame that its state is of
 * @param neuron display id
 * @param voltageMv of its membrane at the end of that frame
 * @param links what it is connected to
 * @param moments the newest frames that it was followed in, in order; none when nobody looked
 */
public record NeuronTrace(
    long frame, int neuron, boolean dead, float voltageMv, List<Link> links, List<Moment> moments) {

  /**
   * Synapses with cells of one kind and one region.
   *
   * @param living how many of them are alive now
   */
  public record Link(Links synapses, int living) {}

  /**
   * One frame of a neuron.
   *
   * @param spikes bit {@code ms} is set when it fired within that millisecond of the frame
   * @param voltageMv at the end of each millisecond
   */
  public record Moment(long frame, long spikes, float[] voltageMv) {}
}
