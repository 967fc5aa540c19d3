package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeedGaugeTest {

  @ParameterizedTest
  @CsvSource({"50, 1", "51, 1", "40, 1", "60, 0.8", "100, 0.5", "500, 0.1", "60000, 0.05"})
  void itShowsNeuralSecondsPerRealSecondInSteps(long frameTakesMs, double shown) {
    var gauge = new SpeedGauge();
    for (int frame = 0; frame < 100; frame++) {
      gauge.frameRan(1_000 + frame * frameTakesMs);
    }
    assertThat(gauge.speed()).isEqualTo(shown);
  }

  @Test
  void itSaysNothingBeforeItKnowsAndAfterAPause() {
    var gauge = new SpeedGauge();
    for (int frame = 0; frame < 39; frame++) {
      gauge.frameRan(frame * 500L);
    }
    assertThat(gauge.speed()).isEqualTo(1);
    gauge.frameRan(39 * 500L);
    assertThat(gauge.speed()).isEqualTo(0.1);
    gauge.stopped();
    assertThat(gauge.speed()).isEqualTo(1);
  }
}
