package org.synaptarium.engine;

import java.util.Locale;

/**
 * The benchmark networks of the field that the engine runs besides its brains, to be held against
 * other simulators. Each has four times as many excitatory as inhibitory cells.
 */
public enum ReferenceModel {

  /**
   * Sparse network of leaky integrate-and-fire cells with delta synapses and an independent Poisson
   * input to every cell, asynchronous irregular [Brunel 2000, model A: g = 5, ν_ext/ν_thr = 2].
   */
  BRUNEL2000(12_500, 1_250, 1_000, 250, 15, 10, 20),

  /**
   * Self-sustained network of cells with exponential conductances [Vogels & Abbott 2005; Brette et
   * al. 2007, benchmark 1], delay 0.8 ms [Zenke & Gerstner 2014]. Any two cells are connected with
   * probability 0.02; equal in-degrees would give 14 instead of 18 Hz.
   */
  COBA(4_000, 2_000, 64, 16, 8, 8, 50);

  /** Spikes are kept by 16-bit ids and planes of bits; the largest brain is as large. */
  private static final int MAX_NEURONS = 100_000;

  private static final int SIZE_STEP = 50;

  private final int publishedNeurons;
  private final int minNeurons;
  private final int degreeE;
  private final int degreeI;

  /** Time from a spike to its arrival, steps. */
  final int delaySteps;

  /** Steps that shards run on their own; at most the delay, and a divisor of a frame. */
  final int spanSteps;

  final int refractorySteps;

  ReferenceModel(
      int publishedNeurons,
      int minNeurons,
      int degreeE,
      int degreeI,
      int delaySteps,
      int spanSteps,
      int refractorySteps) {
    this.publishedNeurons = publishedNeurons;
    this.minNeurons = minNeurons;
    this.degreeE = degreeE;
    this.degreeI = degreeI;
    this.delaySteps = delaySteps;
    this.spanSteps = spanSteps;
    this.refractorySteps = refractorySteps;
  }

  /** Returns the size of the published network. */
  public int publishedNeurons() {
    return publishedNeurons;
  }

  /**
   * Returns the share of the published in-degree that cells of a network of this size have: 1, or
   * less where the population would be too small for it. Weights grow by its inverse.
   */
  double degreeShare(int neurons) {
    return Math.min(1, neurons / (double) publishedNeurons);
  }

  int degreeE(int neurons) {
    return (int) StrictMath.round(degreeE * degreeShare(neurons));
  }

  int degreeI(int neurons) {
    return (int) StrictMath.round(degreeI * degreeShare(neurons));
  }

  /** Refuses sizes that the network cannot have. */
  void checkNeurons(int neurons) {
    if (neurons < minNeurons || neurons > MAX_NEURONS || neurons % SIZE_STEP != 0) {
      throw new IllegalArgumentException(
          "neurons is %d; allowed for %s: a multiple of %d from %d to %d cells"
              .formatted(neurons, this, SIZE_STEP, minNeurons, MAX_NEURONS));
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
