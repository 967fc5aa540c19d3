package org.synaptarium.engine;

/**
 * Writes down the membrane voltage of some neurons, once a millisecond, for whoever watches them.
 *
 * <p>It only reads; it is no part of the brain's state, and no run depends on it.
 */
final class VoltageTap {
  private int[] neurons = {};
  private float[][] voltageMv = {};

  /** Follows these neurons from the next frame on. */
  void follow(int... next) {
    neurons = next.clone();
    voltageMv = new float[next.length][Brain.FRAME_MS];
  }

  /** Takes in the state at the end of a millisecond of the frame. */
  void take(NeuronState state, int ms) {
    for (int i = 0; i < neurons.length; i++) {
      voltageMv[i][ms] = state.voltageMv[neurons[i]];
    }
  }

  /** Returns the voltage of the {@code index}th neuron at the end of each millisecond, mV. */
  float[] voltageMv(int index) {
    return voltageMv[index].clone();
  }
}
