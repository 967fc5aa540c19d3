package org.synaptarium.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.Severity;

/** A lesson may be about the circuit of two areas, and is told where it asks for something else. */
class TwoAreaScenarioTest {
  private static final String GOOD =
      """
      format: 1
      id: two
      title: {en: Two}
      summary: {en: Two areas.}
      narration: {en: Two areas.}
      level: school
      minutes: 5
      brain: {circuit: twoArea, severity: moderate, neurons: 2000, seed: 3}
      timeline:
        - {at: 1s, type: cuePattern, pattern: new, strength: 1, durationMs: 500}
      chapters:
        - {at: 0s, title: {en: Rest}, narration: {en: Nothing.}, region: VACC}
      duration: 10s
      expectations:
        - {quantity: DLPFC.rateE, at: 5s, accept: {min: 1}, text: {en: It fires.}}
      """;

  @Test
  void circuitAndSeverityMakeTheBrain() {
    assertThat(ScenarioReader.read(GOOD, "two"))
        .isInstanceOfSatisfying(
            ScenarioReading.Read.class,
            read ->
                assertThat(read.scenario().spec())
                    .isEqualTo(
                        new BrainSpec(
                            Circuit.TWO_AREA, 2_000, 3, Genotype.VAL_VAL, Severity.MODERATE)));
  }

  @Test
  void aCommandWithoutMeaningIsAProblemWithItsPlace() {
    assertProblem(
        "cuePattern, pattern: new, strength: 1, durationMs: 500",
        "turnDial, dial: stress, value: 1");
  }

  @Test
  void aRegionOrQuantityOfAnotherCircuitIsAProblem() {
    assertProblem("region: VACC", "region: AMY");
    assertProblem("quantity: DLPFC.rateE", "quantity: cortisol");
  }

  @Test
  void aLapseIsAProblemForThereIsNoBodyClock() {
    assertProblem("duration: 10s", "start: {bodySecondsPerSecond: 60}\nduration: 10s");
  }

  @Test
  void severityOfAClassroomBrainIsAProblem() {
    assertProblem("circuit: twoArea, ", "");
  }

  private static void assertProblem(String good, String bad) {
    assertThat(GOOD).contains(good);
    assertThat(ScenarioReader.read(GOOD.replace(good, bad), "two"))
        .isInstanceOfSatisfying(
            ScenarioReading.Broken.class,
            broken -> assertThat(broken.problems()).isNotEmpty().doesNotContainNull());
  }
}
