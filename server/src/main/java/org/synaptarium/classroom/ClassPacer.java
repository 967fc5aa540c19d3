package org.synaptarium.classroom;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.synaptarium.engine.Brain;

/**
 * A few threads shared by all classes: each class is due every 50 ms, the longest due first.
 *
 * <p>When the machine can't keep up, every class comes late by the same: its next tick is due a
 * frame's time after the last one was, or at once, never earlier, so that no debt of frames builds
 * up and neural time slows down evenly.
 */
public final class ClassPacer implements Pacer {
  private static final long FRAME_NS = TimeUnit.MILLISECONDS.toNanos(Brain.FRAME_MS);

  private final ScheduledThreadPoolExecutor threads;
  private final LongAdder late = new LongAdder();

  /**
   * Starts the threads.
   *
   * @param count as many as there are cores that may be busy with brains
   */
  public ClassPacer(int count) {
    this.threads = new ScheduledThreadPoolExecutor(count, named());
    threads.setRemoveOnCancelPolicy(true);
    threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  private static ThreadFactory named() {
    AtomicInteger number = new AtomicInteger();
    ThreadFactory plain = Executors.defaultThreadFactory();
    return task -> {
      Thread thread = plain.newThread(task);
      thread.setName("class-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  @Override
  public Subscription pace(BooleanSupplier tick) {
    var turn = new Turn(tick);
    turn.schedule();
    return turn;
  }

  private final class Turn implements Subscription, Runnable {
    private final BooleanSupplier tick;

    /* Held while the tick runs: closing waits for it. */
    private final ReentrantLock running = new ReentrantLock();
    private long dueNs = System.nanoTime();
    private boolean closed;

    Turn(BooleanSupplier tick) {
      this.tick = tick;
    }

    private void schedule() {
      try {
        threads.schedule(this, dueNs - System.nanoTime(), TimeUnit.NANOSECONDS);
      } catch (RejectedExecutionException stopping) {
        // The pacer is closed, and with it every turn.
      }
    }

    @Override
    public void run() {
      running.lock();
      try {
        if (closed) {
          return;
        }
        if (System.nanoTime() - dueNs >= FRAME_NS) {
          late.increment();
        }
        if (tick.getAsBoolean()) {
          long now = System.nanoTime();
          dueNs += Math.max(FRAME_NS, now - dueNs);
          schedule();
        }
      } finally {
        running.unlock();
      }
    }

    @Override
    public void close() {
      running.lock();
      closed = true;
      running.unlock();
    }
  }

  @Override
  public long late() {
    return late.sum();
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
