package org.synaptarium;

import io.vertx.spi.cluster.hazelcast.HazelcastClusterManager;
import java.util.Optional;
import org.synaptarium.cluster.Cluster;
import org.synaptarium.gateway.Gateway;

/**
 * The gateways' bus, over the members' own network; a server that stays alone has none (decision
 * 031).
 */
final class MemberBus {

  private MemberBus() {}

  static Optional<Gateway.Bus> of(Cluster cluster) {
    return cluster
        .hazelcast()
        .map(
            member ->
                new Gateway.Bus(
                    () -> new HazelcastClusterManager(member),
                    member.getCluster().getLocalMember().getAddress().getHost()));
  }
}
