package org.synaptarium.cluster;

import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.cluster.MembershipListener;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.cluster.Cluster.Member;

/** Who is there, whether they are enough, and which of them take classes. Thread-safe. */
final class Membership {
  private static final Logger LOG = LoggerFactory.getLogger(Membership.class);

  private final String id;
  private final MemberSettings settings;
  private final HazelcastInstance member;
  private final Runnable onChange;

  /* A member puts itself in when its pages can be served, and takes itself out when it is about to go. */
  private final IMap<String, Boolean> taking;
  private volatile long wentNanos;
  private volatile boolean anybodyWent;

  /**
   * Begins to watch.
   *
   * @param onChange hears that somebody came or went; must not wait
   */
  Membership(String id, MemberSettings settings, HazelcastInstance member, Runnable onChange) {
    this.id = id;
    this.settings = settings;
    this.member = member;
    this.onChange = onChange;
    this.taking = member.getMap(SharedMaps.TAKING);
    member.getCluster().addMembershipListener(new Comings());
  }

  List<Member> all() {
    return each(Membership::memberOf);
  }

  boolean isThere(String memberId) {
    return each(Membership::idOf).contains(memberId);
  }

  private <T> List<T> each(Function<com.hazelcast.cluster.Member, T> what) {
    return member.getCluster().getMembers().stream().map(what).toList();
  }

  private static Member memberOf(com.hazelcast.cluster.Member other) {
    String url = other.getAttribute(MemberConfig.URL);
    return new Member(idOf(other), Optional.ofNullable(url).map(URI::create));
  }

  private static String idOf(com.hazelcast.cluster.Member other) {
    String told = other.getAttribute(MemberConfig.ID);
    return told == null ? other.getUuid().toString() : told;
  }

  boolean isEldest() {
    return idOf(member.getCluster().getMembers().iterator().next()).equals(id);
  }

  boolean hasMajority() {
    return member.getLifecycleService().isRunning()
        && member.getCluster().getMembers().size() >= settings.majority()
        // Told a moment after the members are; until then the maps refuse.
        && member
            .getSplitBrainProtectionService()
            .getSplitBrainProtection(MemberConfig.MAJORITY)
            .hasMinimumSize();
  }

  /** Tells how long ago a member went; more than any time when none has. */
  long nanosSinceGoing() {
    return anybodyWent ? System.nanoTime() - wentNanos : Long.MAX_VALUE;
  }

  /** Lets the others know whether classes may be given to this one. */
  void take(boolean classes) {
    if (classes) {
      taking.set(id, true);
    } else {
      taking.delete(id);
    }
    onChange.run();
  }

  /** Returns the members that classes may be given to, in the order in which they came. */
  List<String> takers() {
    Set<String> willing = Set.copyOf(taking.keySet());
    return each(Membership::idOf).stream().filter(willing::contains).toList();
  }

  private final class Comings implements MembershipListener {
    @Override
    public void memberAdded(MembershipEvent event) {
      LOG.info(
          "member {} came; {} of {} there",
          event.getMember().getAddress(),
          event.getMembers().size(),
          settings.size());
      onChange.run();
    }

    @Override
    public void memberRemoved(MembershipEvent event) {
      wentNanos = System.nanoTime();
      anybodyWent = true;
      int there = event.getMembers().size();
      LOG.warn(
          "member {} is gone; {} of {} there",
          event.getMember().getAddress(),
          there,
          settings.size());
      if (there < settings.majority()) {
        LOG.error("no classes run here until {} members see each other", settings.majority());
      }
      onChange.run();
    }
  }
}
