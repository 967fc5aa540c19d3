package org.synaptarium.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenBucketTest {
  private static final long SECOND_NANOS = 1_000_000_000L;

  @Test
  void aBurstPassesThenTheSteadyRate() {
    var bucket = new TokenBucket(60, 120, 0);
    assertThat(taken(bucket, 1000, 0)).isEqualTo(120);
    assertThat(taken(bucket, 1000, SECOND_NANOS)).isEqualTo(60);
    assertThat(taken(bucket, 1000, 60 * SECOND_NANOS)).isEqualTo(120);
  }

  private static int taken(TokenBucket bucket, int attempts, long nowNanos) {
    int taken = 0;
    for (int i = 0; i < attempts; i++) {
      taken += bucket.take(nowNanos) ? 1 : 0;
    }
    return taken;
  }
}
