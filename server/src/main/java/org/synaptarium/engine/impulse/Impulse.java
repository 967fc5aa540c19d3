package org.synaptarium.engine.impulse;

import java.util.ArrayList;
import java.util.List;

/**
 * Computes one impulse: 20 ms in steps of 10 µs, then its tail to 300 ms in steps of 50 µs.
 *
 * <p>A pure function: no clock, no dice, no state that outlives the call. About a millisecond of
 * work, always the same number of steps.
 */
public final class Impulse {

  /** Sites at which a bouton can release a vesicle. */
  public static final int SITES = SynapseEquations.SITES;

  private static final double MS_PER_US = 1e-3;

  /** A stretch of the trace: steps of it, and every how many of them a sample is taken. */
  private record Stretch(int untilUs, int stepUs, int sampleUs) {}

  private static final List<Stretch> STRETCHES =
      List.of(
          new Stretch(6_000, 10, 20),
          new Stretch(20_000, 10, 200),
          new Stretch(300_000, 50, 4_000));

  /**
   * Until here the bouton's own equations run: its spike is long over, its calcium back at rest.
   */
  private static final int TERMINAL_SLEEPS_US = 20_000;

  private final SynapseEquations synapse;
  private final SynapticCurrents currents;
  private final PostsynapticCell cell;
  private final ImpulseSamples samples;
  private final double[] luck;
  private final boolean[] released;
  private int vesicles;

  private Impulse(ImpulseConditions conditions, double[] luck) {
    this.luck = luck;
    released = new boolean[luck.length];
    synapse = new SynapseEquations(conditions, luck.length > 0);
    currents = new SynapticCurrents(synapse, conditions);
    double mv = conditions.voltageMv();
    cell = new PostsynapticCell(conditions, currents.ampaNs() + currents.nmdaNs(mv));
    samples = new ImpulseSamples(timesUs());
  }

  /** Returns the typical impulse: as many vesicles as are released on average, in fractions. */
  public static ImpulseTrace mean(ImpulseConditions conditions) {
    return compute(conditions, new double[0], 0, 1);
  }

  /**
   * Returns one single impulse.
   *
   * @param number what the trace is to be called, from 1
   * @param luck a number in [0, 1) for each of the {@link #SITES}: the chance below which its
   *     vesicle stays
   */
  public static ImpulseTrace single(ImpulseConditions conditions, int number, double[] luck) {
    if (luck.length != SITES) {
      throw new IllegalArgumentException(luck.length + " numbers for " + SITES + " sites");
    }
    return compute(conditions, luck, number, 1);
  }

  /** Computes with every step cut into {@code parts}: for tests of convergence. */
  static ImpulseTrace compute(ImpulseConditions conditions, double[] luck, int number, int parts) {
    Impulse impulse = new Impulse(conditions, luck);
    impulse.run(parts);
    ImpulseSamples samples = impulse.samples;
    return new ImpulseTrace(
        conditions,
        number,
        samples.timeUs(),
        samples.values(),
        ImpulseStages.marks(samples.timeUs(), samples.values()));
  }

  private static int[] timesUs() {
    List<Integer> times = new ArrayList<>();
    int from = 0;
    for (Stretch stretch : STRETCHES) {
      for (int t = from; t < stretch.untilUs; t += stretch.sampleUs) {
        times.add(t);
      }
      from = stretch.untilUs;
    }
    times.add(from);
    return times.stream().mapToInt(Integer::intValue).toArray();
  }

  private void run(int parts) {
    int timeUs = 0;
    for (Stretch stretch : STRETCHES) {
      if (timeUs == TERMINAL_SLEEPS_US) {
        synapse.sleep();
      }
      double dtMs = stretch.stepUs * MS_PER_US / parts;
      while (timeUs < stretch.untilUs) {
        if (timeUs % stretch.sampleUs == 0) {
          sample();
        }
        for (int part = 0; part < parts; part++) {
          step(timeUs * MS_PER_US + part * dtMs, dtMs);
        }
        timeUs += stretch.stepUs;
      }
    }
    sample();
  }

  private void step(double tMs, double dtMs) {
    synapse.step(tMs, dtMs);
    double chance = synapse.chance();
    for (int site = 0; site < luck.length; site++) {
      if (!released[site] && luck[site] < chance) {
        released[site] = true;
        synapse.fuseOne();
        vesicles++;
      }
    }
    cell.step(dtMs, currents.ampaNs() + currents.nmdaNs(cell.synapseMv()), currents.gabaNs());
  }

  private void sample() {
    double vesiclesSoFar = luck.length > 0 ? vesicles : SITES * synapse.chance();
    samples.take(synapse, currents, cell, vesiclesSoFar);
  }
}
