package org.synaptarium.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyframeThinningTest {

  @Test
  void aFewAreAllKept() {
    assertThat(KeyframeThinning.surplus(List.of())).isEmpty();
    assertThat(KeyframeThinning.surplus(List.of(0L, 200L, 400L))).isEmpty();
  }

  @Test
  void overAnHourTheFirstTheNewestAndEvenlySpreadOnesStay() {
    List<Long> kept = new ArrayList<>();
    for (long frame = 0; frame <= 72_000; frame += 200) {
      kept.add(frame);
      KeyframeThinning.surplus(kept).ifPresent(kept::remove);
    }

    assertThat(kept)
        .hasSize(KeyframeThinning.KEPT)
        .startsWith(0L)
        .endsWith(71_600L, 71_800L, 72_000L);
    for (int i = 1; i < kept.size(); i++) {
      assertThat(kept.get(i) - kept.get(i - 1)).isLessThanOrEqualTo(72_000L / 5);
    }
  }
}
