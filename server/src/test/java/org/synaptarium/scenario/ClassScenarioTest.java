package org.synaptarium.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synaptarium.command.ActivityCommand.OpenPoll;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.ClassCommand.OpenTrial;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.command.SeedRule;
import org.synaptarium.command.Treatment;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.scenario.ScenarioReading.Broken;
import org.synaptarium.scenario.ScenarioReading.Read;

/** What a lesson can say about its class, its questions and the second clock. */
class ClassScenarioTest {

  @Test
  void howTheBrainIsAtTheStartStandsFirstInTheTimeline() {
    assertThat(good(SampleClassScenario.TEXT).timeline())
        .containsExactly(
            new TimelineEvent(0, new SetLapse(1)),
            new TimelineEvent(0, new BrainCommand.SetHypothesis(Hypothesis.DISINHIBITION, false)),
            new TimelineEvent(0, new BrainCommand.SetHypothesis(Hypothesis.TONIC_NMDA, true)),
            new TimelineEvent(0, new BrainCommand.SetHypothesis(Hypothesis.HNK, true)),
            new TimelineEvent(0, new BrainCommand.SetBlocker(Blocker.TTX, true)),
            new TimelineEvent(
                new Moment.Neural(2_000), new BrainCommand.TurnDial(Dial.STRESS, 0.8)),
            new TimelineEvent(new Moment.After(1_000), new SetLapse(60)),
            new TimelineEvent(180_000, new BrainCommand.SetBlocker(Blocker.TTX, false)),
            new TimelineEvent(new Moment.After(500), new SetLapse(1)));
  }

  @Test
  void teamsTrialAndQuestionsAreRead() {
    Prepared prepared = good(SampleClassScenario.TEXT).prepared();
    assertThat(prepared.teams())
        .contains(
            new TeamPlan(
                new SetTeams(3, SeedRule.FAMILY),
                Optional.of(new OpenTrial(List.of(Treatment.SALINE, Treatment.LOW_DOSE), true))));
    PreparedPoll number = prepared.polls().getFirst();
    assertThat(number.in("de"))
        .isEqualTo(new OpenPoll("Wie lange? (Tage)", List.of(), 0, 60, false));
    assertThat(number.right()).contains(21.0);
    PreparedPoll choice = prepared.polls().getLast();
    assertThat(choice.in("de"))
        .isEqualTo(new OpenPoll("Which arm?", List.of("Salz", "Low dose"), 0, 0, true));
    assertThat(choice.right()).as("its index").contains(1.0);
    PreparedPrediction curve = prepared.predictions().getFirst();
    assertThat(curve.command().quantity()).isEqualTo("PFC.spineDensity");
    assertThat(curve.spanMs()).isEqualTo(2 * 86_400_000L);
  }

  @Test
  void thePictureShowsWhatTheAuthorNamedOrWhatIsPromised() {
    assertThat(good(SampleClassScenario.TEXT).picture())
        .extracting(Quantity::name)
        .containsExactly("cortisol", "PFC.spines");
    assertThat(good(SampleScenario.TEXT).picture())
        .extracting(Quantity::name)
        .containsExactly("PFC.spines");
  }

  @Test
  void d19_theScheduleMadeWithoutABrainIsTheOneThatARunFollows() {
    Scenario lesson = good(SampleClassScenario.TEXT);
    Schedule schedule = Schedule.of(lesson);
    assertThat(schedule.events().stream().map(Schedule.Due::frame))
        .containsExactly(1L, 1L, 1L, 1L, 1L, 41L, 61L, 120L, 130L);
    ScenarioRun run = new ScenarioRun(lesson, OptionalLong.empty());
    long lapse = 1;
    for (Schedule.Due due : schedule.events()) {
      while (run.brain().frame() < due.frame() - 1) {
        run.advance(StepTeam.alone());
      }
      assertThat(run.brain().bodyTimeMs()).isEqualTo(due.bodyTimeMs());
      assertThat(run.brain().lapse()).as("before frame " + due.frame()).isEqualTo(lapse);
      lapse = due.command() instanceof SetLapse(long to) ? to : lapse;
      if (due.frame() > 1) {
        run.advance(StepTeam.alone());
        assertThat(run.brain().lapse()).isEqualTo(lapse);
      } else {
        lapse = 1;
      }
    }
    while (!run.reached(lesson.durationMs())) {
      run.advance(StepTeam.alone());
    }
    assertThat(run.brain().frame()).isEqualTo(schedule.frames());
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hypotheses: [tonicNmda, hnk] | hypotheses: [tonicNmda, hkn] | 11:27: "hkn" is unknown here; did you mean 'hnk'?
          blockers: [ttx]      | blockers: [txt]      | 12:14: "txt" is unknown here; did you mean 'ttx'?
          blockers: [ttx]      | blocker: [ttx]       | 12:3: the field 'blocker' is unknown here; did you mean 'blockers'?
          count: 3             | count: 9             | 14:18: 9 is too large; expected at most 8
          count: 3             | count: 1             | 14:18: 1 is too small; expected at least 2
          neurons: 200         | neurons: 8000        | 14:18: 3 brains of 8000 neurons are too many for one class; expected at most 20000
          seeds: family        | seeds: familly       | 14:28: "familly" is unknown here; did you mean 'family'?
          [saline, lowDose]    | [saline, lowdose]    | 15:26: "lowdose" is unknown here; did you mean 'lowDose'?
          [saline, lowDose]    | [saline, midazolam, lowDose, highDose] | 15:17: 4 arms for 3 teams
          teams: {count: 3, seeds: family} | policies: {stress: host} | 15:10: there are no teams to try it on
          {atNeural: 2s,       | {atneural: 2s,       | 17:6: the field 'atneural' is unknown here; did you mean 'atNeural'?
          {atNeural: 2s,       | {                    | 17:5: the event doesn't say when it happens; expected one of at (body time), atNeural
          {atNeural: 2s,       | {at: 1s, atNeural: 2s, | 17:5: the event says it twice: at and atNeural
          {after: 1s,          | {atNeural: 1s,       | 18:16: 1s comes after 2s of neural time in the file; expected order of time
          {after: 1s,          | {after: soon,        | 18:13: "soon" doesn't fit here; expected a stretch of neural time
          {at: 3min,           | {at: 1s,             | 19:10: 1s comes after 3s in the file; expected order of time
          {after: 0.5s,        | {after: 2s,          | 20:13: this is at 5min of body time, after the end; expected at most the lesson's duration, 4min
          """)
  void aMistakeAboutBrainClassOrTimelineIsReportedWhereItStands(
      String right, String wrong, String report) {
    reports(right, wrong, report);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - at: 1s             | - at: 9min           | 22:9: 9min is after the end of the lesson
          least: 0, greatest: 60 | least: 60, greatest: 0 | 22:5: in de: from 60.0 to 0.0
          right: 21            | right: 61            | 25:12: 61.0 can't be answered; expected a number within the poll's own
          right: 2\\n          | right: 3\\n          | 29:12: there is no choice 3.0; expected 1 … 2
          choices: [{en: Saline, de: Salz}, {en: Low dose}] | choices: [{en: Saline}] | 28:14: must have at least 2
          choices: [           | choises: [           | 28:5: the field 'choises' is unknown here; did you mean 'choices'?
          anonymous: false     | anonymous: no way    | 31:16: this is text; expected true or false
          quantity: PFC.spines | quantity: PFC.spine  | 35:15: "PFC.spine" is unknown here; did you mean 'PFC.spines'?
          quantity: PFC.spines | quantity: VACC.rateE | 35:15: this lesson's brain has no VACC.rateE
          quantity: PFC.spines | quantity: dmn.coherence | 35:15: dmn.coherence is on no chart of a class
          span: 2d             | span: 200d           | 33:5: prediction over 17280000000 ms
          span: 2d             | spam: 2d             | 38:5: the field 'spam' is unknown here; did you mean 'span'?
          [cortisol, PFC.spines] | [cortisoll]        | 40:24: "cortisoll" is unknown here; did you mean 'cortisol'?
          """)
  void aMistakeInAQuestionOrThePictureIsReportedWhereItStands(
      String right, String wrong, String report) {
    reports(right, wrong, report);
  }

  private static void reports(String right, String wrong, String report) {
    String from = right.replace("\\n", "\n");
    assertThat(SampleClassScenario.TEXT).contains(from);
    String text =
        SampleClassScenario.TEXT.replaceFirst(
            java.util.regex.Pattern.quote(from), wrong.replace("\\n", "\n"));
    assertThat(problemsIn(text))
        .anySatisfy(problem -> assertThat(problem).startsWith("lesson.yaml:" + report));
  }

  @Test
  void brainsOfTwoAreasKnowNeitherTeamsNorHypotheses() {
    String text =
        SampleClassScenario.TEXT.replace("neurons: 200", "neurons: 200\n  circuit: twoArea");
    assertThat(problemsIn(text))
        .anySatisfy(p -> assertThat(p).contains("two areas is for one class together"))
        .anySatisfy(p -> assertThat(p).contains("means nothing to a brain of two areas"));
  }

  private static Scenario good(String text) {
    return switch (ScenarioReader.read(text, "lesson.yaml")) {
      case Read(var scenario) -> scenario;
      case Broken broken -> throw new AssertionError(broken.problems());
    };
  }

  private static List<String> problemsIn(String text) {
    return switch (ScenarioReader.read(text, "lesson.yaml")) {
      case Read(var scenario) -> throw new AssertionError("read " + scenario);
      case Broken(var source, var problems) -> problems.stream().map(Problem::toString).toList();
    };
  }
}
