package org.synaptarium.cluster;

import com.hazelcast.cluster.impl.MemberImpl;
import com.hazelcast.instance.impl.HazelcastInstanceImpl;
import com.hazelcast.instance.impl.HazelcastInstanceProxy;
import com.hazelcast.internal.cluster.impl.ClusterServiceImpl;
import java.util.List;

/** Parts members from each other, until they find together again by themselves after seconds. */
final class Partition {
  private Partition() {}

  static void cutOff(TestNode lonely, List<TestNode> others) {
    for (TestNode other : others) {
      suspect(lonely, other);
      suspect(other, lonely);
    }
  }

  private static void suspect(TestNode who, TestNode whom) {
    HazelcastInstanceImpl instance =
        ((HazelcastInstanceProxy) who.cluster.hazelcast().orElseThrow()).getOriginal();
    ClusterServiceImpl service = instance.node.getClusterService();
    HazelcastInstanceImpl suspected =
        ((HazelcastInstanceProxy) whom.cluster.hazelcast().orElseThrow()).getOriginal();
    MemberImpl member = service.getMember(suspected.getLocalEndpoint().getUuid());
    if (member != null) {
      service.suspectMember(member, "a test parts them", true);
    }
  }
}
