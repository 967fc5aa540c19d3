package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The kernels against exact solutions and the laws of chance. */
class KernelTest {
  private static final BrainSpec TINY = new BrainSpec(200, 5, Genotype.VAL_VAL);

  @Test
  void aMembraneWithoutSynapsesRelaxesAsTheExponential() {
    NeuronState state = new NeuronState(1);
    state.gain[0] = 0;
    for (int step = 1; step <= 400; step++) {
      state.work[0] = 0;
      MembraneKernel.conduct(state.work, state, 0, 1, CellParameters.PYRAMIDAL.leakNs(), 1, 1);
      MembraneKernel.move(state.work, state, 0, 1, 25 * -70, 500);
      double exact = -70 + 15 * Math.exp(-step * 0.1 / 20);
      assertThat((double) state.voltageMv[0]).as("step %d", step).isCloseTo(exact, within(1e-3));
    }
  }

  @Test
  void conductancesDecayExponentiallyAndNeverBecomeDenormal() {
    NeuronState state = new NeuronState(1);
    state.ampaNs[0] = 1;
    for (int step = 0; step < 20; step++) {
      MembraneKernel.decay(state, 0, 1, 1, SynapseParameters.gabaKept(0));
    }
    assertThat((double) state.ampaNs[0]).isCloseTo(Math.exp(-1), within(1e-6));
    for (int step = 0; step < 100_000; step++) {
      MembraneKernel.decay(state, 0, 1, 1, SynapseParameters.gabaKept(0));
    }
    assertThat(state.ampaNs[0]).isBetween(Float.MIN_NORMAL, 1e-15f);
    assertThat(state.nmdaNs[0]).isBetween(Float.MIN_NORMAL, 1e-15f);
  }

  @Test
  void magnesiumBlockFollowsJahrAndStevens() {
    float[] v = new float[320];
    float[] share = new float[v.length];
    for (int i = 0; i < v.length; i++) {
      v[i] = -81 + i * 0.1f;
    }
    MembraneKernel.magnesiumFree(share, v, 0, v.length);
    for (int i = 0; i < v.length; i++) {
      double exact = 1 / (1 + Math.exp(-0.062 * v[i]) / 3.57);
      assertThat(share[i] / exact).as("%f mV", v[i]).isCloseTo(1, within(2e-3));
    }
  }

  @Test
  void backgroundIsPoissonAndIndependentBetweenNeighboursAndSteps() {
    int neurons = 1_000;
    int steps = 1_000;
    int[] streams = NoiseKernel.streams(neurons);
    int[] events = new int[neurons];
    int[] before = new int[neurons];
    double sum = 0;
    double squares = 0;
    double neighbours = 0;
    double successors = 0;
    double mean = SynapseParameters.BACKGROUND_HZ * SynapseParameters.STEP_MS / 1000;
    for (int step = 0; step < steps; step++) {
      NoiseKernel.BACKGROUND.draw(events, streams, 0, neurons, NoiseKernel.stepKey(9, step));
      for (int i = 1; i < neurons; i++) {
        double deviation = events[i] - mean;
        sum += events[i];
        squares += deviation * deviation;
        neighbours += deviation * (events[i - 1] - mean);
        successors += deviation * (before[i] - mean);
      }
      System.arraycopy(events, 0, before, 0, neurons);
    }
    double draws = (neurons - 1.0) * steps;
    assertThat(sum / draws).isCloseTo(mean, within(0.003));
    assertThat(squares / draws).isCloseTo(mean, within(0.003));
    assertThat(neighbours / draws).isCloseTo(0, within(0.002));
    assertThat(successors / draws).isCloseTo(0, within(0.002));
  }

  @Test
  void exactlyTheSynapsesWithARankBelowTheDensityLive() {
    Wiring wiring = new Wiring(TINY);
    Projection projection = wiring.afferents(Region.PFC, 0, 40).getFirst().projection();
    for (double density : new double[] {1, 0.3, 0.7, 1.5, 0, 1.2}) {
      projection.setDensity(density);
      int living = 0;
      int expected = 0;
      for (int row = 0; row < projection.sources(); row++) {
        living += projection.deliver(row, 0, new float[40]);
        for (int k = projection.rowStart(row); k < projection.rowStart(row + 1); k++) {
          expected += projection.rankOf(k) < density ? 1 : 0;
        }
      }
      assertThat(living).as("density %f", density).isEqualTo(expected);
    }
  }

  @Test
  void noCellFiresWithinItsRefractoryPeriod() {
    Network network = new Network(TINY);
    Conditions conditions = new Conditions();
    conditions.tonicE[0] = 20;
    conditions.tonicI[0] = 20;
    network.apply(conditions);
    Anatomy anatomy = new Anatomy(TINY.neurons());
    long[] last = new long[TINY.neurons()];
    int[] shortest = {Integer.MAX_VALUE, Integer.MAX_VALUE};
    FrameMeter meter = new FrameMeter();
    for (int frame = 0; frame < 10; frame++) {
      meter.beginFrame();
      network.run(Brain.FRAME_MS, conditions, StepTeam.alone(), 0, () -> meter.add(network));
      for (int s = 0; s < meter.count(); s++) {
        int cell = meter.neuron(s);
        long at = frame * 500L + meter.step(s) + 1;
        int type = anatomy.isExcitatory(cell) ? 0 : 1;
        if (last[cell] > 0) {
          shortest[type] = (int) Math.min(shortest[type], at - last[cell]);
        }
        last[cell] = at;
      }
    }
    assertThat(shortest[0]).isGreaterThan(20);
    assertThat(shortest[1]).isGreaterThan(10);
  }
}
