package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Terminals that tire and warm up with their own spikes. */
class ShortTermPlasticityTest {
  private static final int STEPS_OF_50_MS = 500;
  private static final int NEVER = -1;

  private static double lastOfTen(ShortTermPlasticity terminals) {
    NeuronState cell = new NeuronState(1);
    double released = terminals.release(cell, 0, NEVER);
    assertThat(released).isCloseTo(1, within(1e-6));
    for (int spike = 1; spike < 10; spike++) {
      released = terminals.release(cell, 0, STEPS_OF_50_MS);
    }
    return released;
  }

  @Test
  void twentyHertzTiresADepressingTerminalAndRaisesAFacilitatingOneFirst() {
    assertThat(lastOfTen(ShortTermPlasticity.DEPRESSING)).isLessThan(0.35);
    NeuronState cell = new NeuronState(1);
    float first = ShortTermPlasticity.FACILITATING.release(cell, 0, NEVER);
    float second = ShortTermPlasticity.FACILITATING.release(cell, 0, STEPS_OF_50_MS);
    assertThat(second).isGreaterThan(1.1f * first);
  }

  @Test
  void aSteadyTrainSettlesWhereTheEquationsOfTsodyksAndMarkramSay() {
    double u = 0.25;
    double left = Math.exp(-50.0 / 671);
    double use = u / (1 - (1 - u) * Math.exp(-50.0 / 17));
    double store = (1 - left) / (1 - (1 - use) * left);
    NeuronState cell = new NeuronState(1);
    double released = ShortTermPlasticity.DEPRESSING.release(cell, 0, NEVER);
    for (int spike = 0; spike < 200; spike++) {
      released = ShortTermPlasticity.DEPRESSING.release(cell, 0, STEPS_OF_50_MS);
    }
    assertThat(released).isCloseTo(use * store / u, within(1e-4));
  }

  @Test
  void restFillsTheStoreAgain() {
    NeuronState cell = new NeuronState(1);
    for (int spike = 0; spike < 20; spike++) {
      ShortTermPlasticity.DEPRESSING.release(cell, 0, STEPS_OF_50_MS);
    }
    assertThat(ShortTermPlasticity.DEPRESSING.release(cell, 0, 200_000)).isEqualTo(1);
  }

  @Test
  void cellsFallIntoTheThreeClassesInTheSharesOfTheLiterature() {
    Network network = new Network(new BrainSpec(2_000, 3, Genotype.VAL_VAL));
    int facilitating = 0;
    int depressing = 0;
    for (ShortTermPlasticity terminals : network.neurons().terminals) {
      facilitating += terminals == ShortTermPlasticity.FACILITATING ? 1 : 0;
      depressing += terminals == ShortTermPlasticity.DEPRESSING ? 1 : 0;
    }
    assertThat(facilitating / 2_000.0).isCloseTo(0.45, within(0.04));
    assertThat(depressing / 2_000.0).isCloseTo(0.38, within(0.04));
  }
}
