package org.synaptarium.engine;

import java.util.List;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.Modulator;
import org.synaptarium.engine.impulse.Impulse;
import org.synaptarium.engine.impulse.ImpulseConditions;
import org.synaptarium.engine.impulse.ImpulseTrace;
import org.synaptarium.engine.impulse.SynapseKind;

/**
 * What a brain's state says about its synapses at one moment, enough to trace any impulse.
 *
 * <p>Immutable: the brain may go on while other threads trace.
 */
public final class SynapseSnapshot {

  /** Mean voltage of the cells, E as well as I, of five rested brains. [fit] */
  static final double REST_MV = -55;

  /** Transmitter that the pyramidal cells of a rested brain have ready, mean of five. [fit] */
  private static final double REST_READY = 0.73;

  /** The stream of random numbers that decides which vesicles go. */
  private static final long LUCK_STREAM = 4;

  private final long frame;
  private final Circuit circuit;
  private final long luckKey;
  private final float nmdaOpenE;
  private final float nmdaOpenI;
  private final float[] release;
  private final float[] ampaGain;
  private final float[] density;
  private final double[] ambientUm = new double[Circuit.SLOTS];
  private final double[] meanMvE = new double[Circuit.SLOTS];
  private final double[] meanMvI = new double[Circuit.SLOTS];
  private final double[] ready = new double[Circuit.SLOTS];
  private final float[] gabaGain;
  private final double uptake;
  private final boolean nbqx;
  private final boolean ttx;
  private final double gabaTone;

  SynapseSnapshot(
      long frame,
      BrainSpec spec,
      Conditions conditions,
      BodyClock body,
      Dials dials,
      DriveSensor sensor,
      Network network) {
    NeuronState neurons = network.neurons();
    int step = (int) (network.ms() * SynapseParameters.STEPS_PER_MS);
    this.frame = frame;
    circuit = spec.circuit();
    luckKey = CounterRandom.subKey(spec.seed(), LUCK_STREAM);
    nmdaOpenE = conditions.nmdaOpenE;
    nmdaOpenI = conditions.nmdaOpenI;
    release = conditions.release.clone();
    ampaGain = conditions.ampaGain.clone();
    density = conditions.density.clone();
    gabaGain = conditions.gabaGain.clone();
    uptake = dials.blocks(Blocker.TBOA) ? 0 : body.uptake();
    nbqx = dials.blocks(Blocker.NBQX);
    ttx = dials.blocks(Blocker.TTX);
    gabaTone = dials.level(Modulator.GABA_TONE);
    Anatomy anatomy = new Anatomy(circuit, spec.neurons());
    for (Region region : circuit.regions()) {
      int first = anatomy.firstOf(region);
      int firstI = first + anatomy.excitatoryPerRegion();
      int end = first + anatomy.perRegion();
      ambientUm[region.index()] = body.glutamateUm(region, dials, sensor);
      boolean tires = circuit == Circuit.CLASSROOM;
      ready[region.index()] = tires ? meanReady(neurons, first, firstI, step) : REST_READY;
      meanMvE[region.index()] = meanMv(neurons, first, firstI, REST_MV);
      meanMvI[region.index()] = meanMv(neurons, firstI, end, REST_MV);
    }
  }

  /** Returns the mean voltage of the living among some cells. */
  private static double meanMv(NeuronState neurons, int first, int end, double ifNoneLives) {
    double sum = 0;
    int living = 0;
    for (int i = first; i < end; i++) {
      if (neurons.gain[i] > 0) {
        sum += neurons.voltageMv[i];
        living++;
      }
    }
    return living == 0 ? ifNoneLives : sum / living;
  }

  /**
   * Returns the mean share of transmitter that the living among some pyramidal cells have ready.
   */
  private static double meanReady(NeuronState neurons, int first, int end, int step) {
    double sum = 0;
    int living = 0;
    for (int i = first; i < end; i++) {
      if (neurons.gain[i] > 0) {
        sum += neurons.terminals[i].ready(neurons, i, step - neurons.lastSpikeStep[i]);
        living++;
      }
    }
    return living == 0 ? REST_READY : Math.clamp(sum / living, 0.0, 1.0);
  }

  /** Returns how many frames the brain had run. */
  public long frame() {
    return frame;
  }

  /** Tells whether the brain has such a region. */
  public boolean has(Region region) {
    return regions().contains(region);
  }

  public List<Region> regions() {
    return circuit.regions();
  }

  /** Computes an impulse; a few milliseconds of work. */
  public ImpulseTrace trace(ImpulseRequest request) {
    ImpulseConditions conditions = conditions(request);
    if (request.number() == 0) {
      return Impulse.mean(conditions);
    }
    double[] luck = new double[Impulse.SITES];
    for (int site = 0; site < luck.length; site++) {
      long draw = (long) request.number() * Impulse.SITES + site;
      luck[site] = CounterRandom.unit(CounterRandom.bits(luckKey, draw));
    }
    return Impulse.single(conditions, request.number(), luck);
  }

  /** Returns what the brain decides about an impulse. */
  public ImpulseConditions conditions(ImpulseRequest request) {
    ImpulseConditions free = request.atRest() ? atRest(request.kind()) : now(request);
    return request.heldMv().isPresent() ? free.heldAt(request.heldMv().getAsDouble()) : free;
  }

  private static ImpulseConditions atRest(SynapseKind kind) {
    return ImpulseConditions.atRest(kind, REST_MV);
  }

  private ImpulseConditions now(ImpulseRequest request) {
    if (!circuit.regions().contains(request.region())) {
      throw new IllegalArgumentException(
          "region is " + request.region() + "; allowed: " + circuit.regions());
    }
    int r = request.region().index();
    SynapseKind kind = request.kind();
    boolean spine = kind == SynapseKind.PYRAMIDAL;
    boolean glutamate = kind != SynapseKind.INHIBITORY;
    double mv = kind == SynapseKind.INTERNEURON ? meanMvI[r] : meanMvE[r];
    return new ImpulseConditions(
        kind,
        !ttx,
        glutamate ? Math.min(ImpulseConditions.MAX_RELEASE, release[r]) : 1,
        spine ? Math.min(1, ready[r] / REST_READY) : 1,
        Math.min(ImpulseConditions.MAX_AMBIENT_UM, ambientUm[r]),
        Math.min(ImpulseConditions.MAX_UPTAKE, uptake),
        spine ? Math.min(ImpulseConditions.MAX_AMPA_GAIN, ampaGain[r]) : 1,
        nbqx ? 0 : 1,
        kind == SynapseKind.INTERNEURON ? nmdaOpenI : nmdaOpenE,
        Math.min(ImpulseConditions.MAX_GABA_GAIN, gabaTone * gabaGain[r]),
        !spine || request.rank() < density[r],
        Math.clamp(mv, ImpulseConditions.MIN_MV, ImpulseConditions.MAX_MV),
        false);
  }
}
