package org.synaptarium.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The threads that advance a brain together; {@link #alone()} is the calling thread by itself. */
public final class StepTeam implements AutoCloseable {

  /*
   * A millisecond of a classroom brain takes tens of microseconds, so members that meet after each
   * spin for a moment, then let others have the core, and park only when somebody is missing for long:
   * waking up takes longer than what they wait for. On a machine with fewer cores than members spinning
   * only keeps the others from working, so they yield at once. Between frames everybody spins for a
   * moment, for the next frame may follow at once, then parks: an idle team costs nothing.
   */
  private static final int SPINS = 1_000;

  private static final int YIELDS = 500;

  /** The part of a frame that one member works on. */
  interface Work {
    void run(int member);
  }

  private final int threads;
  private final boolean spin;
  private final Thread[] others;
  private final AtomicInteger arrived = new AtomicInteger();
  private volatile int generation;
  private volatile int round;
  private volatile boolean closed;
  private volatile @Nullable Work work;
  private volatile @Nullable Throwable failure;
  private final AtomicInteger finished = new AtomicInteger();
  private volatile @Nullable Thread caller;

  private StepTeam(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; allowed: 1 or more");
    }
    this.threads = threads;
    spin = threads <= Runtime.getRuntime().availableProcessors();
    others = new Thread[threads - 1];
    for (int i = 0; i < others.length; i++) {
      int member = i + 1;
      others[i] = Thread.ofPlatform().daemon().name("step-" + member).start(() -> serve(member));
    }
  }

  /** Returns a team of the calling thread only. */
  public static StepTeam alone() {
    return new StepTeam(1);
  }

  /** Returns a team of {@code threads}, the calling thread among them. */
  public static StepTeam of(int threads) {
    return new StepTeam(threads);
  }

  public int threads() {
    return threads;
  }

  /** Runs {@code job} on every member and returns when all are done. */
  void run(Work job) {
    if (threads == 1) {
      job.run(0);
      return;
    }
    caller = Thread.currentThread();
    work = job;
    failure = null;
    finished.set(0);
    round++;
    for (Thread other : others) {
      LockSupport.unpark(other);
    }
    perform(job, 0);
    for (int tries = 0; finished.get() < threads - 1; tries++) {
      pause(tries);
    }
    work = null;
    Throwable broken = failure;
    if (broken != null) {
      throw new IllegalStateException("a member of the step team failed", broken);
    }
  }

  /** Waits until all members have come here. */
  void meet() {
    if (threads == 1) {
      return;
    }
    int mine = generation;
    if (arrived.incrementAndGet() == threads) {
      arrived.set(0);
      generation = mine + 1;
      return;
    }
    for (int tries = 0; generation == mine; tries++) {
      if (failure != null) {
        throw new IllegalStateException("another member of the step team failed");
      }
      pause(tries);
    }
  }

  private void pause(int tries) {
    if (spin && tries < SPINS) {
      Thread.onSpinWait();
    } else if (tries < SPINS + YIELDS) {
      Thread.yield();
    } else {
      LockSupport.parkNanos(20_000);
    }
  }

  private void serve(int member) {
    int seen = 0;
    int tries = 0;
    while (!closed) {
      if (round == seen) {
        awaitRound(tries++);
        continue;
      }
      tries = 0;
      seen = round;
      Work job = work;
      if (job != null) {
        perform(job, member);
      }
      finished.incrementAndGet();
      LockSupport.unpark(caller);
    }
  }

  private void awaitRound(int tries) {
    if (spin && tries < SPINS) {
      Thread.onSpinWait();
    } else {
      LockSupport.park(this);
    }
  }

  private void perform(Work job, int member) {
    try {
      job.run(member);
    } catch (RuntimeException | Error broken) {
      failure = broken;
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Thread other : others) {
      LockSupport.unpark(other);
    }
  }
}
