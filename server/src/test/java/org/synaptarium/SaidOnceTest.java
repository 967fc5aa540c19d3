package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SaidOnceTest {
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
  private final SaidOnce filter = new SaidOnce();

  @Test
  void whatDiffersInPortsAndIdsOnlyIsTheSameComplaint() {
    assertThat(filter.wasSaid("Connection[id=4, /10.0.0.1:5701] closed", 0)).isFalse();
    assertThat(filter.wasSaid("Connection[id=17, /10.0.0.9:40222] closed", MINUTE)).isTrue();
    assertThat(filter.wasSaid("Connection[id=17, /10.0.0.9:40222] refused", MINUTE)).isFalse();
  }

  @Test
  void aComplaintThatGoesOnIsSaidAgainAfterTenMinutes() {
    assertThat(filter.wasSaid("no", 0)).isFalse();
    assertThat(filter.wasSaid("no", 9 * MINUTE)).isTrue();
    assertThat(filter.wasSaid("no", 11 * MINUTE)).isFalse();
    assertThat(filter.wasSaid("no", 12 * MINUTE)).isTrue();
  }
}
