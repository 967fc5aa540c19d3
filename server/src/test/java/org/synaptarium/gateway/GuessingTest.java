package org.synaptarium.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever guesses codes gets nowhere, from one address or from many. */
class GuessingTest {
  private static final String CLASS_AT_THE_DOOR = "198.51.100.1";
  private final WrongGuesses guesses = new WrongGuesses(0);

  @Test
  void p63_oneAddressIsHeardNoMoreAfterItsBurst() {
    int heard = 0;
    while (guesses.mayGuess("192.0.2.1", 0) && heard < 1_000) {
      guesses.guessedWrong("192.0.2.1", 0);
      heard++;
    }
    assertThat(heard).isBetween(GatewayLimits.WRONG_CODE_BURST, GatewayLimits.WRONG_CODE_BURST + 2);
    assertThat(guesses.mayGuess(CLASS_AT_THE_DOOR, 0)).isTrue();
  }

  @Test
  void p63_manyAddressesTogetherRunOutOfPatienceToo() {
    int heard = 0;
    for (int i = 0; i < 5_000; i++) {
      String address = "10.0." + i % 40 + ".1";
      if (guesses.mayGuess(address, 0)) {
        guesses.guessedWrong(address, 0);
        heard++;
      }
    }
    assertThat(heard)
        .isBetween(
            GatewayLimits.WRONG_CODE_BURST_TOGETHER, GatewayLimits.WRONG_CODE_BURST_TOGETHER + 40);
    assertThat(guesses.mayGuess(CLASS_AT_THE_DOOR, 0)).isTrue();
  }

  @Test
  void p63_anIpv6NetworkIsOneAddress() {
    assertThat(Addresses.networkOf("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(Addresses.networkOf("2001:db8:1:2::1"))
        .isNotEqualTo(Addresses.networkOf("2001:db8:1:3::1"));
    assertThat(Addresses.networkOf("192.0.2.1")).isEqualTo("192.0.2.1");
  }
}
