package org.synaptarium.engine;

import java.util.Arrays;

/**
 * The dynamic state of all neurons. Units: mV, nS. Shape: each array has one element per neuron, by
 * neuron id.
 */
final class NeuronState {
  /**
   * One step: 0.1 ms. Steps are counted in 32 bits; they run over after five days of neural time.
   */
  static final int NEVER = Integer.MIN_VALUE;

  final float[] voltageMv;
  final float[] ampaNs;
  final float[] nmdaNs;
  final float[] gabaNs;
  final float[] adaptationNs;

  /** Share of a pyramidal cell's NMDA channels that its last spike left open, at that spike. */
  final float[] nmdaOpen;

  /** Share of a pyramidal cell's transmitter that was used up at its last spike. */
  final float[] emptied;

  /** Share of the transmitter that its last spike used, before facilitation fades. */
  final float[] raisedUse;

  /** Step of the last spike. */
  final int[] lastSpikeStep;

  /** Excitability: 1 healthy, lower when damaged, 0 dead. */
  final float[] gain;

  /** 1 for cells whose spikes the slow clock listens to, else 0; follows from the anatomy. */
  final float[] sensed;

  /** How each pyramidal cell's terminals tire; follows from the seed, not part of the state. */
  final ShortTermPlasticity[] terminals;

  /** Scratch space of a step, and constants of the noise; not part of the state. */
  final float[] work;

  /** Weight of a background event in the current millisecond, nS. */
  final float[] backgroundNs;

  final int[] events;
  final int[] noiseStreams;

  NeuronState(int neurons) {
    terminals = new ShortTermPlasticity[neurons];
    Arrays.fill(terminals, ShortTermPlasticity.DEPRESSING);
    work = new float[neurons];
    sensed = new float[neurons];
    backgroundNs = new float[neurons];
    events = new int[neurons];
    noiseStreams = NoiseKernel.streams(neurons);
    voltageMv = new float[neurons];
    ampaNs = new float[neurons];
    nmdaNs = new float[neurons];
    gabaNs = new float[neurons];
    adaptationNs = new float[neurons];
    nmdaOpen = new float[neurons];
    emptied = new float[neurons];
    raisedUse = new float[neurons];
    lastSpikeStep = new int[neurons];
    gain = new float[neurons];
    Arrays.fill(voltageMv, CellParameters.RESET_MV);
    Arrays.fill(lastSpikeStep, NEVER);
    Arrays.fill(gain, 1);
  }

  void visit(StateVisitor state) {
    int n = voltageMv.length;
    state.visit("membrane voltage", voltageMv, 0, n);
    state.visit("AMPA conductance", ampaNs, 0, n);
    state.visit("NMDA conductance", nmdaNs, 0, n);
    state.visit("GABA conductance", gabaNs, 0, n);
    state.visit("adaptation conductance", adaptationNs, 0, n);
    state.visit("open NMDA share", nmdaOpen, 0, n);
    state.visit("transmitter used up", emptied, 0, n);
    state.visit("raised release", raisedUse, 0, n);
    state.visit("last spike step", lastSpikeStep, 0, n);
    state.visit("cell gain", gain, 0, n);
  }
}
