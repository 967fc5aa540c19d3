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
  private static final float EXCITATORY_DECAY =
      SynapseParameters.decayPerStep(CELL.excitatoryTauMs());
  private static final float INHIBITORY_DECAY =
      SynapseParameters.decayPerStep(CELL.inhibitoryTauMs());

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
    MembraneKernel.decay(gE, 0, cells, EXCITATORY_DECAY);
    MembraneKernel.decay(gI, 0, cells, INHIBITORY_DECAY);
    long arrived = 0;
    for (int s = 0; s < excitatory; s++) {
      arrived += fromE.deliver(spiking[s], excitatoryNs, gE);
    }
    for (int s = excitatory; s < count; s++) {
      arrived += fromI.deliver(spiking[s], inhibitoryNs, gI);
    }
    if (kicked > 0 && step >= KICK_FROM_STEP && step < KICK_END_STEP) {
      kick.draw(events, streams, 0, kicked, NoiseKernel.stepKey(noiseKey, step));
      MembraneKernel.addBackground(gE, events, 0, kicked, excitatoryNs);
    }
    PointKernel.relax(voltageMv, free, gE, gI, STEP_MS, CELL, cells);
    return arrived;
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
