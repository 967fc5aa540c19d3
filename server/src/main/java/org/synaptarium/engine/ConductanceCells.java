package org.synaptarium.engine;

import java.util.Arrays;

/**
 * Integrate-and-fire cells with exponential conductances [Vogels & Abbott 2005; Brette et al.
 * 2007], woken up by a kick. Units: nS, mV, ms.
 */
final class ConductanceCells implements PointCells {

  /** [lit] Brette et al. 2007, benchmark 1. */
  static final ConductanceCell CELL = new ConductanceCell(200, 10, -60, -50, -60, 0, -80, 5, 10);

  static final double EXCITATORY_NS = 6;
  static final double INHIBITORY_NS = 67;

  /*
   * The kick of NEST's script of the benchmark, 50 excitatory cells that get Poisson input of 300 Hz
   * through synapses like the network's own, but for 100 ms instead of 50: with a delay of 0.8 ms (there
   * 0.1 ms) the first volley of inhibition silences half of the networks, and the kick must outlast it.
   */
  private static final double KICK_HZ = 300;

  private static final int KICKED_CELLS = 50;
  private static final int KICK_FROM_STEP = 10;
  private static final int KICK_END_STEP = 1_010;

  private static final float STEP_MS = (float) SynapseParameters.STEP_MS;

  /*
   * All conductances of a kind fade alike, so they need not be multiplied at every step: arrays hold what
   * they would be had they not faded since the last PERIOD began, what arrives is entered as if it had
   * come then, and one number tells what is left of all. A period is a divisor of a frame, so that
   * the state at a frame's end is the conductances themselves, and short, so that the numbers stay small.
   */
  private static final int PERIOD = 100;

  private static final float[] LEFT_E = left(CELL.excitatoryTauMs());
  private static final float[] LEFT_I = left(CELL.inhibitoryTauMs());

  private final int cells;
  private final int kicked;
  private final Projection fromE;
  private final Projection fromI;
  private final float excitatoryNs;
  private final float inhibitoryNs;
  private final long noiseKey;
  private final NoiseKernel kick = new NoiseKernel(KICK_HZ * SynapseParameters.STEP_MS / 1000);
  private final int[] streams;
  private final int[] events;
  private final float[] gE;
  private final float[] gI;
  private final float[] voltageMv;
  private final float[] free;

  ConductanceCells(ReferenceWiring wiring, int first, int end) {
    cells = Integer.SIZE * BitmapProjection.words(end - first);
    kicked = Math.clamp(KICKED_CELLS - first, 0, end - first);
    fromE = wiring.sparseFromE(first, end);
    fromI = wiring.sparseFromI(first, end);
    double share = wiring.model().degreeShare(wiring.neurons());
    excitatoryNs = (float) (EXCITATORY_NS / share);
    inhibitoryNs = (float) (INHIBITORY_NS / share);
    noiseKey = wiring.key(ReferenceWiring.NOISE);
    streams = NoiseKernel.streams(first, cells);
    events = new int[cells];
    gE = new float[cells];
    gI = new float[cells];
    voltageMv = new float[cells];
    free = new float[cells];
    Arrays.fill(free, 0, end - first, 1);
    Arrays.fill(voltageMv, CELL.restMv());
  }

  @Override
  public long step(long step, int[] spiking, int excitatory, int count) {
    int k = (int) (step % PERIOD) + 1;
    float amountE = excitatoryNs / LEFT_E[k];
    float amountI = inhibitoryNs / LEFT_I[k];
    long arrived = 0;
    for (int s = 0; s < excitatory; s++) {
      arrived += fromE.deliver(spiking[s], amountE, gE);
    }
    for (int s = excitatory; s < count; s++) {
      arrived += fromI.deliver(spiking[s], amountI, gI);
    }
    if (kicked > 0 && step >= KICK_FROM_STEP && step < KICK_END_STEP) {
      kick.draw(events, streams, 0, kicked, NoiseKernel.stepKey(noiseKey, step));
      MembraneKernel.addBackground(gE, events, 0, kicked, amountE);
    }
    PointKernel.relax(voltageMv, free, gE, LEFT_E[k], gI, LEFT_I[k], STEP_MS, CELL, cells);
    if (k == PERIOD) {
      MembraneKernel.decay(gE, 0, cells, LEFT_E[k]);
      MembraneKernel.decay(gI, 0, cells, LEFT_I[k]);
    }
    return arrived;
  }

  /** Returns what is left of a conductance after 0, 1, 2 … steps of a period. */
  private static float[] left(double tauMs) {
    float[] left = new float[PERIOD + 1];
    for (int k = 0; k < left.length; k++) {
      left[k] = (float) StrictMath.exp(-k * SynapseParameters.STEP_MS / tauMs);
    }
    return left;
  }

  @Override
  public float[] voltageMv() {
    return voltageMv;
  }

  @Override
  public float[] free() {
    return free;
  }

  @Override
  public float thresholdMv() {
    return CELL.thresholdMv();
  }

  @Override
  public float resetMv() {
    return CELL.resetMv();
  }

  @Override
  public long synapses() {
    return fromE.synapses() + fromI.synapses();
  }

  @Override
  public void visit(StateVisitor state, int count) {
    state.visit("membrane voltage", voltageMv, 0, count);
    state.visit("excitatory conductance", gE, 0, count);
    state.visit("inhibitory conductance", gI, 0, count);
    state.visit("free of refractoriness", free, 0, count);
  }
}
