package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchEngineTest {

  /** Enough for rates to settle; how fast it runs is not asked here. */
  private static final int WARM_UP_SECONDS = 2;

  @Test
  void figuresOfAShortRunAreOfALivingBrain() {
    BenchEngine.Figures figures = run(1);
    assertThat(figures.rateEHz()).isBetween(0.5, 6.0);
    assertThat(figures.rateIHz()).isBetween(4.0, 25.0);
    assertThat(figures.synapticEvents()).isGreaterThan(figures.spikes() * 10);
    assertThat(figures.synapses()).isGreaterThan(10_000);
    assertThat(run(2).stateHash()).isEqualTo(figures.stateHash());
  }

  private static BenchEngine.Figures run(int threads) {
    return BenchEngine.run(
        () -> BenchNetwork.Classroom.create(400, 7), threads, 2, neurons -> WARM_UP_SECONDS);
  }
}
