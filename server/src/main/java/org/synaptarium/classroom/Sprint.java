package org.synaptarium.classroom;

import java.util.concurrent.locks.ReentrantLock;
import org.synaptarium.engine.StepTeam;

/**
 * Runs frames that nobody looks at, as fast as this machine can just now: a single brain on two
 * threads while that is quicker, which it is as long as two cores are free. Thread-safe: one run at
 * a time has the second thread.
 */
final class Sprint implements AutoCloseable {

  /** So many frames tell how quick a way is. */
  private static final int TIMED_FRAMES = 5;

  /** Frames until the slower way is tried again. */
  private static final int TRUSTED_FRAMES = 100;

  /**
   * How much of what is known of a way each worse measurement replaces; a better one counts whole.
   * A moment in which the machine had something else to do must not send the next hundred frames
   * the slower way, nor must the first ones of a cold start.
   */
  private static final double LEARNED = 0.25;

  /** The longest that a seek takes in a class of one brain; a longer run is one among others. */
  private static final long PATIENCE_MS = 300;

  private final ReentrantLock pairLock = new ReentrantLock();
  private final StepTeam pair;
  private int running;
  private boolean closed;

  /** What a frame takes as a rule; 0 while not known, so that both ways are tried first. */
  private double pairNs;

  private double aloneNs;
  private int trusted;

  Sprint(int cores) {
    pair = StepTeam.of(Math.min(cores, 2));
  }

  /** Runs on until so many frames have run, taking what the log says. */
  void run(ClassRun run, Tape tape, long toFrame) {
    begin();
    boolean mine = pair.threads() > 1 && pairLock.tryLock();
    try {
      while (run.brain().frame() < toFrame) {
        if (mine && !closed) {
          runBetterWay(run, tape, toFrame);
        } else {
          run(run, tape, toFrame, StepTeam.alone());
        }
      }
    } finally {
      if (mine) {
        pairLock.unlock();
      }
      end();
    }
    run.arrive();
  }

  private synchronized void begin() {
    running++;
  }

  private synchronized void end() {
    running--;
    notifyAll();
  }

  /** Lets somebody who has time wait, for a moment, while others run. */
  synchronized void standBack() {
    try {
      if (running > 0) {
        wait(PATIENCE_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void runBetterWay(ClassRun run, Tape tape, long toFrame) {
    long before = run.brain().frame();
    long until = Math.min(toFrame, before + TIMED_FRAMES);
    boolean other = trusted >= TRUSTED_FRAMES;
    trusted = other ? 0 : trusted + TIMED_FRAMES;
    boolean asPair = pairNs <= aloneNs != other;
    long begunNs = System.nanoTime();
    run(run, tape, until, asPair ? pair : StepTeam.alone());
    double frameNs = (double) (System.nanoTime() - begunNs) / (until - before);
    if (asPair) {
      pairNs = learned(pairNs, frameNs);
    } else {
      aloneNs = learned(aloneNs, frameNs);
    }
  }

  private static double learned(double knownNs, double measuredNs) {
    return knownNs == 0 || measuredNs < knownNs
        ? measuredNs
        : knownNs + LEARNED * (measuredNs - knownNs);
  }

  private static void run(ClassRun run, Tape tape, long toFrame, StepTeam threads) {
    while (run.brain().frame() < toFrame) {
      tape.feed(run);
      run.advanceUnseen(threads);
    }
  }

  @Override
  public void close() {
    pairLock.lock();
    try {
      closed = true;
      pair.close();
    } finally {
      pairLock.unlock();
    }
  }
}
