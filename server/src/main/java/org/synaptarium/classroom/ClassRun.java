package org.synaptarium.classroom;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.synaptarium.classroom.ClassView.ChapterView;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.ModelRevision;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.TimelineCursor;

/**
 * The part of a class that is a deterministic function of scenario, seed and log: its state and its
 * brains, one for each team, which run in step.
 *
 * <p>{@link #take} and {@link #advance} are the only way forward: live, in replay and after a
 * crash. No wall clock, no journal, no listeners in here. Not thread-safe; owned by whoever runs
 * it, except that a team's chronicle, layout and synapses may be read by any.
 */
final class ClassRun {

  /*
   * Entries are taken when they are stamped, for the class's own state (roster, policy, the dials' positions) shows
   * at once, even while neural time stands still; their commands wait for the brains' next frame, in the log's order.
   */
  private final Scenario scenario;
  private final long seed;
  private final Laboratory laboratory;
  private final Story story;
  private final ClassState state;
  private volatile List<TeamBrain> teams;
  private final ReachedChapter reachedChapter;
  private long seqInBrains;

  /** A class whose brains are known, and whose log is to be told by {@link #remember}. */
  ClassRun(Scenario scenario, ClassHead head, Laboratory laboratory, List<TeamBrain> teams) {
    this.scenario = scenario;
    this.seed = head.seed();
    this.laboratory = laboratory;
    this.story = new Story(scenario.chapters());
    this.state = new ClassState(scenario, head.hostTokenHash());
    this.teams = teams;
    this.reachedChapter = new ReachedChapter(story, brain());
  }

  /** Begins a class with a brain at rest, of the model's revision that the log asks for. */
  static ClassRun begin(
      Scenario scenario, ClassHead head, List<LogEntry> log, Laboratory laboratory) {
    Brain brain = laboratory.brains().create(RevisionOfLog.specOf(scenario, head.seed(), log), 0);
    var first = new TeamBrain(brain, new Chronicle());
    return new ClassRun(scenario, head, laboratory, List.of(first));
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
      Laboratory laboratory) {
    ClassRun run =
        keyframe
            .map(k -> from(scenario, head, k, laboratory))
            .orElseGet(() -> begin(scenario, head, log, laboratory));
    run.follow(log, toFrame);
    return run;
  }

  /** Goes on by entries of the log, the next one first, and then until a frame has run. */
  void follow(List<LogEntry> log, long toFrame) {
    for (LogEntry entry : log) {
      if (entry.seq() <= seqInBrains) {
        state.apply(entry);
      } else {
        advanceTo(entry.frame() - 1, images -> {});
        take(entry);
      }
    }
    advanceTo(toFrame, images -> {});
  }

  private static ClassRun from(
      Scenario scenario, ClassHead head, Keyframe keyframe, Laboratory laboratory) {
    var run = new ClassRun(scenario, head, laboratory, TeamKeyframes.restore(keyframe));
    run.seqInBrains = keyframe.seq();
    return run;
  }

  /** Learns what the log said before its brains came to where they are. */
  void remember(List<LogEntry> past) {
    past.forEach(state::apply);
    seqInBrains = state.lastSeq();
  }

  /** Runs frames until {@code frame} of them have run. */
  void advanceTo(long frame, Consumer<List<FrameImage>> each) {
    while (brain().frame() < frame) {
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
    List<Order> orders = state.apply(entry);
    if (entry.command() instanceof SetTeams begun) {
      beginTeams(begun);
    }
    mark.ifPresent(left -> meantBy(entry).forEach(team -> team.chronicle().add(left)));
    orders.forEach(
        order -> state.teams().meantBy(order.team()).forEach(n -> team(n).ask(order.command())));
    if (DoseMemory.isDose(entry)) {
      meantBy(entry).forEach(team -> team.remember((BrainCommand) entry.command()));
    } else if (entry.command() instanceof UndoDose) {
      laboratory.crew().all(meantBy(entry).stream().<Runnable>map(t -> t::undoDose).toList());
    }
    return mark;
  }

  private List<TeamBrain> meantBy(LogEntry entry) {
    return state.teams().meantBy(entry.team()).stream().map(this::team).toList();
  }

  /* At once, not with the next frame: a class that stands still is to see its new brains too. */
  private void beginTeams(SetTeams begun) {
    List<Mark> marks = team(1).chronicle().marks();
    ModelRevision revision = brain().spec().revision();
    List<TeamBrain> fresh =
        laboratory.begin(TeamSeeds.specs(scenario, seed, begun, revision), brain().frame());
    fresh.forEach(team -> marks.forEach(team.chronicle()::add));
    teams = fresh;
    reachedChapter.beginAnew();
  }

  /** Tells whether one of the meant teams has a dose that can be undone. */
  boolean remembersDose(int meant) {
    return state.teams().meantBy(meant).stream().anyMatch(team -> team(team).remembersDose());
  }

  private Mark markOf(Marking.Label label, LogEntry entry) {
    Optional<String> who = state.roster().byId(entry.author()).map(Person::nickname);
    return new Mark(
        entry.frame(), brain().bodyTimeMs(), label.type(), label.text(), who, entry.team());
  }

  /** Runs one frame; returns a picture of each team's brain. */
  List<FrameImage> advance() {
    Optional<Prediction> predicted = state.activities().prediction();
    var images = new FrameImage[teams.size()];
    runFrame(i -> images[i] = team(i + 1).advance(predicted));
    return List.of(images);
  }

  /** Runs one frame that nobody looks at before {@link #arrive}; one brain on several threads. */
  void advanceUnseen(StepTeam threads) {
    Optional<Prediction> predicted = state.activities().prediction();
    StepTeam each = teams.size() == 1 ? threads : StepTeam.alone();
    runFrame(i -> team(i + 1).advanceUnseen(predicted, each));
  }

  /** Makes ready to be looked at. */
  void arrive() {
    teams.forEach(TeamBrain::arrive);
  }

  private void runFrame(IntConsumer ofTeam) {
    boolean anew = team(1).isResetWaiting();
    laboratory
        .crew()
        .all(
            IntStream.range(0, teams.size())
                .<Runnable>mapToObj(i -> () -> ofTeam.accept(i))
                .toList());
    seqInBrains = state.lastSeq();
    if (anew) {
      reachedChapter.beginAnew();
    }
    reachedChapter.moveTo(brain()).ifPresent(m -> teams.forEach(team -> team.chronicle().add(m)));
  }

  /** Returns the mark of the chapter that the latest frame has come to. */
  Optional<Mark> chapterMark() {
    return reachedChapter.mark();
  }

  /** Returns the scenario's commands that are due before the next frame, for every team. */
  List<BrainCommand> dueEvents() {
    long bodyTimeMs = team(1).isResetWaiting() ? 0 : brain().bodyTimeMs();
    StoryPlace place = state.place();
    return new TimelineCursor(scenario.timeline(), place.eventsIssued(), place.lastEventFrame())
        .due(bodyTimeMs, brain().frame() - place.begunFrame());
  }

  Keyframe keyframe() {
    return TeamKeyframes.save(teams, seqInBrains, laboratory.crew());
  }

  /** Returns a digest of the state of all brains; that of one brain alone is its own. */
  long stateHash() {
    return TeamKeyframes.hashOf(teams);
  }

  /** Returns the number of the frame that runs next. */
  long nextFrame() {
    return brain().frame() + 1;
  }

  /** Returns a team's brain and past; the first team's when there are not so many. */
  TeamBrain team(int number) {
    List<TeamBrain> now = teams;
    return now.get(number > now.size() ? 0 : number - 1);
  }

  List<TeamBrain> teams() {
    return teams;
  }

  /** Returns the first team's brain: all run in step. */
  Brain brain() {
    return team(1).brain();
  }

  ClassState state() {
    return state;
  }

  /** Pictures all brains as they stand. */
  List<FrameImage> pictures() {
    return teams.stream().map(TeamBrain::picture).toList();
  }

  Optional<ChapterView> chapterView() {
    return story.viewAt(brain().bodyTimeMs());
  }
}
