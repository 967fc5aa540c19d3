package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.synaptarium.classroom.TestClass.reasonOf;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.ClassCommand.End;
import org.synaptarium.command.ClassCommand.GiveTreatments;
import org.synaptarium.command.ClassCommand.OpenTrial;
import org.synaptarium.command.ClassCommand.RevealTrial;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.CommandJson;
import org.synaptarium.command.SeedRule;
import org.synaptarium.command.Treatment;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.impulse.SynapseKind;
import org.synaptarium.frame.BodyMetric;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.frame.Metrics;
import org.synaptarium.frame.RegionMetric;
import org.synaptarium.journal.MemoryJournal;

/** Trials: arms drawn by lot, given at one frame, and told to nobody before the reveal. */
class TrialTest {
  private static final List<Treatment> ARMS =
      List.of(Treatment.SALINE, Treatment.LOW_DOSE_RAPAMYCIN);

  private final MemoryJournal journal = new MemoryJournal();
  private final TestClass test = TestClass.open(journal);

  @AfterEach
  void closeClass() {
    test.close();
  }

  private void beginBlinded(int teams) {
    test.host(new SetTeams(teams, SeedRule.FAMILY));
    test.host(new OpenTrial(ARMS, true));
    test.host(new Start());
    test.tick(2);
    test.host(new GiveTreatments());
    test.tick(8);
  }

  private List<Treatment> allocation() {
    return test.room().view().trial().orElseThrow().allocation();
  }

  private float measured(int team, BodyMetric metric) {
    return test.room().teams().latest().get(team - 1).metrics()[Metrics.indexOf(metric)];
  }

  private static ImpulseWish wish(boolean atRest) {
    return new ImpulseWish(
        Region.PFC, SynapseKind.PYRAMIDAL, OptionalInt.empty(), 0, OptionalDouble.empty(), atRest);
  }

  @Test
  void p35_everyArmIsDrawnAsOftenAsEveryOtherOrOnceMore() {
    var random = new Random(4);
    for (int teams = 2; teams <= 8; teams++) {
      for (int arms = 2; arms <= Math.min(teams, 6); arms++) {
        List<Treatment> some = List.of(Treatment.values()).subList(0, arms);
        List<Treatment> lots = Lots.draw(some, teams, random);
        List<Integer> sizes = some.stream().map(arm -> Collections.frequency(lots, arm)).toList();
        assertThat(lots).hasSize(teams).containsAll(some);
        assertThat(Collections.max(sizes) - Collections.min(sizes)).isBetween(0, 1);
      }
    }
  }

  @Test
  void p35_lotsFallOnEveryTeamAlike() {
    var random = new Random(5);
    int firstGotSaline = 0;
    for (int i = 0; i < 1_000; i++) {
      firstGotSaline += Lots.draw(ARMS, 5, random).getFirst() == Treatment.SALINE ? 1 : 0;
    }
    assertThat(firstGotSaline).isBetween(430, 570);
  }

  @Test
  void p35_treatmentsReachAllTeamsAtOneFrame() {
    test.host(new SetTeams(2, SeedRule.SAME));
    test.host(new OpenTrial(ARMS, false));
    test.host(new Start());
    long frame = test.host(new GiveTreatments()).frame();
    test.tick(2);
    int dosed = allocation().indexOf(Treatment.LOW_DOSE_RAPAMYCIN) + 1;
    assertThat(measured(dosed, BodyMetric.GIVEN)).isPositive();
    assertThat(measured(3 - dosed, BodyMetric.GIVEN)).isZero();
    assertThat(test.room().view().team(dosed).settings().blockers())
        .containsExactly(Blocker.RAPAMYCIN);
    assertThat(test.room().view().team(3 - dosed).settings().blockers()).isEmpty();
    assertThat(test.room().teams().marks(dosed))
        .filteredOn(mark -> mark.type() == Mark.Type.TRIAL)
        .extracting(Mark::frame)
        .contains(frame);
  }

  @Test
  void p36_whileATrialIsBlindNothingSaysWhatATeamWasGiven() {
    beginBlinded(4);
    assertThat(allocation()).isEmpty();
    for (FrameImage image : test.room().teams().latest()) {
      assertThat(image.stateHash()).isZero();
      assertThat(image.metrics()[Metrics.indexOf(BodyMetric.PLASMA)]).isNaN();
      assertThat(image.metrics()[Metrics.indexOf(Region.PFC, RegionMetric.RATE_E)]).isNotNaN();
      assertThat(image.metrics()[Metrics.indexOf(BodyMetric.SYMPTOM_INDEX)]).isNotNaN();
    }
    int given = Metrics.indexOf(BodyMetric.GIVEN);
    assertThat(test.room().teams().history(1)).allMatch(row -> Float.isNaN(row.metrics()[given]));
    assertThat(test.room().teams().histories(given).getFirst())
        .allMatch(row -> Float.isNaN(row.metrics()[0]));
    assertThat(test.room().view().teams()).allMatch(team -> team.settings().blockers().isEmpty());
    assertThat(test.room().teams().marks(1)).noneMatch(mark -> mark.type() == Mark.Type.DOSE);
    assertThat(test.room().teams().impulse(1, wish(false))).isInstanceOf(Traced.Refused.class);
    assertThat(test.room().teams().impulse(1, wish(true))).isInstanceOf(Traced.Trace.class);
    assertThat(test.room().teams().compare(Person.HOST, "plasmaNgPerMl"))
        .isInstanceOf(Compared.Refused.class);
    var guess = new OpenPrediction("mtor", 0, 2, 0, 60_000);
    assertThat(reasonOf(test.ask(Person.HOST, guess))).isEqualTo(Reason.FORBIDDEN);
    assertThat(test.school.archive().isBlind(test.room().head())).isTrue();
  }

  @Test
  void p36_theRevealTellsEverything() {
    beginBlinded(4);
    test.host(new RevealTrial());
    assertThat(test.heard.otherBrains).contains(ClassListener.OtherBrain.revealed());
    assertThat(allocation()).hasSize(4).containsAll(ARMS);
    int dosed = allocation().indexOf(Treatment.LOW_DOSE_RAPAMYCIN) + 1;
    int given = Metrics.indexOf(BodyMetric.GIVEN);
    assertThat(measured(dosed, BodyMetric.GIVEN)).isPositive();
    assertThat(test.room().teams().history(dosed)).noneMatch(r -> Float.isNaN(r.metrics()[given]));
    assertThat(test.room().view().team(dosed).settings().blockers())
        .containsExactly(Blocker.RAPAMYCIN);
    assertThat(test.room().teams().latest().getFirst().stateHash()).isNotZero();
    assertThat(test.school.archive().isBlind(test.room().head())).isFalse();
    assertThat(reasonOf(test.ask(Person.HOST, new RevealTrial()))).isEqualTo(Reason.OUT_OF_RANGE);
  }

  @Test
  void p36_aReportIsSilentUntilTheRevealOrTheEnd() {
    beginBlinded(2);
    Report blind =
        test.school.archive().report(test.opened.classId(), test.opened.hostToken()).orElseThrow();
    assertThat(blind.blind()).isTrue();
    assertThat(blind.teams()).allMatch(team -> team.arm().isEmpty());
    assertThat(blind.lines().toString()).doesNotContain("allocation");
    int given = Metrics.indexOf(BodyMetric.GIVEN);
    assertThat(blind.teams().getFirst().series())
        .allMatch(span -> Float.isNaN(span.greatest()[given]));

    test.host(new End());
    Report told =
        test.school.archive().report(test.opened.classId(), test.opened.hostToken()).orElseThrow();
    assertThat(told.teams()).allMatch(team -> team.arm().isPresent());
  }

  @Test
  void p37_armsAreComparedByTheirMeansAndIntervals() {
    Person ada = test.enter("Ada").person();
    beginBlinded(4);
    TeamViews teams = test.room().teams();
    assertThat(teams.compare(ada, "symptomIndex")).isInstanceOf(Compared.Refused.class);
    var all = ((Compared.Result) teams.compare(Person.HOST, "symptomIndex")).comparison();
    assertThat(all.groups()).singleElement().matches(group -> group.arm().isEmpty());

    test.host(new RevealTrial());
    var arms = ((Compared.Result) teams.compare(ada, "PFC.rateEHz")).comparison();
    assertThat(arms.groups())
        .extracting(group -> group.arm().orElseThrow())
        .isEqualTo(ARMS.stream().map(CommandJson::nameOf).toList());
    assertThat(arms.groups()).allMatch(group -> group.teams().size() == 2);
    int last = arms.bodyTimesMs().size() - 1;
    Comparison.Group saline = arms.groups().getFirst();
    double mean =
        saline.teams().stream()
            .mapToDouble(
                team ->
                    teams
                        .history(team)
                        .getLast()
                        .metrics()[Metrics.indexOf(Region.PFC, RegionMetric.RATE_E)])
            .average()
            .orElseThrow();
    assertThat(saline.points().get(last).mean()).isEqualTo(mean, within(1e-6));
  }

  @Test
  void p37_theIntervalIsStudents() {
    Interval interval = Interval.of(new double[] {4, 5, 6, 9});
    assertThat(interval.mean()).isEqualTo(6);
    assertThat(interval.half().orElseThrow()).isEqualTo(3.182 * 2.160247 / 2, within(1e-3));
    assertThat(Interval.of(new double[] {4}).half()).isEmpty();
  }

  @Test
  void p35_aTrialNeedsTeamsAndOneBlindTrialIsEnough() {
    assertThat(reasonOf(test.ask(Person.HOST, new OpenTrial(ARMS, true))))
        .isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(reasonOf(test.ask(Person.HOST, new GiveTreatments())))
        .isEqualTo(Reason.OUT_OF_RANGE);
    beginBlinded(2);
    assertThat(reasonOf(test.ask(Person.HOST, new OpenTrial(ARMS, false))))
        .isEqualTo(Reason.FORBIDDEN);
    test.host(new SetTeams(2, SeedRule.SAME));
    assertThat(test.room().view().trial()).isEmpty();
    test.host(new OpenTrial(ARMS, false));
  }
}
