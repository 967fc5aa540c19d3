package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.synaptarium.classroom.ClassView.ChapterView;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.engine.SynapseSnapshot;
import org.synaptarium.frame.FrameBuilder;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.frame.Layout;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.TimelineCursor;

/**
 * The part of a class that is a deterministic function of scenario, seed and log: its state and its
 * brain.
 *
 * <p>{@link #take} and {@link #advance} are the only way forward: live, in replay and after a
 * crash. No wall clock, no journal, no listeners in here. Not thread-safe; owned by whoever runs
 * it.
 */
final class ClassRun {

  /*
   * Entries are taken when they are stamped, for the class's own state (roster, policy, the dials' positions) shows
   * at once, even while neural time stands still; their commands wait for the brain's next frame, in the log's order.
   */
  private static final int SYNAPSES_EVERY_FRAMES = 5;

  private final Scenario scenario;
  private final Story story;
  private final ClassState state;
  private final Layout layout;
  private Brain brain;
  private FrameBuilder frames;
  private final Chronicle chronicle;
  private final List<BrainCommand> waiting = new ArrayList<>();
  private int chapter;
  private Optional<Mark> chapterMark = Optional.empty();
  private Optional<DoseMemory> lastDose = Optional.empty();
  private long seqInBrain;
  private volatile SynapseSnapshot synapses;

  private ClassRun(Scenario scenario, ClassState state, Brain brain, Chronicle chronicle) {
    this.scenario = scenario;
    this.story = new Story(scenario.chapters());
    this.state = state;
    this.brain = brain;
    this.frames = new FrameBuilder(brain);
    this.layout = frames.layout();
    this.chronicle = chronicle;
    this.synapses = brain.synapseSnapshot();
    this.chapter = brain.frame() == 0 ? Story.BEFORE_THE_FIRST : story.indexAt(brain.bodyTimeMs());
  }

  /** Begins a class with a brain at rest. */
  static ClassRun begin(Scenario scenario, ClassHead head, RestingBrains brains) {
    Brain brain = brains.create(scenario.spec(OptionalLong.of(head.seed())));
    return new ClassRun(
        scenario, new ClassState(scenario, head.hostTokenHash()), brain, new Chronicle());
  }

  /**
   * Brings a class to where its log says it was: from the keyframe when there is one, then by the
   * log.
   *
   * @param toFrame how far to run when the log doesn't reach that far itself
   */
  static ClassRun resume(
      Scenario scenario,
      ClassHead head,
      Optional<Keyframe> keyframe,
      List<LogEntry> log,
      long toFrame,
      RestingBrains brains) {
    ClassRun run =
        keyframe.map(k -> from(scenario, head, k)).orElseGet(() -> begin(scenario, head, brains));
    for (LogEntry entry : log) {
      if (entry.seq() <= run.seqInBrain) {
        run.state.apply(entry);
      } else {
        run.advanceTo(entry.frame() - 1, image -> {});
        run.take(entry);
      }
    }
    run.advanceTo(toFrame, image -> {});
    return run;
  }

  private static ClassRun from(Scenario scenario, ClassHead head, Keyframe keyframe) {
    Brain brain = Brain.restore(keyframe.brain());
    if (brain.stateHash() != keyframe.stateHash()) {
      throw new IllegalArgumentException("the keyframe of frame " + keyframe.frame() + " differs");
    }
    var run =
        new ClassRun(
            scenario,
            new ClassState(scenario, head.hostTokenHash()),
            brain,
            Chronicle.restore(keyframe.chronicle()));
    run.seqInBrain = keyframe.seq();
    return run;
  }

  /** Runs frames until {@code frame} of them have run. */
  void advanceTo(long frame, Consumer<FrameImage> each) {
    while (brain.frame() < frame) {
      each.accept(advance());
    }
  }

  /** Takes an entry of the next frame in; returns the mark that it leaves. */
  Optional<Mark> take(LogEntry entry) {
    if (entry.frame() != nextFrame()) {
      throw new IllegalArgumentException(
          "entry " + entry.seq() + " is of frame " + entry.frame() + ", not " + nextFrame());
    }
    Optional<Mark> mark = Marking.of(entry.command()).map(label -> markOf(label, entry));
    mark.ifPresent(chronicle::add);
    waiting.addAll(state.apply(entry));
    if (DoseMemory.isDose(entry)) {
      lastDose = Optional.of(new DoseMemory(brain, (BrainCommand) entry.command()));
    } else if (entry.command() instanceof UndoDose) {
      lastDose.ifPresent(this::takeBack);
    }
    return mark;
  }

  private void takeBack(DoseMemory dose) {
    brain = dose.brainWithoutIt();
    frames = new FrameBuilder(brain);
    synapses = brain.synapseSnapshot();
    List<BrainCommand> left = dose.without(waiting);
    waiting.clear();
    waiting.addAll(left);
    lastDose = Optional.empty();
  }

  /** Tells whether there is a dose that can be undone. */
  boolean remembersDose() {
    return lastDose.isPresent();
  }

  private Mark markOf(Marking.Label label, LogEntry entry) {
    Optional<String> who = state.roster().byId(entry.author()).map(Person::nickname);
    return new Mark(entry.frame(), brain.bodyTimeMs(), label.type(), label.text(), who);
  }

  /** Runs one frame. */
  FrameImage advance() {
    boolean anew = isResetWaiting();
    brain.advance(waiting, StepTeam.alone());
    lastDose.ifPresent(dose -> dose.ran(waiting));
    waiting.clear();
    lastDose = lastDose.filter(dose -> !anew && !dose.isTooOld(brain.frame()));
    seqInBrain = state.lastSeq();
    if (anew) {
      chronicle.beginAnew();
      chapter = Story.BEFORE_THE_FIRST;
    }
    if (anew || brain.frame() % SYNAPSES_EVERY_FRAMES == 0) {
      synapses = brain.synapseSnapshot();
    }
    FrameImage image = frames.imageOf(brain);
    chronicle.add(image);
    state.activities().prediction().ifPresent(asked -> chronicle.measure(asked, image));
    markChapter();
    return image;
  }

  private void markChapter() {
    int now = story.indexAt(brain.bodyTimeMs());
    chapterMark =
        now == chapter
            ? Optional.empty()
            : Optional.of(story.markOf(now, brain.frame(), brain.bodyTimeMs()));
    chapterMark.ifPresent(chronicle::add);
    chapter = now;
  }

  /** Returns the mark of the chapter that the latest frame has come to. */
  Optional<Mark> chapterMark() {
    return chapterMark;
  }

  /** Returns the scenario's commands that are due before the next frame. */
  List<BrainCommand> dueEvents() {
    long bodyTimeMs = isResetWaiting() ? 0 : brain.bodyTimeMs();
    return new TimelineCursor(scenario.timeline(), state.eventsIssued()).due(bodyTimeMs);
  }

  private boolean isResetWaiting() {
    return waiting.stream().anyMatch(FullReset.class::isInstance);
  }

  Keyframe keyframe() {
    long frame = brain.frame();
    return new Keyframe(
        frame, seqInBrain, brain.keyframe(), chronicle.save(frame), brain.stateHash());
  }

  /** Returns the number of the frame that runs next. */
  long nextFrame() {
    return brain.frame() + 1;
  }

  /** Returns what synapses were like at most a few frames ago; may be read by any thread. */
  SynapseSnapshot synapses() {
    return synapses;
  }

  Brain brain() {
    return brain;
  }

  ClassState state() {
    return state;
  }

  Chronicle chronicle() {
    return chronicle;
  }

  Layout layout() {
    return layout;
  }

  /** Pictures the brain as it stands. */
  FrameImage picture() {
    return frames.imageOf(brain);
  }

  Optional<ChapterView> chapterView() {
    return story.viewAt(brain.bodyTimeMs());
  }
}
