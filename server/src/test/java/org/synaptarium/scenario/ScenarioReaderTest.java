package org.synaptarium.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.command.Route;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Genotype;
import org.synaptarium.scenario.ScenarioReading.Broken;
import org.synaptarium.scenario.ScenarioReading.Read;

class ScenarioReaderTest {
  private static final long HOUR_MS = 3_600_000;

  @Test
  void everyPartOfALessonIsRead() {
    Scenario lesson = good(SampleScenario.TEXT);
    assertThat(lesson.spec()).isEqualTo(new BrainSpec(200, 7, Genotype.VAL_MET));
    assertThat(lesson.spec(OptionalLong.of(8)).seed()).isEqualTo(8);
    assertThat(lesson.policies().get(Dial.STRESS)).isEqualTo(DialPolicy.HOST);
    assertThat(lesson.policies().get(Dial.KETAMINE)).isEqualTo(DialPolicy.EVERYONE);
    assertThat(lesson.title().in("de")).isEqualTo("Muster");
    assertThat(lesson.title().in("fr")).isEqualTo("Sample");
    assertThat(lesson.chapters()).hasSize(2);
    assertThat(lesson.durationMs()).isEqualTo(3 * HOUR_MS);
    assertThat(lesson.text()).isEqualTo(SampleScenario.TEXT);
    assertThat(lesson.expectations().getFirst().judgement())
        .isEqualTo(new Judgement.Ratio(new Span(0, HOUR_MS)));
  }

  @Test
  void theInitialLapseIsTheTimelinesFirstEvent() {
    assertThat(good(SampleScenario.TEXT).timeline())
        .containsExactly(
            new TimelineEvent(0, new BrainCommand.SetLapse(3600)),
            new TimelineEvent(HOUR_MS, new BrainCommand.TurnDial(Dial.STRESS, 0.8)),
            new TimelineEvent(2 * HOUR_MS, new BrainCommand.GiveKetamine(Route.IV_BOLUS, 0.5, 0)),
            new TimelineEvent(2 * HOUR_MS, new BrainCommand.SetBlocker(Blocker.NBQX, true)),
            new TimelineEvent(2 * HOUR_MS + HOUR_MS / 2, new BrainCommand.SetLapse(60)));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          minutes: 5   | minuts: 5   | 7:1: the field 'minuts' is unknown here; did you mean 'minutes'?
          minutes: 5   | minutes: x  | 7:10: this is text; expected a whole number
          minutes: 5   | minutes: 500 | 7:10: 500 is too large; expected at most 180
          format: 1    | format: 2   | 1:9: 2 doesn't fit here; expected 1
          school       | shool       | 6:8: "shool" is unknown here; did you mean 'school'?
          {en: A sample.} | {de: Ein} | 4:10: the field 'en' is missing
          {en: A sample.} | {en: A, english: B} | 4:18: 'english' doesn't fit here; expected a language tag
          {en: A sample.} | {en: ''} | 4:15: "" doesn't fit here; expected text
          id: sample   | id: Sample 1 | 2:5: "Sample 1" doesn't fit here
          neurons: 200 | neurons: 201 | 13:12: 201 doesn't fit here; expected number of neurons
          neurons: 200 | neurons: 2e9 | 13:12: 2.0E9 is too large
          dial: stress, | dail: stress, | 20:30: the field 'dail' is unknown here; did you mean 'dial'?
          value: 0.8   | value: 1.8  | 20:51: 1.8 is too large; expected at most 1
          value: 0.8   | value: .inf | 20:51: '.inf' is not a number
          turnDial     | turnDail    | 20:20: "turnDail" is unknown here; did you mean 'turnDial'?
          turnDial     | fullReset   | 20:20: "fullReset" is unknown here
          ivBolus      | ivInfusion  | 21:5: the field 'durationMin' is missing
          2h 30min     | 1h 30min    | 23:10: 1h 30min comes after 2h in the file
          2h 30min     | 2h30        | 23:10: "2h30" doesn't fit here; expected a body time such as
          2h 30min     | 5h          | 23:10: 5h is after the end of the lesson
          region: PFC  | region: pfc | 29:13: "pfc" is unknown here; did you mean 'PFC'?
          PFC.spines   | PFC.spins   | 36:15: "PFC.spins" is unknown here; did you mean 'PFC.spines'?
          [0s, 1h]     | [2h, 1h]    | 39:11: the span ends before it begins
          {min: 0.7, max: 0.85} | {min: 2, max: 1} | 40:13: min 2.0 is above max 1.0
          reference: popoli2012 | reference: popoli2011 | 41:16: no reference has the key 'popoli2011'; did you mean 'popoli2012'?
          level: school | level: *level | 6:8: aliases (*name) are not allowed
          minutes: 5   | minutes: [5 | 8:11: expected ',' or ']'
          """)
  void aMistakeIsReportedWhereItStands(String right, String wrong, String report) {
    assertThat(SampleScenario.TEXT).contains(right);
    assertThat(
            problemsIn(
                SampleScenario.TEXT.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
        .anySatisfy(problem -> assertThat(problem).startsWith("lesson.yaml:" + report));
  }

  @Test
  void hostileTextIsRefusedWithinBounds() {
    assertThat(problemsIn(""))
        .containsExactly("lesson.yaml:1:1: the file is empty; expected a scenario");
    assertThat(problemsIn("[".repeat(100_000))).singleElement().asString().contains("nested");
    assertThat(problemsIn("x".repeat(YamlParser.MAX_CHARS + 1)))
        .singleElement()
        .asString()
        .contains("at most");
    assertThat(problemsIn("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n"))
        .singleElement()
        .asString()
        .contains("aliases (*name) are not allowed");
    assertThat(problemsIn("\u0000")).isNotEmpty();
    assertThat(problemsIn("!!javax.script.ScriptEngineManager [x]")).isNotEmpty();
  }

  @Test
  void theIdOfALibrarysLessonIsItsFoldersName() {
    ScenarioReading reading =
        ScenarioReader.read(SampleScenario.TEXT, "lesson.yaml", java.util.Optional.of("other"));
    assertThat(((Broken) reading).problems().getFirst().toString())
        .isEqualTo("lesson.yaml:2:5: id is 'sample'; expected its folder's name: other");
  }

  private static Scenario good(String text) {
    return ((Read) ScenarioReader.read(text, "lesson.yaml")).scenario();
  }

  private static List<String> problemsIn(String text) {
    return switch (ScenarioReader.read(text, "lesson.yaml")) {
      case Read(var scenario) -> throw new AssertionError("read " + scenario);
      case Broken(var source, var problems) -> problems.stream().map(Problem::toString).toList();
    };
  }
}
