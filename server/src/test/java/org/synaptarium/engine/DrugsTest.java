package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.Control;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.command.Route;

/** What doses, controls, blockers, genes and rival hypotheses do to a body whose network rests. */
class DrugsTest {
  private static final double HOUR_MS = 3_600_000;
  private static final double NETWORK_SURGES = 1.5;

  private final Dials dials = new Dials();
  private final DriveSensor sensor = new DriveSensor();
  private final BodyClock body = new BodyClock(Genotype.VAL_VAL);

  private BodyReadout after(BodyClock some, double hours) {
    some.advance(hours * HOUR_MS, dials, sensor);
    return some.readout(dials, sensor);
  }

  /** Lets the network's drive be what it is at a low dose, whatever else holds. */
  private void surge() {
    double[] ones = new double[Circuit.SLOTS];
    Arrays.fill(ones, 1);
    double[] more = new double[Circuit.SLOTS];
    Arrays.fill(more, NETWORK_SURGES);
    double[] felt = new double[Conditions.FELT];
    sensor.setRest(ones, ones, felt);
    felt[0] = 1;
    sensor.sense(more, ones, felt);
  }

  /** Returns the spines that a dose of 0.5 mg/kg adds within a day. */
  private double gain(Genotype genotype) {
    BodyClock dosed = new BodyClock(genotype);
    BodyClock untreated = new BodyClock(genotype);
    dosed.give(Route.IV_INFUSION, 0.5, 40);
    // The surge of a dose lasts two hours, then the network is at rest again.
    after(dosed, 2);
    sensor.sense(ones(), ones(), new double[Conditions.FELT]);
    after(dosed, 22);
    after(untreated, 24);
    return dosed.spines(Region.PFC) - untreated.spines(Region.PFC);
  }

  private static double[] ones() {
    double[] ones = new double[Circuit.SLOTS];
    Arrays.fill(ones, 1);
    return ones;
  }

  private double gainWith(Genotype genotype) {
    surge();
    return gain(genotype);
  }

  @Test
  void salineIsNoDrugAndStillRaisesExpectations() {
    body.give(Control.SALINE, 0);
    BodyReadout read = after(body, 1);
    assertThat(read.symptomExpectancy()).isLessThan(-8);
    assertThat(read.symptomDrug()).isZero();
    assertThat(read.plasmaNgPerMl()).isZero();
    assertThat(read.gabaBoost()).isZero();
    assertThat(read.responsiveness()).isEqualTo(1);
  }

  @Test
  void midazolamProlongsInhibitionForHoursAndGrowsNothing() {
    double before = body.spines(Region.PFC);
    body.give(Control.MIDAZOLAM, 0.045);
    BodyReadout soon = after(body, 0.1);
    assertThat(soon.midazolamNgPerMl()).isBetween(35.0, 50.0);
    assertThat(soon.gabaBoost()).isBetween(0.2, 0.5);
    assertThat(soon.responsiveness()).isGreaterThan(0.9);
    assertThat(soon.dissociation()).isZero();
    assertThat(soon.symptomExpectancy()).isLessThan(-8);
    BodyReadout later = after(body, 2);
    assertThat(later.midazolamNgPerMl() / soon.midazolamNgPerMl()).isCloseTo(0.5, within(0.01));
    after(body, 22);
    assertThat(body.spines(Region.PFC)).isCloseTo(before, within(0.002));
  }

  @Test
  void sprayReachesTheLevelsOfTheClinicWithinTheHour() {
    // 84 mg in 70 kg peak at about 100 ng/mL, 20 … 40 minutes after the first puff.
    body.give(Route.ESKETAMINE_SPRAY, 1.2, 0);
    double highest = 0;
    double highestAtMin = 0;
    for (int minute = 1; minute <= 120; minute++) {
      double level = after(body, 1.0 / 60).plasmaNgPerMl();
      if (level > highest) {
        highest = level;
        highestAtMin = minute;
      }
    }
    assertThat(highest).isBetween(60.0, 150.0);
    assertThat(highestAtMin).isBetween(15.0, 45.0);
  }

  @Test
  void swallowedKetamineIsMostlyNorketamineAndOutlivedByIt() {
    body.give(Route.ORAL, 0.5, 0);
    BodyReadout hour = after(body, 1);
    assertThat(hour.norketamineNgPerMl()).isGreaterThan(hour.plasmaNgPerMl());
    BodyReadout evening = after(body, 11);
    BodyReadout night = after(body, 6);
    double halves =
        Math.log(evening.norketamineNgPerMl() / night.norketamineNgPerMl()) / Math.log(2);
    assertThat(6 / halves).isBetween(4.0, 12.0);
  }

  @Test
  void aLowDoseDissociatesAndAnAnaestheticOneTakesResponsiveness() {
    assertThat(PharmacologyParameters.dissociation(40 / 237.73)).isLessThan(0.02);
    assertThat(PharmacologyParameters.dissociation(100 / 237.73)).isBetween(0.05, 0.5);
    assertThat(PharmacologyParameters.dissociation(200 / 237.73)).isGreaterThan(0.5);
    assertThat(PharmacologyParameters.responsiveness(300 / 237.73, 0)).isGreaterThan(0.99);
    assertThat(PharmacologyParameters.responsiveness(1200 / 237.73, 0)).isBetween(0.5, 0.9);
    assertThat(PharmacologyParameters.responsiveness(2400 / 237.73, 0)).isLessThan(0.25);
  }

  @Test
  void rapamycinInACortexAndNbqxStopGrowthButRapamycinByMouthDoesNot() {
    double free = gainWith(Genotype.VAL_VAL);
    assertThat(free).isGreaterThan(0.05);
    dials.block(Blocker.RAPAMYCIN, true);
    assertThat(gainWith(Genotype.VAL_VAL)).isLessThan(0.05 * free);
    dials.block(Blocker.RAPAMYCIN, false);
    dials.block(Blocker.NBQX, true);
    assertThat(gainWith(Genotype.VAL_VAL)).isLessThan(0.05 * free);
    dials.block(Blocker.NBQX, false);
    dials.block(Blocker.RAPAMYCIN_SYSTEMIC, true);
    assertThat(gainWith(Genotype.VAL_VAL)).isEqualTo(free);
  }

  @Test
  void metCarriersGrowLess() {
    double valVal = gainWith(Genotype.VAL_VAL);
    double valMet = gainWith(Genotype.VAL_MET);
    double metMet = gainWith(Genotype.MET_MET);
    assertThat(valMet).isLessThan(0.9 * valVal);
    assertThat(metMet).isLessThan(0.5 * valVal).isLessThan(valMet);
  }

  @Test
  void withoutASurgeOnlyARivalHypothesisCanMakeSpinesGrow() {
    assertThat(gain(Genotype.VAL_VAL)).isCloseTo(0, within(1e-3));
    dials.hold(Hypothesis.TONIC_NMDA, true);
    double tonic = gain(Genotype.VAL_VAL);
    dials.block(Blocker.NBQX, true);
    assertThat(gain(Genotype.VAL_VAL)).as("eEF2 needs no AMPA receptor").isEqualTo(tonic);
    dials.hold(Hypothesis.TONIC_NMDA, false);
    dials.hold(Hypothesis.HNK, true);
    assertThat(gain(Genotype.VAL_VAL)).as("HNK needs them").isCloseTo(0, within(1e-3));
    dials.block(Blocker.NBQX, false);
    double metabolite = gain(Genotype.VAL_VAL);
    assertThat(tonic).isGreaterThan(0.05);
    assertThat(metabolite).isGreaterThan(0.05);
  }

  @Test
  void withoutDisinhibitionInterneuronsAreBlockedLikePyramidalCells() {
    Conditions felt = new Conditions();
    body.give(Route.IV_BOLUS, 0.3, 0);
    after(body, 0.2);
    body.setConditions(felt, dials, sensor);
    assertThat(felt.nmdaOpenI).isLessThan(felt.nmdaOpenE);
    dials.hold(Hypothesis.DISINHIBITION, false);
    body.setConditions(felt, dials, sensor);
    assertThat(felt.nmdaOpenI).isEqualTo(felt.nmdaOpenE);
  }

  @Test
  void drugAndExpectancyAreToldApart() {
    surge();
    body.give(Route.IV_INFUSION, 0.5, 40);
    BodyReadout read = after(body, 4);
    assertThat(read.symptomDrug()).isNegative();
    assertThat(read.symptomExpectancy()).isNegative();
    body.clearDrugs();
    BodyReadout months = after(body, 24 * 60);
    assertThat(months.symptomExpectancy()).isCloseTo(0, within(0.01));
  }
}
