package org.synaptarium.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.StepTeam;

class ScenarioRunTest {
  private static final Scenario LESSON =
      ((ScenarioReading.Read) ScenarioReader.read(SampleScenario.TEXT, "sample")).scenario();
  private static final long UNTIL_MS = 2 * 3_600_000 + 300_000;

  @Test
  void d2_aLessonEndsInTheSameStateOnOneThreadAndOnTwo() {
    assertThat(stateAfter(2, Long.MAX_VALUE)).isEqualTo(stateAfter(1, Long.MAX_VALUE));
  }

  @Test
  void d4_aLessonGoesOnBitForBitWithABrainRestoredInTheMiddle() {
    assertThat(stateAfter(1, 3_600_000)).isEqualTo(stateAfter(1, Long.MAX_VALUE));
  }

  @Test
  void theTimelineHappensAndExpectationsMeasureIt() {
    ScenarioRun run = new ScenarioRun(LESSON, OptionalLong.empty());
    ExpectationJudge judge = new ExpectationJudge(LESSON.expectations());
    while (!run.reached(UNTIL_MS)) {
      run.advance(StepTeam.alone());
      judge.observe(run.brain());
    }
    Brain brain = run.brain();
    assertThat(brain.lapse()).isEqualTo(3600);
    assertThat(brain.dials().stress()).isEqualTo(0.8);
    assertThat(brain.body().givenMgPerKg()).isEqualTo(0.5);
    assertThat(judge.measured())
        .singleElement()
        .satisfies(ratio -> assertThat(ratio).isBetween(0.9, 1.0));
  }

  @Test
  void whatWasNeverReachedMeasuresAsNoNumberAndIsNotAccepted() {
    Expectation expectation = LESSON.expectations().getFirst();
    double measured = new ExpectationJudge(LESSON.expectations()).measured().getFirst();
    assertThat(measured).isNaN();
    assertThat(expectation.accepts(measured)).isFalse();
  }

  private static long stateAfter(int threads, long restartAtMs) {
    ScenarioRun run = new ScenarioRun(LESSON, OptionalLong.of(11));
    boolean restarted = false;
    try (StepTeam team = StepTeam.of(threads)) {
      while (!run.reached(UNTIL_MS)) {
        if (!restarted && run.reached(restartAtMs)) {
          run.restart();
          restarted = true;
        }
        run.advance(team);
      }
    }
    return run.brain().stateHash();
  }
}
