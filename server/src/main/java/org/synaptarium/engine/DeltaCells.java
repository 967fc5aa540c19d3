package org.synaptarium.engine;

import java.util.Arrays;

/**
 * Leaky integrate-and-fire cells whose synapses make the voltage jump, under independent Poisson
 * input [Brunel 2000]. Units: mV above rest, ms, Hz.
 */
final class DeltaCells implements PointCells {
  static final double STEP_MS = SynapseParameters.STEP_MS;

  // [lit] Brunel 2000, model A
  static final double TAU_MS = 20;
  static final float THRESHOLD_MV = 20;
  static final float RESET_MV = 10;
  static final double WEIGHT_MV = 0.1;

  /** Inhibitory synapses are so many times stronger. */
  static final double G = 5;

  /** External input relative to the one that alone just reaches threshold. */
  static final double ETA = 2;

  /** Share of the voltage that leaks away in a step, negative. */
  static final float LEAK = (float) StrictMath.expm1(-STEP_MS / TAU_MS);

  private final int cells;
  private final ArrivalCounter fromE;
  private final ArrivalCounter fromI;
  private final float weightE;
  private final float weightI;
  private final long noiseKey;
  private final NoiseKernel noise;
  private final int[] streams;
  private final int[] events;
  private final float[] arrivalsE;
  private final float[] arrivalsI;
  private final float[] voltageMv;
  private final float[] free;

  /** Cells of a shard with everything that reaches them. */
  DeltaCells(
      int first,
      float[] startMv,
      ArrivalCounter fromE,
      ArrivalCounter fromI,
      double weightMv,
      NoiseKernel noise,
      long noiseKey) {
    this.fromE = fromE;
    this.fromI = fromI;
    this.noise = noise;
    this.noiseKey = noiseKey;
    cells = Integer.SIZE * BitmapProjection.words(startMv.length);
    weightE = (float) weightMv;
    weightI = (float) (-G * weightMv);
    streams = NoiseKernel.streams(first, cells);
    events = new int[cells];
    arrivalsE = new float[cells];
    arrivalsI = new float[cells];
    voltageMv = Arrays.copyOf(startMv, cells);
    free = new float[cells];
    Arrays.fill(free, 0, startMv.length, 1);
  }

  /** Makes the cells {@code [first, end)} of the published network. */
  static DeltaCells of(ReferenceWiring wiring, int first, int end) {
    float[] startMv = new float[end - first];
    for (int i = first; i < end; i++) {
      double unit = CounterRandom.unit(CounterRandom.bits(wiring.key(ReferenceWiring.START), i));
      startMv[i - first] = (float) (THRESHOLD_MV * unit);
    }
    double weightMv = WEIGHT_MV / wiring.model().degreeShare(wiring.neurons());
    return new DeltaCells(
        first,
        startMv,
        wiring.fromE(first, end),
        wiring.fromI(first, end),
        weightMv,
        new NoiseKernel(noisePerStep(weightMv)),
        wiring.key(ReferenceWiring.NOISE));
  }

  /** Returns external events of one cell in a step: η θ / (J τ), in the paper η ν_thr C_E. */
  static double noisePerStep(double weightMv) {
    return ETA * THRESHOLD_MV / (weightMv * TAU_MS) * STEP_MS;
  }

  @Override
  public long step(long step, int[] spiking, int excitatory, int count) {
    long arrived = fromE.count(spiking, 0, excitatory, arrivalsE);
    arrived += fromI.count(spiking, excitatory, count, arrivalsI);
    noise.draw(events, streams, 0, cells, NoiseKernel.stepKey(noiseKey, step));
    PointKernel.jump(voltageMv, free, arrivalsE, arrivalsI, events, LEAK, weightE, weightI, cells);
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
    return THRESHOLD_MV;
  }

  @Override
  public float resetMv() {
    return RESET_MV;
  }

  @Override
  public long synapses() {
    return fromE.synapses() + fromI.synapses();
  }

  @Override
  public void visit(StateVisitor state, int count) {
    state.visit("membrane voltage", voltageMv, 0, count);
    state.visit("free of refractoriness", free, 0, count);
  }
}
