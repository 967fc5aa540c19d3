package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The classroom brain's membrane comes closer to the exact solution as its step shrinks. */
class MembraneConvergenceTest {
  private static final CellParameters CELL = CellParameters.PYRAMIDAL;
  private static final float LEAK_PULL_PA = CELL.leakNs() * CellParameters.LEAK_REVERSAL_MV;
  private static final double SPAN_MS = 16;

  /** Steps of the reference, of fourth order: its error is far below what is compared. */
  private static final double TINY_MS = 1e-3;

  /** Without NMDA the equation is linear and its midpoint of second order. */
  @Test
  void withoutNmdaTheErrorFallsWithTheSquareOfTheStep() {
    NeuronState open = openSynapses();
    double before = error(open, 3.2f);
    for (float stepMs : new float[] {1.6f, 0.8f, 0.4f}) {
      double error = error(open, stepMs);
      assertThat(before / error).as("step %f ms", stepMs).isCloseTo(4, within(0.35));
      before = error;
    }
    assertThat(error(open, (float) SynapseParameters.STEP_MS)).isLessThan(2e-3);
  }

  /** Magnesium sees the voltage at the step's beginning: first order, and small. */
  @Test
  void withNmdaTheErrorFallsWithTheStep() {
    NeuronState open = openSynapses();
    open.nmdaNs[0] = 60;
    double before = error(open, 0.8f);
    for (float stepMs : new float[] {0.4f, 0.2f, 0.1f}) {
      double error = error(open, stepMs);
      assertThat(before / error).as("step %f ms", stepMs).isCloseTo(2, within(0.2));
      before = error;
    }
    assertThat(before).isLessThan(0.05);
  }

  private static NeuronState openSynapses() {
    NeuronState open = new NeuronState(1);
    open.ampaNs[0] = 6;
    open.gabaNs[0] = 9;
    open.adaptationNs[0] = 3;
    return open;
  }

  /** Returns the largest distance from the reference, mV, while conductances stay as they are. */
  private static double error(NeuronState open, float stepMs) {
    double exactMv = -75;
    open.voltageMv[0] = (float) exactMv;
    double largest = 0;
    int tinySteps = (int) Math.round(stepMs / TINY_MS);
    for (int step = 0; step < Math.round(SPAN_MS / stepMs); step++) {
      MembraneKernel.magnesiumFree(open.work, open.voltageMv, 0, 1);
      MembraneKernel.conduct(open.work, open, 0, 1, CELL.leakNs(), 1, 0);
      MembraneKernel.move(open.work, open, 0, 1, LEAK_PULL_PA, CELL.capacitancePf(), stepMs);
      for (int tiny = 0; tiny < tinySteps; tiny++) {
        exactMv = reference(open, exactMv);
      }
      largest = Math.max(largest, Math.abs(open.voltageMv[0] - exactMv));
    }
    return largest;
  }

  private static double reference(NeuronState open, double mv) {
    double a = slope(open, mv);
    double b = slope(open, mv + TINY_MS / 2 * a);
    double c = slope(open, mv + TINY_MS / 2 * b);
    double d = slope(open, mv + TINY_MS * c);
    return mv + TINY_MS / 6 * (a + 2 * b + 2 * c + d);
  }

  private static double slope(NeuronState open, double mv) {
    float[] free = new float[1];
    MembraneKernel.magnesiumFree(free, new float[] {(float) mv}, 0, 1);
    double excitatory = open.ampaNs[0] + open.nmdaNs[0] * free[0];
    double inhibitory = open.gabaNs[0] * (mv - CellParameters.GABA_REVERSAL_MV);
    double potassium = open.adaptationNs[0] * (mv - CellParameters.POTASSIUM_REVERSAL_MV);
    double leak = CELL.leakNs() * (mv - CellParameters.LEAK_REVERSAL_MV);
    return -(excitatory * mv + inhibitory + potassium + leak) / CELL.capacitancePf();
  }
}
