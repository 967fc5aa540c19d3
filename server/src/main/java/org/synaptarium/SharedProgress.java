package org.synaptarium;

import java.util.concurrent.atomic.AtomicLongArray;

/** One progress bar for runs that go on side by side. */
final class SharedProgress {
  private final AtomicLongArray reached;
  private final ProgressBar bar;

  SharedProgress(int runs, ProgressBar bar) {
    reached = new AtomicLongArray(runs);
    this.bar = bar;
  }

  /** Notes how far one run has come; thread-safe. */
  void report(int run, long bodyTimeMs) {
    reached.set(run, bodyTimeMs);
    long sumMs = 0;
    for (int i = 0; i < reached.length(); i++) {
      sumMs += reached.get(i);
    }
    synchronized (bar) {
      bar.show(sumMs);
    }
  }
}
