package org.synaptarium.classroom;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.synaptarium.scenario.Scenario;

/**
 * Develops reels in the background, one after the other, at the lowest priority: live classes come
 * first. Thread-safe.
 */
public final class Darkroom implements AutoCloseable {

  /** Each holds some 30 MB when it is an hour long. */
  public static final int MAX_REELS = 8;

  private final int maxReels;
  private final Deque<Reel> reels = new ArrayDeque<>();
  private final ExecutorService worker;
  private final Laboratory laboratory = Laboratory.ofOneThread();

  public Darkroom() {
    this(MAX_REELS);
  }

  Darkroom(int maxReels) {
    this.maxReels = maxReels;
    this.worker =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = DaemonThreads.named("darkroom").newThread(task);
              thread.setPriority(Thread.MIN_PRIORITY);
              return thread;
            });
  }

  /**
   * Begins to develop a recording. Whoever asked closes the reel when nobody needs it any more.
   *
   * @return its reel, which can be used at once; empty when there are as many as there may be
   */
  public Optional<Reel> develop(Recording recording, Scenario scenario) {
    var reel = new Reel(recording, scenario);
    synchronized (reels) {
      reels.removeIf(Reel::isClosed);
      if (reels.size() >= maxReels) {
        return Optional.empty();
      }
      reels.add(reel);
    }
    worker.execute(() -> reel.develop(laboratory));
    return Optional.of(reel);
  }

  /**
   * Begins to develop the same recording with another log.
   *
   * @param from the first frame that can differ
   * @return its reel; empty when there are as many as there may be
   */
  public Optional<Reel> alter(Reel reel, long from, Recording altered) {
    return develop(altered, reel.scenario());
  }

  @Override
  public void close() {
    synchronized (reels) {
      reels.forEach(Reel::close);
    }
    worker.shutdownNow();
  }
}
