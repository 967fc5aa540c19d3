package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The slow side of the background: fluctuations at rest, bursts under an anaesthetic. */
class BackgroundTest {

  @Test
  void fluctuationsHaveTheirSpreadAndParcelsGoTheirOwnWay() {
    RestingFluctuations fluctuations = new RestingFluctuations(11);
    double squares = 0;
    double products = 0;
    double shared = 0;
    int count = 400_000;
    for (int ms = 0; ms < count; ms++) {
      fluctuations.advance(ms);
      double a = fluctuations.background(Region.PFC, 0) - 1;
      double b = fluctuations.background(Region.PFC, 1) - 1;
      double i = fluctuations.interneurons();
      squares += (a * a + b * b) / (2.0 * count);
      products += a * b / count;
      shared += i * i / count;
    }
    double variance = SynapseParameters.FLUCTUATION * SynapseParameters.FLUCTUATION;
    double sharedVariance =
        SynapseParameters.SHARED_FLUCTUATION * SynapseParameters.SHARED_FLUCTUATION;
    assertThat(squares / variance).isCloseTo(1, within(0.15));
    assertThat(products / variance).isCloseTo(0, within(0.2));
    assertThat(shared / sharedVariance).isCloseTo(1, within(0.15));
  }

  @Test
  void theThalamusSwingsAboutOnceASecondAndOnlyAsFarAsItsCellsBurst() {
    ThalamicRhythm rhythm = new ThalamicRhythm(5);
    int waves = 0;
    boolean low = false;
    for (int ms = 0; ms < 30_000; ms++) {
      rhythm.advance(ms);
      assertThat(rhythm.strength(0)).isEqualTo(1);
      double now = rhythm.strength(1);
      assertThat(now).isCloseTo(1, within(PharmacologyParameters.SLOW_WAVE + 1e-9));
      double crest = (now - 1) / PharmacologyParameters.SLOW_WAVE;
      waves += low && crest > 0.5 ? 1 : 0;
      low = crest < -0.5 || low && crest <= 0.5;
    }
    assertThat(waves).isBetween(25, 35);
  }

  @Test
  void relayCellsBurstAtAnaestheticDosesOnly() {
    assertThat(PharmacologyParameters.bursting(0)).isZero();
    assertThat(PharmacologyParameters.bursting(0.8)).isLessThan(0.02);
    assertThat(PharmacologyParameters.bursting(8)).isGreaterThan(0.6);
  }
}
