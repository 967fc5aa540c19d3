package org.synaptarium;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.scenario.Chapter;
import org.synaptarium.scenario.ExpectationJudge;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.ScenarioRun;
import org.synaptarium.science.LessonPicture;

/**
 * One run of a whole lesson, watched: what its expectations measured and what its state was.
 *
 * @param measured one number for each expectation
 * @param golden its state at the chapters and the end
 * @param picture SVG of its course
 */
record LessonTrial(long seed, List<Double> measured, Golden golden, String picture) {

  /** Runs the lesson to its end on {@code team}, telling {@code progress} body time in ms. */
  static LessonTrial run(Scenario lesson, long seed, StepTeam team, LongConsumer progress) {
    ScenarioRun run = new ScenarioRun(lesson, OptionalLong.of(seed));
    ExpectationJudge judge = new ExpectationJudge(lesson.expectations());
    LessonPicture picture = new LessonPicture(lesson);
    List<Golden.Mark> marks = new ArrayList<>();
    for (long untilMs : markTimes(lesson)) {
      while (!run.reached(untilMs)) {
        run.advance(team);
        judge.observe(run.brain());
        picture.observe(run.brain());
        progress.accept(run.brain().bodyTimeMs());
      }
      marks.add(markOf(run.brain()));
    }
    return new LessonTrial(seed, judge.measured(), new Golden(seed, marks), picture.svg());
  }

  private static long[] markTimes(Scenario lesson) {
    return LongStream.concat(
            lesson.chapters().stream().mapToLong(Chapter::bodyTimeMs),
            LongStream.of(lesson.durationMs()))
        .filter(timeMs -> timeMs > 0)
        .distinct()
        .toArray();
  }

  private static Golden.Mark markOf(Brain brain) {
    return new Golden.Mark(
        brain.frame(),
        brain.bodyTimeMs(),
        RunReport.hex(brain.stateHash()),
        brain.keyframe().length);
  }
}
