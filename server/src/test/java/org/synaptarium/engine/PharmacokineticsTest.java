package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.synaptarium.command.Route;

/** Plasma levels against what has been measured in people. */
class PharmacokineticsTest {
  private static final double NASAL_MG_PER_KG = 50.0 / 70;

  private final Pharmacokinetics ketamine = new Pharmacokinetics();

  @Test
  void halfAMilligramOverFortyMinutesPeaksWhenTheInfusionEnds() {
    ketamine.give(Route.IV_INFUSION, 0.5, 40);
    double peak = 0;
    double peakAt = 0;
    for (int minute = 1; minute <= 110; minute++) {
      ketamine.advance(1, 0);
      if (ketamine.plasmaNgPerMl() > peak) {
        peak = ketamine.plasmaNgPerMl();
        peakAt = minute;
      }
    }
    assertThat(peak).isBetween(150.0, 270.0);
    assertThat(peakAt).isBetween(38.0, 42.0);
    assertThat(ketamine.plasmaNgPerMl()).isBetween(40.0, 90.0);
    assertThat(ketamine.givenMgPerKg()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void anaestheticBolusIsInTheAnaestheticRangeAfterFiveMinutes() {
    ketamine.give(Route.IV_BOLUS, 2, 0);
    ketamine.advance(5, 0);
    assertThat(ketamine.plasmaNgPerMl()).isBetween(1_200.0, 2_400.0);
  }

  @Test
  void fiftyMilligramsThroughTheNosePeakLow() {
    ketamine.give(Route.INTRANASAL, NASAL_MG_PER_KG, 0);
    double peak = 0;
    for (int minute = 1; minute <= 120; minute++) {
      ketamine.advance(1, 0);
      peak = Math.max(peak, ketamine.plasmaNgPerMl());
    }
    assertThat(peak).isBetween(45.0, 130.0);
  }

  @Test
  void aHundredInfusionsAtOnceGiveEverythingTheyHold() {
    for (int i = 0; i < 100; i++) {
      ketamine.give(Route.IV_INFUSION, 0.01, 10 + i % 30);
    }
    ketamine.advance(60, 0);
    assertThat(ketamine.givenMgPerKg()).isCloseTo(1.0, within(1e-9));
  }

  @Test
  void thePumpHoldsItsTargetAndCannotTakeDrugOut() {
    ketamine.advance(30, 0.8);
    assertThat(ketamine.plasmaUm()).isCloseTo(0.8, within(0.01));
    assertThat(ketamine.ketamineUm()).isCloseTo(0.8, within(0.01));
    double given = ketamine.givenMgPerKg();
    ketamine.advance(1, 0.2);
    assertThat(ketamine.plasmaUm()).isGreaterThan(0.4);
    assertThat(ketamine.givenMgPerKg()).isEqualTo(given);
  }

  @Test
  void theLengthOfAnAdvanceDoesNotMatter() {
    Pharmacokinetics fine = new Pharmacokinetics();
    ketamine.give(Route.IV_INFUSION, 0.5, 40);
    fine.give(Route.IV_INFUSION, 0.5, 40);
    ketamine.advance(72, 0);
    for (int i = 0; i < 72 * 600; i++) {
      fine.advance(1.0 / 600, 0);
    }
    assertThat(ketamine.plasmaUm()).isCloseTo(fine.plasmaUm(), within(0.001 * fine.plasmaUm()));
  }
}
