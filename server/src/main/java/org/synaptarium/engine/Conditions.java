package org.synaptarium.engine;

import java.util.Arrays;

/**
 * What the slow clock lets the network feel until its next tick: one value per region, in the order
 * of {@link Region}. Derived from the slow state at every tick, so not state of its own.
 */
final class Conditions {
  private static final int REGIONS = Circuit.SLOTS;

  /** Share of NMDA channels that ketamine leaves open. */
  float nmdaOpenE = 1;

  float nmdaOpenI = 1;

  /** Strength of the background that reaches cortex through the thalamus. */
  float thalamus = 1;

  /** Share of thalamic relay cells that burst in a slow rhythm. */
  float bursting;

  /** Extrasynaptic GABA, relative to rest. */
  float gabaTone = 1;

  /** How far a drug prolongs GABA-A currents, 0 … 1. */
  float gabaBooster;

  /**
   * Potassium conductance that serotonin opens on pyramidal cells; negative when it closes some.
   */
  float potassiumNs;

  /** NMDA and GABA-A conductance on the region's pyramidal cells, relative to rest. */
  final float[] nmdaGain = filled();

  final float[] gabaGain = filled();

  /** How far BDNF opens synapses for learning, 0 … 1. */
  float learning;

  /** Whether sodium channels are shut, so that no cell fires. */
  boolean silenced;

  /** Extrasynaptic NMDA conductance that ambient glutamate opens, relative to rest. */
  final float[] tonicE = filled();

  final float[] tonicI = filled();

  /** Glutamate released by a spike, relative to rest. */
  final float[] release = filled();

  /** AMPA strength of E→E synapses onto the region. */
  final float[] ampaGain = filled();

  /** Density of living E→E synapses onto the region. */
  final float[] density = filled();

  /** What thought patterns feel. */
  final ThoughtConditions thoughts = new ThoughtConditions();

  /** What the two-area circuit feels; a classroom brain leaves it alone. */
  final TwoAreaConditions twoArea = new TwoAreaConditions();

  /** With the glutamate dial at 0 there is no tonic drive, and its logarithm must stay a number. */
  private static final float LEAST_TONIC = 1e-6f;

  /** How many numbers {@link #felt} writes. */
  static final int FELT = 13;

  /** Writes what a change of conditions is judged by: each about as weighty as the others. */
  void felt(double[] into) {
    into[0] = nmdaOpenE;
    into[1] = nmdaOpenI;
    into[2] = 0.3 * StrictMath.log(Math.max(tonicE[Region.PFC.index()], LEAST_TONIC));
    into[3] = release[Region.PFC.index()];
    into[4] = density[Region.PFC.index()];
    into[5] = density[Region.HIP.index()];
    into[6] = ampaGain[Region.PFC.index()];
    into[7] = silenced ? 1 : 0;
    into[8] = 0.3 * gabaTone;
    into[9] = gabaBooster;
    into[10] = 0.3 * potassiumNs;
    into[11] = nmdaGain[Region.PFC.index()];
    into[12] = gabaGain[Region.PFC.index()];
  }

  /** Takes in what body or, in the circuit of two areas, illness and dials make of the network. */
  void take(BrainSpec spec, SlowClock slow, Dials dials) {
    switch (spec.circuit()) {
      case CLASSROOM -> slow.setConditions(this, dials);
      case TWO_AREA -> twoArea.set(spec.severity(), dials);
    }
  }

  private static float[] filled() {
    float[] ones = new float[REGIONS];
    Arrays.fill(ones, 1);
    return ones;
  }
}
