package org.synaptarium.cluster;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.synaptarium.classroom.Subscription;

/** Watches a number of frames that should grow: how long it stood, and whether it ever fell. */
final class LongestGap {
  private volatile long longestNs;
  private volatile boolean wentBack;

  /** Looks again and again, on a thread of its own, until it is closed. */
  Subscription watch(LongSupplier frames) {
    Thread thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  long newest = -1;
                  long sinceNs = System.nanoTime();
                  while (!Thread.currentThread().isInterrupted()) {
                    long frame = frames.getAsLong();
                    long now = System.nanoTime();
                    longestNs = Math.max(longestNs, now - sinceNs);
                    wentBack |= frame >= 0 && frame < newest;
                    if (frame > newest) {
                      newest = frame;
                      sinceNs = now;
                    }
                    java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
                  }
                });
    return thread::interrupt;
  }

  long longestMs() {
    return TimeUnit.NANOSECONDS.toMillis(longestNs);
  }

  boolean wentBack() {
    return wentBack;
  }
}
