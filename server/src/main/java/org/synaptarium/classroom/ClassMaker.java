package org.synaptarium.classroom;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.synaptarium.classroom.ClassLoop.Outcome;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;

/** Makes classes, new or out of their journal. Making one takes its brain's time: seconds. */
final class ClassMaker {
  private final Journal journal;
  private final Lessons lessons;
  private final SchoolLimits limits;
  private final Clock clock;
  private final Tokens tokens;
  private final Executor clerk;
  private final BiConsumer<ClassHead, Outcome> whenOver;

  ClassMaker(
      Journal journal,
      Lessons lessons,
      SchoolLimits limits,
      Clock clock,
      Tokens tokens,
      Executor clerk,
      BiConsumer<ClassHead, Outcome> whenOver) {
    this.journal = journal;
    this.lessons = lessons;
    this.limits = limits;
    this.clock = clock;
    this.tokens = tokens;
    this.clerk = clerk;
    this.whenOver = whenOver;
  }

  /** Makes the class of a head that has just been written to the journal. */
  Classroom begin(ClassHead head, Scenario scenario) {
    return around(head, scenario, ClassRun.begin(scenario, head));
  }

  /** Takes a class over and brings it to where its journal says it was. */
  Classroom resume(String classId) {
    ClassHead head = journal.claim(classId);
    Scenario scenario = lessons.parse(head.scenarioText());
    List<LogEntry> log = journal.entriesAfter(classId, 0);
    Optional<Keyframe> keyframe = journal.keyframeAtOrBefore(classId, Long.MAX_VALUE);
    return around(head, scenario, ClassRun.resume(scenario, head, keyframe, log, head.frameMark()));
  }

  private Classroom around(ClassHead head, Scenario scenario, ClassRun run) {
    var safekeeping = new Safekeeping(journal, head.classId(), head.epoch(), clerk);
    var loop =
        new ClassLoop(
            head.classId(),
            head.epoch(),
            run,
            journal,
            safekeeping,
            limits,
            tokens,
            clock,
            outcome -> whenOver.accept(head, outcome));
    return new Classroom(head, scenario, journal, loop);
  }
}
