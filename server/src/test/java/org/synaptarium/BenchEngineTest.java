package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchEngineTest {
  @Test
  void figuresOfAShortRunAreOfALivingBrain() {
    BenchEngine.Figures figures = BenchEngine.run(400, 7, 1, 2);
    assertThat(figures.rateEHz()).isBetween(0.5, 6.0);
    assertThat(figures.rateIHz()).isBetween(4.0, 25.0);
    assertThat(figures.synapticEvents()).isGreaterThan(figures.spikes() * 10);
    assertThat(figures.synapses()).isGreaterThan(10_000);
    assertThat(BenchEngine.run(400, 7, 2, 2).stateHash()).isEqualTo(figures.stateHash());
  }
}
