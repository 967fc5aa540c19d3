package org.synaptarium.science;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statistics of the validation against tables and against cases worked by hand. */
class StatisticsTest {
  @ParameterizedTest
  @CsvSource({
    "1, 12.706",
    "2, 4.303",
    "3, 3.182",
    "4, 2.776",
    "9, 2.262",
    "19, 2.093",
    "120, 1.980"
  })
  void studentsTIsThatOfTheTables(int freedom, double t) {
    assertThat(StudentT.twoSided95(freedom)).isCloseTo(t, within(0.0005));
  }

  @Test
  void theIntervalOfFiveNumbersIsTheOneWorkedByHand() {
    MeanInterval interval = MeanInterval.of(new double[] {2, 4, 4, 4, 6});
    assertThat(interval.mean()).isEqualTo(4);
    assertThat(interval.high()).isCloseTo(4 + 2.7764 * Math.sqrt(2.0 / 5), within(1e-3));
    assertThat(interval.low() + interval.high()).isCloseTo(8, within(1e-12));
  }

  @Test
  void oneSeedHasAMeanAndNoInterval() {
    MeanInterval interval = MeanInterval.of(new double[] {3});
    assertThat(interval.mean()).isEqualTo(3);
    assertThat(interval.low()).isNaN();
  }

  @Test
  void aSineHasItsPowerAtItsFrequencyAndNowhereElse() {
    double[] signal = new double[20_000];
    for (int i = 0; i < signal.length; i++) {
      signal[i] = 5 + 3 * Math.sin(2 * Math.PI * 40 * i / 1_000);
    }
    Spectrum spectrum = Spectrum.of(signal);
    assertThat(spectrum.power(30, 80)).isCloseTo(4.5, within(0.01));
    assertThat(spectrum.power(0.1, 4)).isLessThan(1e-3);
  }

  @Test
  void tooShortASignalHasNoSpectrum() {
    assertThat(Spectrum.of(new double[1_000]).power(1, 4)).isNaN();
  }

  @Test
  void aClockworkCellHasNoVariationAndAnAlternatingOneHasItsOwn() {
    Intervals intervals = new Intervals(1);
    for (int i = 0; i < 20; i++) {
      intervals.spike(0, 100 * i);
    }
    assertThat(intervals.coefficientOfVariation()).isCloseTo(0, within(1e-9));
    Intervals alternating = new Intervals(1);
    double at = 0;
    for (int i = 0; i <= 1_000; i++) {
      alternating.spike(0, at);
      at += i % 2 == 0 ? 50 : 150;
    }
    assertThat(alternating.coefficientOfVariation()).isCloseTo(0.5, within(0.01));
  }

  @Test
  void sharesOfSmallWholesAreTakenOverTheSumNotOneByOne() {
    MeanInterval interval =
        MeanInterval.ofShares(
            List.of(new Share(5, 10), new Share(5, 10), new Share(5, 10), new Share(6, 4)));
    assertThat(interval.mean()).isCloseTo(21 / 34.0, within(1e-12));
    MeanInterval equal =
        MeanInterval.ofShares(List.of(new Share(1, 2), new Share(1, 2), new Share(1.5, 3)));
    assertThat(equal.low()).isCloseTo(0.5, within(1e-12));
    assertThat(equal.high()).isCloseTo(0.5, within(1e-12));
    assertThat(MeanInterval.ofShares(List.of(new Share(-1, -2), new Share(3, 4))).mean()).isNaN();
  }

  @Test
  void halfOfAGainIsLostWhereTheStraightLineBetweenTwoPointsSays() {
    double[] gain = new double[100];
    for (int i = 0; i < gain.length; i++) {
      gain[i] = 100 - i;
    }
    assertThat(FadingProtocol.daysUntilHalf(gain, 0)).isCloseTo(1 + 50 / 20.0, within(1e-9));
    assertThat(FadingProtocol.daysUntilHalf(new double[] {2, 2, 2}, 0)).isNaN();
  }

  @ParameterizedTest
  @CsvSource({"0.13, 34, 0.1, 50", "0.2, 20, 0.2, 20", "0.6, 101, 0.5, 200", "1, 1.4, 1, 2"})
  void aLogarithmicAxisHoldsAllOfItsCurves(double least, double most, double min, double max) {
    Axis axis = Axis.logAround("power", least, most);
    assertThat(axis.min()).isCloseTo(min, within(1e-9));
    assertThat(axis.max()).isCloseTo(max, within(1e-9));
  }
}
