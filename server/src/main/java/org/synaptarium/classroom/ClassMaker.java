package org.synaptarium.classroom;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.classroom.ClassLoop.Outcome;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.UnknownClass;
import org.synaptarium.scenario.Scenario;

/** Makes classes, new or out of their journal. Making one takes its brain's time: seconds. */
final class ClassMaker {
  private static final Logger LOG = LoggerFactory.getLogger(ClassMaker.class);

  /** The first is for what the brain's making took, the second for what the first took. */
  private static final int CATCH_UP_ROUNDS = 3;

  private final Laboratory laboratory = Laboratory.of(Runtime.getRuntime().availableProcessors());
  private final Journal journal;
  private final Lessons lessons;
  private final SchoolLimits limits;
  private final Clock clock;
  private final Tokens tokens;
  private final Executor clerk;
  private final Executor marker;
  private final BiConsumer<ClassHead, Outcome> whenOver;
  private final WarmRuns warm = new WarmRuns();

  ClassMaker(
      Journal journal,
      Lessons lessons,
      SchoolLimits limits,
      Clock clock,
      Tokens tokens,
      Executor clerk,
      Executor marker,
      BiConsumer<ClassHead, Outcome> whenOver) {
    this.journal = journal;
    this.lessons = lessons;
    this.limits = limits;
    this.clock = clock;
    this.tokens = tokens;
    this.clerk = clerk;
    this.marker = marker;
    this.whenOver = whenOver;
  }

  /** Makes the class of a head that has just been written to the journal. */
  Classroom begin(ClassHead head, Scenario scenario, Preparation wish) {
    ClassRun run = ClassRun.begin(scenario, head, List.of(), laboratory);
    if (!wish.isNone() || scenario.prepared().teams().isPresent()) {
      List<LogEntry> entries = Rehearsal.play(wish, scenario, run, tokens, clock.millis());
      if (!entries.isEmpty()) {
        journal.append(head.classId(), head.epoch(), entries);
      }
      if (run.brain().frame() > 0) {
        journal.saveKeyframe(head.classId(), head.epoch(), run.keyframe());
      }
    }
    return around(head, scenario, run);
  }

  /** Makes a class that begins where a recorded one stood. */
  Classroom branch(ClassHead head, Reel reel, long frame) {
    try {
      return branchOff(head, reel, frame);
    } catch (RuntimeException failure) {
      forget(head, failure);
      throw failure;
    }
  }

  /* What could not be begun leaves no head that the next start would take for a class. */
  private void forget(ClassHead head, RuntimeException failure) {
    try {
      journal.delete(head.classId());
    } catch (JournalFailure alsoNow) {
      failure.addSuppressed(alsoNow);
    }
  }

  private Classroom branchOff(ClassHead head, Reel reel, long frame) {
    ClassRun run = reel.runAt(frame, head, laboratory);
    Branching branching = Branching.at(frame, reel.recording());
    branching.rename(run);
    branching.batches().forEach(entries -> journal.append(head.classId(), head.epoch(), entries));
    LogEntry leave = branching.leaving(clock.millis());
    journal.append(head.classId(), head.epoch(), List.of(leave));
    journal.saveKeyframe(head.classId(), head.epoch(), run.keyframe());
    run.take(leave);
    return around(head, reel.scenario(), run);
  }

  /** Takes a class over and brings it to where its journal says it was. */
  Classroom resume(String classId) {
    ClassHead head = journal.claim(classId);
    Scenario scenario = lessons.parse(head.scenarioText());
    Optional<ClassRun> ready = warm.take(classId);
    if (ready.isPresent()) {
      ClassRun run = ready.get();
      run.follow(journal.entriesAfter(classId, run.state().lastSeq()), head.frameMark());
      return around(head, scenario, run);
    }
    List<LogEntry> log = journal.entriesAfter(classId, 0);
    return around(head, scenario, runOf(head, scenario, log, head.frameMark()));
  }

  /**
   * Makes a class's brains ready that another server still runs, so that {@link #resume} has little
   * left to do. They are not run beyond what the other one has run for certain: its mark is ahead.
   */
  void prepare(String classId) {
    ClassHead head = journal.head(classId).orElseThrow(() -> new UnknownClass(classId));
    Scenario scenario = lessons.parse(head.scenarioText());
    List<LogEntry> log = journal.entriesAfter(classId, 0);
    ClassRun run = runOf(head, scenario, log, certain(head));
    // Making it took a while, and so does catching up: each round leaves less to do.
    for (int round = 0; round < CATCH_UP_ROUNDS; round++) {
      ClassHead now = journal.head(classId).orElseThrow(() -> new UnknownClass(classId));
      run.follow(journal.entriesAfter(classId, run.state().lastSeq()), certain(now));
    }
    warm.put(classId, run);
  }

  private static long certain(ClassHead head) {
    return Math.max(0, head.frameMark() - Horizon.AHEAD_FRAMES);
  }

  /* The log alone is enough: a keyframe that can't be used only makes the way back longer. */
  private ClassRun runOf(ClassHead head, Scenario scenario, List<LogEntry> log, long toFrame) {
    Optional<Keyframe> keyframe = journal.keyframeAtOrBefore(head.classId(), Long.MAX_VALUE);
    while (keyframe.isPresent()) {
      long frame = keyframe.get().frame();
      long reached = Math.max(toFrame, log.isEmpty() ? 0 : log.getLast().frame());
      long usable = DoseMemory.newestUsable(log, frame, keyframe.get().seq(), reached);
      if (usable < frame) {
        keyframe = journal.keyframeAtOrBefore(head.classId(), usable);
        continue;
      }
      try {
        return ClassRun.resume(scenario, head, keyframe, log, toFrame, laboratory);
      } catch (IllegalArgumentException e) {
        LOG.warn("class {}: keyframe {}: {}", head.classId(), frame, e.getMessage());
        keyframe = journal.keyframeAtOrBefore(head.classId(), frame - 1);
      }
    }
    return ClassRun.resume(scenario, head, Optional.empty(), log, toFrame, laboratory);
  }

  private Classroom around(ClassHead head, Scenario scenario, ClassRun run) {
    long frame = run.brain().frame();
    var horizon = new Horizon(journal, head.classId(), head.epoch(), marker, frame);
    horizon.raiseNow(frame);
    var safekeeping = new Safekeeping(journal, head.classId(), head.epoch(), clerk, horizon);
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
