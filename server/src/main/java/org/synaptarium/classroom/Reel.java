package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.synaptarium.frame.HistoryTape;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.scenario.Scenario;

/**
 * A recording that can be sought: it is run once from its first frame to its last, and stills are
 * kept on the way, near enough to each other that any frame is a moment's run from one.
 *
 * <p>Thread-safe: one thread develops it, others seek in what is there.
 */
public final class Reel implements AutoCloseable {

  /** Frames of which a viewer would miss nothing: {@code from} to {@code to}, both included. */
  public record Stretch(long from, long to) {}

  /** Half a second's work, then it is another reel's turn. */
  private static final int SLICE_FRAMES = 200;

  /** A run, and how far it has read the log. */
  record Standing(ClassRun run, Tape tape) {}

  private final Recording recording;
  private final Scenario scenario;
  private final Laboratory laboratory;
  private final Sprint sprint;
  private final ConcurrentNavigableMap<Long, Still> stills = new ConcurrentSkipListMap<>();
  private final Dullness dullness;
  private final CompletableFuture<Void> whole = new CompletableFuture<>();
  private Optional<Developing> developing = Optional.empty();
  private volatile long developed;
  private volatile boolean closed;

  Reel(Recording recording, Scenario scenario, Laboratory laboratory, Sprint sprint) {
    this.recording = recording;
    this.scenario = scenario;
    this.laboratory = laboratory;
    this.sprint = sprint;
    this.dullness = new Dullness(recording, scenario);
  }

  /** Returns what it is of. */
  public Recording recording() {
    return recording;
  }

  public Scenario scenario() {
    return scenario;
  }

  /** Returns how many frames there are. */
  public long frames() {
    return recording.frames();
  }

  /** Returns up to which frame it can be sought at once. */
  public long developed() {
    return developed;
  }

  /**
   * Completes when every frame can be sought; exceptionally when a brain broke on the way, or when
   * it was closed before.
   */
  public CompletableFuture<Void> whole() {
    return whole;
  }

  /** Returns stretches of what is developed that can be skipped, in order. */
  public List<Stretch> dull() {
    return dullness.stretches();
  }

  /** Returns the newest frame up to this one that is kept: going there runs nothing. */
  public long keyframeAtOrBefore(long frame) {
    return newestStill(frame).map(Still::frame).orElse(0L);
  }

  /**
   * Returns a team's charts up to the newest still; the first team's when there are not so many.
   */
  public List<MetricHistory.Span> charts(int team) {
    return newestStill(Long.MAX_VALUE)
        .map(still -> still.teams().get(team > still.teams().size() ? 0 : team - 1))
        .map(still -> still.charts().at(still.place()).spans())
        .orElse(List.of());
  }

  /** Returns each team's charts up to the newest still. */
  List<List<MetricHistory.Span>> charts() {
    return newestStill(Long.MAX_VALUE)
        .map(
            still ->
                still.teams().stream().map(team -> team.charts().at(team.place()).spans()).toList())
        .orElse(List.of());
  }

  /** Returns how many stills are kept so far. */
  public int stills() {
    return stills.size();
  }

  /** Returns the bytes that stills and charts take so far. */
  public long bytes() {
    return stills.values().stream().mapToLong(Still::bytes).sum()
        + stills.values().stream()
            .flatMap(still -> still.teams().stream().map(Still.OfTeam::charts))
            .distinct()
            .mapToLong(HistoryTape::bytes)
            .sum();
  }

  /** Returns a player of its own, standing at frame 0. */
  public Playhead playhead() {
    return new Playhead(this, laboratory, sprint);
  }

  /** Stops developing it; what is developed can be sought still. */
  @Override
  public void close() {
    closed = true;
    whole.cancel(false);
  }

  boolean isClosed() {
    return closed;
  }

  /**
   * Returns a run of its own that stands at a frame, as the class stood then; its log goes on with
   * whatever is taken next.
   *
   * @param head whose class it is from now on
   * @param frame 0 … {@link #frames()}
   */
  ClassRun runAt(long frame, ClassHead head, Laboratory itsLaboratory) {
    return standAt(frame, head, itsLaboratory, new BrainPool(itsLaboratory.brains())).run();
  }

  /** Stands a class up at a frame, with brains out of a pool. */
  Standing standAt(long frame, ClassHead head, Laboratory itsLaboratory, BrainPool pool) {
    requireInside(frame);
    Standing standing =
        newestStill(frame)
            .map(still -> standAt(still, head, itsLaboratory, pool))
            .orElseGet(() -> begin(head, itsLaboratory));
    sprint.run(standing.run(), standing.tape(), frame);
    return standing;
  }

  private Standing begin(ClassHead head, Laboratory itsLaboratory) {
    return new Standing(
        ClassRun.begin(scenario, head, recording.log(), itsLaboratory),
        new Tape(recording.log(), 0));
  }

  private Standing standAt(Still still, ClassHead head, Laboratory itsLaboratory, BrainPool pool) {
    List<TeamBrain> teams = new ArrayList<>();
    for (Still.OfTeam team : still.teams()) {
      int number = teams.size() + 1;
      Optional<DoseMemory> dose =
          team.dose().map(given -> new DoseMemory(given, () -> brainBefore(given, number)));
      teams.add(pool.stand(team, dose));
    }
    var run = new ClassRun(scenario, head, itsLaboratory, List.copyOf(teams));
    run.remember(recording.log().subList(0, still.taken()));
    return new Standing(run, new Tape(recording.log(), still.taken()));
  }

  /** Returns the keyframe of a team's brain as it was when it was given a dose. */
  private byte[] brainBefore(DoseMemory.Given given, int team) {
    var own = Laboratory.ofOneThread(laboratory.brains());
    Standing standing =
        standAt(given.frame(), recording.head(), own, new BrainPool(laboratory.brains()));
    standing.tape().feedUpTo(given.dose(), standing.run());
    return standing.run().team(team).brain().keyframe();
  }

  private Optional<Still> newestStill(long frame) {
    return Optional.ofNullable(stills.floorEntry(frame)).map(Map.Entry::getValue);
  }

  void requireInside(long frame) {
    if (frame < 0 || frame > frames()) {
      throw new IllegalArgumentException(
          "frame is " + frame + "; allowed: 0 … " + recording.frames());
    }
  }

  /** Takes over what another reel knows of the frames before {@code from}. */
  void share(Reel other, long from) {
    stills.putAll(other.stills.headMap(from));
    developed = Math.min(other.developed, from - 1);
  }

  /** Runs on for a moment, on the calling thread; tells whether there is more to run. */
  boolean developMore() {
    try {
      Developing run = developing();
      for (int i = 0; i < SLICE_FRAMES && !closed && !run.isOver(); i++) {
        sprint.standBack();
        run.advance().ifPresent(this::keep);
        dullness.follow(run.run());
        developed = Math.max(developed, run.frame());
      }
      if (run.isOver()) {
        developing = Optional.empty();
        whole.complete(null);
        return false;
      }
      return !closed;
    } catch (RuntimeException broken) {
      whole.completeExceptionally(broken);
      return false;
    }
  }

  private Developing developing() {
    if (developing.isEmpty()) {
      Optional<Still> base = newestStill(Long.MAX_VALUE);
      var pool = new BrainPool(laboratory.brains());
      Standing standing =
          base.map(still -> standAt(still, recording.head(), laboratory, pool))
              .orElseGet(() -> begin(recording.head(), laboratory));
      var begun = new Developing(recording, standing, base);
      if (base.isEmpty()) {
        keep(begun.still());
      }
      developing = Optional.of(begun);
    }
    return developing.get();
  }

  private void keep(Still still) {
    stills.put(still.frame(), still);
  }
}
