package org.synaptarium.engine;

/** The spikes of the latest frame in order of time, then neuron; valid until the next advance. */
public interface SpikeTrain {
  int count();

  /** Returns the neuron that fired spike {@code index}. */
  int neuron(int index);

  /** Returns when within the frame it fired: the step of 0.1 ms, from 0. */
  int step(int index);
}
