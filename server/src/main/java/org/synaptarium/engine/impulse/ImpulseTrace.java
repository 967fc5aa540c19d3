package org.synaptarium.engine.impulse;

import java.util.List;

/**
 * One impulse, sampled finely while it is fast and coarsely while it fades.
 *
 * @param conditions what it was computed for
 * @param number which impulse of this synapse: 0 the typical one, 1 … a single one
 * @param timeUs sampled times since the spike set out for the bouton, ascending
 * @param values for each {@link ImpulseChannel}, in their order, a value at each time
 * @param marks when each stage was reached, in order of time
 */
public record ImpulseTrace(
    ImpulseConditions conditions,
    int number,
    int[] timeUs,
    float[][] values,
    List<ImpulseMark> marks) {

  /** Returns a channel's values. */
  public float[] of(ImpulseChannel channel) {
    return values[channel.ordinal()];
  }
}
