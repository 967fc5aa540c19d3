package org.synaptarium.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NicknameFilterTest {
  private final NicknameFilter filter = new NicknameFilter();

  @ParameterizedTest
  @ValueSource(strings = {"Ada", "Zoë 7", "Müller", "李雷", "Scunthorpe", "Essex", "José", "x", "🧠"})
  void ordinaryNamesPass(String name) {
    assertThat(filter.isFit(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shit", "sh1t", "S H I T", "s.h.i.t", "shiiiit", "x_fuck_x", "Schlampe"})
  void crudeWordsAreFoundHoweverTheyAreSpelt(String name) {
    assertThat(filter.isFit(name)).isFalse();
  }

  @Test
  void mintedNamesPassTheFilter() {
    var mint = new NicknameMint(new Random(7));
    for (int i = 0; i < 2000; i++) {
      String name = mint.next();
      assertThat(filter.isFit(name)).as(name).isTrue();
      assertThat(name.length()).isLessThanOrEqualTo(24);
    }
  }
}
