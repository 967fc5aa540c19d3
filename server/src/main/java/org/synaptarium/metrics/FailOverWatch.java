package org.synaptarium.metrics;

import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.synaptarium.cluster.Cluster;

/**
 * Times how long the classes of a member that has gone take to run here. Called by the cluster's
 * threads.
 */
final class FailOverWatch implements Cluster.Listener {

  /** Who claims a class later than this does it for another reason. */
  private static final long CONCERNED_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final Cluster cluster;
  private final Timer timer;
  private int membersBefore;
  private long wentNanos = System.nanoTime() - 2 * CONCERNED_NANOS;

  FailOverWatch(Cluster cluster, Timer timer) {
    this.cluster = cluster;
    this.timer = timer;
    this.membersBefore = cluster.members().size();
  }

  @Override
  public synchronized void onMembers() {
    int now = cluster.members().size();
    if (now < membersBefore) {
      wentNanos = System.nanoTime();
    }
    membersBefore = now;
  }

  @Override
  public synchronized void onOwner(String classId, String memberId) {
    long tookNanos = System.nanoTime() - wentNanos;
    if (memberId.equals(cluster.self()) && tookNanos < CONCERNED_NANOS) {
      timer.record(tookNanos, TimeUnit.NANOSECONDS);
    }
  }
}
