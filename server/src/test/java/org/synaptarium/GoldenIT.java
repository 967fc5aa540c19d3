package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.ScenarioLibrary;
import org.synaptarium.scenario.ScenarioRun;

/**
 * The shipped lessons are still, bit for bit, what they were when their golden values were minted.
 *
 * <p>Only up to the first mark, for the sake of time; {@code synaptarium verify} runs them whole.
 * When the engine was changed on purpose: {@code synaptarium verify --mint}, in a commit that says
 * why.
 */
@Execution(ExecutionMode.CONCURRENT)
class GoldenIT {
  private static final Path FOLDER = Path.of("../scenarios");

  static Stream<Scenario> lessons() {
    return ScenarioLibrary.open(FOLDER).list().stream();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theFirstGoldenMarkIsReached(Scenario lesson) {
    Golden golden = Golden.read(FOLDER.resolve(lesson.id())).orElseThrow();
    Golden.Mark mark = golden.marks().getFirst();
    ScenarioRun run = new ScenarioRun(lesson, OptionalLong.empty());
    try (StepTeam team = StepTeam.of(2)) {
      while (run.brain().frame() < mark.frame()) {
        run.advance(team);
      }
    }
    assertThat(golden.seed()).isEqualTo(lesson.spec().seed());
    assertThat(run.brain().bodyTimeMs()).isEqualTo(mark.bodyTimeMs());
    assertThat(RunReport.hex(run.brain().stateHash())).isEqualTo(mark.stateHash());
    assertThat(run.brain().keyframe()).hasSize((int) mark.stateBytes());
  }
}
