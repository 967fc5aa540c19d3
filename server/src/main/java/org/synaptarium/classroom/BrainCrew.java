package org.synaptarium.classroom;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A few threads that help whoever runs a class to advance the brains of its teams side by side.
 *
 * <p>Each brain is advanced by one thread from the beginning of a frame to its end, and no brain
 * knows of another, so neither the number of threads nor their order changes a result. Who asks
 * works too and never waits for a helper that has not begun: with all helpers elsewhere it does
 * everything itself.
 */
final class BrainCrew {

  /** A helper that would wait behind so many others comes too late anyway. */
  private static final int MAX_CALLS = 1_024;

  private static final long IDLE_S = 60;

  private final int threads;
  private final Executor helpers;

  private BrainCrew(int threads, Executor helpers) {
    this.threads = threads;
    this.helpers = helpers;
  }

  /** Returns a crew without helpers. */
  static BrainCrew alone() {
    return new BrainCrew(1, call -> {});
  }

  /** Returns a crew of so many threads, the asking one among them. */
  static BrainCrew of(int threads) {
    if (threads == 1) {
      return alone();
    }
    var helpers =
        new ThreadPoolExecutor(
            threads - 1,
            threads - 1,
            IDLE_S,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MAX_CALLS),
            DaemonThreads.named("brains"),
            new ThreadPoolExecutor.DiscardPolicy());
    helpers.allowCoreThreadTimeOut(true);
    return new BrainCrew(threads, helpers);
  }

  /** Does all of it, and returns when it is done; of what failed, throws the first in order. */
  void all(List<? extends Runnable> works) {
    var shift = new Shift(works);
    for (int i = 1; i < Math.min(threads, works.size()); i++) {
      helpers.execute(shift::work);
    }
    shift.work();
    shift.await();
  }

  /** Works to be done, and how many of them are. */
  private static final class Shift {
    private final List<? extends Runnable> works;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch left;
    private final AtomicReferenceArray<@Nullable Throwable> failures;

    Shift(List<? extends Runnable> works) {
      this.works = works;
      this.left = new CountDownLatch(works.size());
      this.failures = new AtomicReferenceArray<>(works.size());
    }

    void work() {
      for (int i = next.getAndIncrement(); i < works.size(); i = next.getAndIncrement()) {
        try {
          works.get(i).run();
        } catch (RuntimeException | Error failure) {
          failures.set(i, failure);
        } finally {
          left.countDown();
        }
      }
    }

    void await() {
      boolean interrupted = false;
      while (true) {
        try {
          left.await();
          break;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      for (int i = 0; i < works.size(); i++) {
        rethrow(Optional.ofNullable(failures.get(i)));
      }
    }

    private static void rethrow(Optional<Throwable> failure) {
      if (failure.isEmpty()) {
        return;
      }
      switch (failure.get()) {
        case Error error -> throw error;
        case RuntimeException exception -> throw exception;
        case Throwable other -> throw new IllegalStateException(other);
      }
    }
  }
}
