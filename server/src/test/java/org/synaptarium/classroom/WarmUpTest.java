package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  @Test
  void itEndsByItselfAndKeepsNoServerFromEnding() throws InterruptedException {
    Thread thread = WarmUp.begin(() -> {});
    assertThat(thread.isDaemon()).isTrue();
    assertThat(thread.join(Duration.ofMinutes(1))).isTrue();
  }
}
