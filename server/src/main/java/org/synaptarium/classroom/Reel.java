package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

  /** A run, and how far it has read the log. */
  record Standing(ClassRun run, Tape tape) {}

  private final Recording recording;
  private final Scenario scenario;
  private final Laboratory laboratory;
  private final Sprint sprint;
  private final List<Still> stills = new ArrayList<>();
  private final Dullness dullness;
  private final CompletableFuture<Void> whole = new CompletableFuture<>();
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

  /** Returns the newest frame up to {@code frame} that can be shown without running to it. */
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
    synchronized (stills) {
      return stills.size();
    }
  }

  /** Returns the bytes that stills and charts take so far. */
  public long bytes() {
    synchronized (stills) {
      return stills.stream().mapToLong(Still::bytes).sum()
          + stills.stream()
              .flatMap(still -> still.teams().stream().map(Still.OfTeam::charts))
              .distinct()
              .mapToLong(HistoryTape::bytes)
              .sum();
    }
  }

  /** Returns a player of its own, standing at frame 0. */
  public Playhead playhead() {
    return new Playhead(this, laboratory, sprint);
  }

  /** Stops developing it; what is developed can be sought still. */
  @Override
  public void close() {
    closed = true;
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
        ClassRun.begin(scenario, head, itsLaboratory), new Tape(recording.log(), 0));
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
    synchronized (stills) {
      int low = 0;
      int high = stills.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (stills.get(middle).frame() <= frame) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low == 0 ? Optional.empty() : Optional.of(stills.get(low - 1));
    }
  }

  void requireInside(long frame) {
    if (frame < 0 || frame > frames()) {
      throw new IllegalArgumentException(
          "frame is " + frame + "; allowed: 0 … " + recording.frames());
    }
  }

  /** Takes over what another reel knows of the frames before {@code from}. */
  void share(Reel other, long from) {
    synchronized (other.stills) {
      stills.addAll(other.stills.stream().filter(still -> still.frame() < from).toList());
    }
    developed = Math.min(other.developed, from - 1);
  }

  /** Runs it from where it is known to its last frame, on the calling thread. */
  void develop() {
    try {
      Optional<Still> base = newestStill(Long.MAX_VALUE);
      var pool = new BrainPool(laboratory.brains());
      Standing standing =
          base.map(still -> standAt(still, recording.head(), laboratory, pool))
              .orElseGet(() -> begin(recording.head(), laboratory));
      var developing = new Developing(recording, standing, base);
      base.ifPresentOrElse(still -> {}, () -> keep(developing.still()));
      while (!closed && !developing.isOver()) {
        sprint.standBack();
        developing.advance().ifPresent(this::keep);
        dullness.follow(standing.run());
        developed = Math.max(developed, developing.frame());
      }
      if (closed) {
        whole.cancel(false);
      } else {
        whole.complete(null);
      }
    } catch (RuntimeException broken) {
      whole.completeExceptionally(broken);
    }
  }

  private void keep(Still still) {
    synchronized (stills) {
      stills.add(still);
    }
  }
}
