package org.synaptarium.classroom;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.synaptarium.scenario.Scenario;

/**
 * Develops reels in the background, a slice of each in turn: of all cores it takes one, and stands
 * back while somebody seeks. Thread-safe.
 */
public final class Darkroom implements AutoCloseable {

  /** Each holds 30 MB when it is long, twice that with teams; brains of its players come to it. */
  public static final int MAX_REELS = 8;

  private final int maxReels;
  private final Deque<Reel> reels = new ArrayDeque<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(DaemonThreads.named("darkroom"));
  private final Laboratory laboratory;
  private final Sprint sprint;

  public Darkroom() {
    this(MAX_REELS);
  }

  Darkroom(int maxReels) {
    int cores = Runtime.getRuntime().availableProcessors();
    this.maxReels = maxReels;
    this.laboratory = Laboratory.of(Math.min(cores, 2));
    this.sprint = new Sprint(cores);
  }

  /**
   * Begins to develop a recording. Whoever asked closes the reel when nobody needs it any more.
   *
   * @return its reel, which can be used at once; empty when there are as many as there may be
   */
  public Optional<Reel> develop(Recording recording, Scenario scenario) {
    return take(new Reel(recording, scenario, laboratory, sprint));
  }

  /**
   * Begins to develop what would have become of a recording.
   *
   * @param from the first frame that can differ
   * @param altered the same recording up to there, with another log from there on
   */
  public Optional<Reel> alter(Reel original, long from, Recording altered) {
    var reel = new Reel(altered, original.scenario(), laboratory, sprint);
    reel.share(original, from);
    return take(reel);
  }

  private Optional<Reel> take(Reel reel) {
    synchronized (reels) {
      reels.removeIf(Reel::isClosed);
      if (reels.size() >= maxReels) {
        return Optional.empty();
      }
      reels.add(reel);
    }
    worker.execute(() -> developMore(reel));
    return Optional.of(reel);
  }

  private void developMore(Reel reel) {
    if (!reel.isClosed() && reel.developMore()) {
      worker.execute(() -> developMore(reel));
    }
  }

  @Override
  public void close() {
    synchronized (reels) {
      reels.forEach(Reel::close);
    }
    worker.shutdownNow();
    sprint.close();
  }
}
