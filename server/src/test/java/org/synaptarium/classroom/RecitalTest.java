package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.Storyboard.Lapse;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.ScenarioRun;

/** Lessons as recordings, and what is said of recordings before they are run. */
class RecitalTest {
  private static final OptionalLong SEED = OptionalLong.of(11);

  private final Scenario lesson = TestLessons.small();

  @Test
  void p44_aLessonIsShownFrameByFrameAsItRunsWithoutAClass() {
    Recording recording = Recital.of(lesson, SEED);
    assertThat(recording.frames()).isEqualTo(200);
    var shown = new ReplayedClass(recording, lesson);
    var run = new ScenarioRun(lesson, SEED);
    while (!shown.isOver()) {
      shown.advance();
      run.advance(StepTeam.alone());
      if (shown.frame() % 40 == 0) {
        assertThat(shown.stateHash())
            .as("frame %d", shown.frame())
            .isEqualTo(run.brain().stateHash());
      }
    }
    assertThat(run.reached(lesson.durationMs())).isTrue();
  }

  @Test
  void p48_aLessonsStoryIsToldWithoutRunningABrain() {
    Storyboard board = Storyboard.of(Recital.of(lesson, SEED), lesson);
    assertThat(board.lapses()).containsExactly(new Lapse(0, 0, 60));
    assertThat(board.chapters()).extracting(Storyboard.Scene::frame).containsExactly(0L, 10L);
    assertThat(board.marks())
        .singleElement()
        .matches(mark -> mark.frame() == 11 && mark.seq().equals(OptionalLong.of(2)))
        .matches(mark -> mark.type().equals("dial") && mark.who().isEmpty());
  }

  @Test
  void p48_frameAndBodyTimeOfARecordingFollowFromItsLapses() {
    EventfulClass lived = EventfulClass.live();
    Storyboard board = Storyboard.of(lived.recording(), lesson);
    var replayed = new ReplayedClass(lived.recording(), lesson);
    while (!replayed.isOver()) {
      long bodyTimeMs = replayed.advance().getFirst().bodyTimeMs();
      assertThat(bodyTimeAt(board, replayed.frame()))
          .as("frame %d", replayed.frame())
          .isEqualTo(bodyTimeMs);
    }
    assertThat(board.marks()).extracting(Storyboard.Deed::type).contains("dose", "reset", "note");
  }

  private static long bodyTimeAt(Storyboard board, long frame) {
    Lapse last =
        board.lapses().stream()
            .filter(lapse -> lapse.frame() < frame)
            .reduce((earlier, later) -> later)
            .orElseThrow();
    return last.bodyTimeMs() + (frame - last.frame()) * 50 * last.lapse();
  }
}
