package org.synaptarium.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synaptarium.engine.Anatomy;

class DisplaySampleTest {

  @ParameterizedTest
  @ValueSource(ints = {200, 2000, 4000, 4040, 10_000, 100_000})
  void shownNeuronsKeepTheirRegionAndKind(int neurons) {
    var whole = new Anatomy(neurons);
    var sample = new DisplaySample(whole);
    assertThat(sample.size()).isEqualTo(Math.min(neurons, DisplaySample.MAX_NEURONS));
    for (int id = 0; id < sample.size(); id++) {
      int neuron = sample.neuron(id);
      assertThat(sample.displayId(neuron)).isEqualTo(id);
      assertThat(whole.regionOf(neuron)).isEqualTo(sample.anatomy().regionOf(id));
      assertThat(whole.isExcitatory(neuron)).isEqualTo(sample.anatomy().isExcitatory(id));
    }
  }
}
