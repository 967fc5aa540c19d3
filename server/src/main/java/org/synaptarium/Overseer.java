package org.synaptarium;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import java.util.ArrayList;
import java.util.List;
import org.synaptarium.classroom.Lessons;
import org.synaptarium.classroom.School;
import org.synaptarium.cluster.Cluster;
import org.synaptarium.cluster.StoreState;
import org.synaptarium.gateway.Health;
import org.synaptarium.gateway.Oversight;
import org.synaptarium.metrics.Metrics;

/**
 * Says how the server is: asked by supervisors, load balancers, Prometheus.
 *
 * @param size servers of the cluster when all are there
 */
record Overseer(Cluster cluster, int size, School school, Lessons lessons, Metrics meters)
    implements Oversight {

  @Override
  public Health health() {
    StoreState store = cluster.store();
    List<String> troubles = troublesOf(store);
    String status = cluster.draining() ? "draining" : troubles.isEmpty() ? "ready" : "notReady";
    return new Health(
        status,
        troubles,
        cluster.members().size(),
        size,
        cluster.hasMajority(),
        cluster.hazelcast().map(Overseer::isBackedUp).orElse(true),
        new Health.Store(store.present(), store.reachable(), store.behind(), store.bound()),
        lessons.ids().size(),
        school.census().classes());
  }

  private List<String> troublesOf(StoreState store) {
    List<String> troubles = new ArrayList<>();
    if (cluster.draining()) {
      troubles.add("This server is stopping and hands its classes over.");
    }
    if (!cluster.hasMajority()) {
      troubles.add(
          "This server sees "
              + cluster.members().size()
              + " of "
              + size
              + " servers; classes run where more than half see each other.");
    }
    // Down for a while is no trouble yet: the members hold what it misses.
    if (store.present() && !store.reachable() && store.behind() >= store.bound()) {
      troubles.add("The store does not answer, and no more can wait for it.");
    }
    return troubles;
  }

  private static boolean isBackedUp(HazelcastInstance member) {
    try {
      return member.getPartitionService().isLocalMemberSafe();
    } catch (HazelcastInstanceNotActiveException stopping) {
      return false;
    }
  }

  @Override
  public String metrics() {
    return meters.text();
  }
}
