package org.synaptarium.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Quantiles of very many latencies, and frames that don't say when they were due. */
class LatenciesTest {
  private static final long MS = 1_000_000;

  @Test
  void aQuantileIsAtMostThreePercentTooLargeAndNeverTooSmall() {
    var latencies = new Latencies();
    for (int i = 1; i <= 10_000; i++) {
      latencies.add(i * MS / 10);
    }
    assertThat(latencies.count()).isEqualTo(10_000);
    assertThat(latencies.quantileMs(0.5)).isBetween(500.0, 500.0 * 1.035);
    assertThat(latencies.quantileMs(0.99)).isBetween(990.0, 1_000.0);
    assertThat(latencies.largestMs()).isEqualTo(1_000);
    latencies.clear();
    assertThat(latencies.quantileMs(0.99)).isZero();
  }

  @Test
  void aFrameIsLateAgainstTheEarliestOfItsWindow() {
    var latencies = new Latencies();
    var clock = new FrameClock(latencies);
    for (int frame = 0; frame < 90; frame++) {
      clock.arrived(frame * 50 * MS, 7_000 * MS + frame * 50 * MS + 3 * MS);
    }
    clock.arrived(90 * 50 * MS, 7_000 * MS + 90 * 50 * MS + 83 * MS);
    clock.settle();
    assertThat(latencies.quantileMs(0.98)).isZero();
    assertThat(latencies.quantileMs(1)).isCloseTo(80, within(2.5));
  }
}
