package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Route;

/** The slow equations by themselves, with the sensor at rest. */
class BodyClockTest {
  private final Dials dials = new Dials();
  private final DriveSensor sensor = new DriveSensor();

  @Test
  void theLapseDoesNotChangeTheSlowEquations() {
    BodyReadout coarse = dayOfStressAndDrug(432_000);
    BodyReadout fine = dayOfStressAndDrug(5_000);
    assertThat(coarse.cortisol()).isCloseTo(fine.cortisol(), within(0.01 * fine.cortisol()));
    assertThat(coarse.load()).isCloseTo(fine.load(), within(0.01 * fine.load()));
    assertThat(coarse.bdnf()).isCloseTo(fine.bdnf(), within(0.01 * fine.bdnf()));
    assertThat(coarse.effectSiteUm())
        .isCloseTo(fine.effectSiteUm(), within(0.01 * fine.effectSiteUm()));
    assertThat(coarse.refractory()).isCloseTo(fine.refractory(), within(0.01));
  }

  private BodyReadout dayOfStressAndDrug(int tickMs) {
    BodyClock body = new BodyClock(Genotype.VAL_VAL);
    dials.turn(Dial.STRESS, 1);
    body.give(Route.IV_INFUSION, 2, 72);
    for (long passed = 0; passed < 6 * 3_600_000L; passed += tickMs) {
      body.advance(tickMs, dials, sensor);
    }
    return body.readout(dials, sensor);
  }

  @Test
  void aRestedBodyStaysAtRest() {
    BodyClock body = new BodyClock(Genotype.VAL_VAL);
    double before = body.spines(Region.PFC);
    for (int day = 0; day < 30 * 24; day++) {
      body.advance(3_600_000, dials, sensor);
    }
    assertThat(body.spines(Region.PFC)).isCloseTo(before, within(0.02));
    assertThat(body.glutamateUm(Region.PFC, dials, sensor)).isCloseTo(1, within(1e-9));
    assertThat(body.readout(dials, sensor).symptomIndex()).isCloseTo(0, within(0.5));
    assertThat(body.readout(dials, sensor).cortisol()).isCloseTo(1, within(1e-9));
  }
}
