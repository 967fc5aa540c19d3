package org.synaptarium.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The spikes of a frame without those that cells remember as their last one: nine of ten.
 *
 * @param firstStep the step of neural time with which the frame begins
 * @param rest those that no cell remembers, in the order of the frame
 */
record ToldSpikes(int firstStep, int[] rest) {

  /** Spikes of a frame lie in the order of their steps, those of a step in the order of cells. */
  private static long order(int spike) {
    return (long) FrameMeter.stepOf(spike) << Integer.SIZE | FrameMeter.neuronOf(spike);
  }

  /**
   * Leaves out what cells remember; empty when that would not bring the same list back.
   *
   * @param lastSteps the step of each cell's last spike
   */
  static Optional<ToldSpikes> of(int[] spikes, int[] lastSteps) {
    if (spikes.length == 0) {
      return Optional.empty();
    }
    int newest = spikes[spikes.length - 1];
    if (FrameMeter.neuronOf(newest) >= lastSteps.length) {
      return Optional.empty();
    }
    int firstStep = lastSteps[FrameMeter.neuronOf(newest)] - FrameMeter.stepOf(newest);
    var rest = new Numbers();
    for (int spike : spikes) {
      int neuron = FrameMeter.neuronOf(spike);
      if (neuron >= lastSteps.length || lastSteps[neuron] != firstStep + FrameMeter.stepOf(spike)) {
        rest.add(spike);
      }
    }
    var told = new ToldSpikes(firstStep, rest.toArray());
    return Arrays.equals(told.all(lastSteps), spikes) ? Optional.of(told) : Optional.empty();
  }

  /** Returns all spikes of the frame. */
  int[] all(int[] lastSteps) {
    List<Integer> spikes = new ArrayList<>();
    for (int spike : rest) {
      spikes.add(spike);
    }
    for (int neuron = 0; neuron < lastSteps.length; neuron++) {
      int step = lastSteps[neuron] - firstStep;
      if (step >= 0 && step < FrameMeter.MAX_STEPS) {
        spikes.add(FrameMeter.spike(neuron, step));
      }
    }
    return spikes.stream()
        .sorted((one, other) -> Long.compare(order(one), order(other)))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
