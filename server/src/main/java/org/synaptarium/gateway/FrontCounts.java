package org.synaptarium.gateway;

import java.util.concurrent.atomic.LongAdder;

/** What the gateway counts for whoever runs the server. Thread-safe. */
public final class FrontCounts {
  private final LongAdder sockets = new LongAdder();
  private final LongAdder framesLeftOut = new LongAdder();
  private final LongAdder dismissed = new LongAdder();

  void opened() {
    sockets.increment();
  }

  void closed() {
    sockets.decrement();
  }

  void leftOut(long frames) {
    framesLeftOut.add(frames);
  }

  void dismissed() {
    dismissed.increment();
  }

  /** Returns how many sockets are open now. */
  public long sockets() {
    return sockets.sum();
  }

  /** Returns how many frames pages did without, for their line or their drawing was too slow. */
  public long framesLeftOut() {
    return framesLeftOut.sum();
  }

  /** Returns how many sockets were closed because they kept a rule or a time limit not. */
  public long socketsDismissed() {
    return dismissed.sum();
  }
}
