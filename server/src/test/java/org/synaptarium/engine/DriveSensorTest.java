package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The sensor averages what it reads for as long as the conditions stay what they are. */
class DriveSensorTest {
  private static final int TONIC = 2;

  private final DriveSensor sensor = new DriveSensor();
  private final double[] conditions = new double[Conditions.FELT];

  DriveSensorTest() {
    sensor.setRest(all(1), all(1), conditions);
  }

  private static double[] all(double value) {
    double[] same = new double[Circuit.SLOTS];
    Arrays.fill(same, value);
    return same;
  }

  private double drive() {
    return sensor.drive(Region.PFC);
  }

  /** Lets ticks alternate between nothing and twice the rest, as a handful of spikes does. */
  private void restNoisily(int ticks, double jitter) {
    for (int i = 0; i < ticks; i++) {
      conditions[TONIC] = i % 3 == 0 ? jitter : 0;
      sensor.sense(all(i % 2 * 2), all(1), conditions);
    }
  }

  @Test
  void chanceNeitherShowsNorMakesTheSensorForget() {
    restNoisily(1_000, 0.01);
    assertThat(drive()).isCloseTo(1, within(0.01));
  }

  @Test
  void aChangeOfConditionsIsSeenAtOnce() {
    restNoisily(1_000, 0);
    conditions[TONIC] = 0.1;
    sensor.sense(all(1.5), all(1), conditions);
    assertThat(drive()).isCloseTo(1.5, within(1e-9));
  }

  @Test
  void aSlowDriftAddsUpUntilItIsNoticed() {
    for (int i = 0; i < 400; i++) {
      conditions[TONIC] += 0.002;
      sensor.sense(all(1 + i / 400.0), all(1), conditions);
    }
    assertThat(drive()).isBetween(1.85, 2.0);
  }
}
