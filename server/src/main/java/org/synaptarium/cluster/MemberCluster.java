package org.synaptarium.cluster;

import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.LifecycleEvent.LifecycleState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.cluster.Notices.Kind;
import org.synaptarium.cluster.Notices.Notice;
import org.synaptarium.journal.Journal;

/** A cluster of several servers; this one's place in it. */
public final class MemberCluster implements Cluster {
  private static final StoreState NO_STORE = new StoreState(false, false, 0, 0);
  private static final Logger LOG = LoggerFactory.getLogger(MemberCluster.class);

  private final String id;
  private final HazelcastInstance member;
  private final SharedMaps maps;
  private final Membership membership;
  private final ClassFinder finder;
  private final Notices notices;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Directory directory = new Directory();
  private volatile boolean draining;
  private volatile @Nullable MembersJournal journal;
  private volatile @Nullable Ownership ownership;

  private MemberCluster(String id, MemberSettings settings, HazelcastInstance member) {
    this.id = id;
    this.member = member;
    this.maps = new SharedMaps(member);
    this.membership =
        new Membership(id, settings, member, () -> directory.tell(Listener::onMembers));
    this.finder = new ClassFinder(maps, directory, this::durable);
    this.notices = new Notices(member.getTopic("notices"), threads, this::hear);
    member
        .getLifecycleService()
        .addLifecycleListener(
            event -> {
              if (event.getState() == LifecycleState.MERGED) {
                merged();
              }
            });
  }

  /**
   * Starts the member; it may be alone yet.
   *
   * @throws MembershipRefused when it can't listen, or is one too many
   */
  public static MemberCluster start(MemberSettings settings) {
    String id = UUID.randomUUID().toString();
    HazelcastInstance member;
    try {
      member = Hazelcast.newHazelcastInstance(MemberConfig.of(settings, id));
    } catch (RuntimeException refused) {
      throw new MembershipRefused(
          "can't be a member of the cluster at " + settings.self() + ": " + refused.getMessage(),
          refused);
    }
    int there = member.getCluster().getMembers().size();
    if (there > settings.size()) {
      member.getLifecycleService().terminate();
      throw new MembershipRefused(
          "the cluster has "
              + (there - 1)
              + " members already, and --cluster-size says that "
              + settings.size()
              + " are all");
    }
    var cluster = new MemberCluster(id, settings, member);
    LOG.info(
        "member {} of {}, {} of {} there",
        settings.self(),
        settings.name(),
        there,
        settings.size());
    return cluster;
  }

  @Override
  public String self() {
    return id;
  }

  @Override
  public List<Member> members() {
    return membership.all();
  }

  @Override
  public boolean isMember(String memberId) {
    return membership.isThere(memberId);
  }

  Membership membership() {
    return membership;
  }

  @Override
  public boolean isBackedUp() {
    return member.getPartitionService().isClusterSafe();
  }

  @Override
  public boolean hasMajority() {
    return membership.hasMajority();
  }

  @Override
  public Optional<String> ownerOf(String classId) {
    return finder.ownerOf(classId);
  }

  @Override
  public Optional<String> classOfCode(String code) {
    return finder.classOfCode(code);
  }

  private Optional<Journal> durable() {
    return Optional.ofNullable(journal).flatMap(MembersJournal::keeper).map(StoreKeeper::durable);
  }

  @Override
  public String placeForNew() {
    return census().fewest().orElse(id);
  }

  ClassCounts census() {
    return directory.census(membership.takers());
  }

  Directory directory() {
    return directory;
  }

  /** Lets everybody know that a class is run here now. */
  void owned(String classId) {
    call(Kind.OWNED, classId, id);
  }

  void call(Kind kind, String classId, String memberId) {
    notices.call(kind, classId, memberId);
  }

  private void hear(Notice notice) {
    Optional.ofNullable(ownership).ifPresent(here -> here.hear(notice));
  }

  /*
   * The others have gone on with what this one ran: whatever it still believes is its own must be claimed anew, and its
   * stopped clocks have shown nothing that is not history.
   */
  private void merged() {
    LOG.warn("this server is back among the others; its classes are claimed anew");
    threads.execute(
        () -> Optional.ofNullable(ownership).ifPresent(here -> here.letAllGo("it was cut off")));
  }

  @Override
  public boolean draining() {
    return draining;
  }

  @Override
  public StoreState store() {
    return Optional.ofNullable(journal)
        .flatMap(MembersJournal::keeper)
        .map(StoreKeeper::state)
        .orElse(NO_STORE);
  }

  @Override
  public Subscription listen(Listener listener) {
    return directory.listen(listener);
  }

  @Override
  public Optional<HazelcastInstance> hazelcast() {
    return Optional.of(member);
  }

  @Override
  public Journal journal(Optional<Journal> durable) {
    return membersJournal(durable);
  }

  MembersJournal membersJournal(Optional<Journal> durable) {
    var made = new MembersJournal(maps, id, this::isMember, membership::nanosSinceGoing, durable);
    journal = made;
    return made;
  }

  @Override
  public void carry(School school) {
    @Nullable MembersJournal made = journal;
    if (made == null) {
      throw new IllegalStateException("there is no journal yet");
    }
    ownership = new Ownership(this, made, maps, school.custody());
  }

  @Override
  public void takeShare() {
    if (!draining) {
      membership.take(true);
    }
  }

  Ownership ownership() {
    return Objects.requireNonNull(ownership, "carries no school yet");
  }

  @Override
  public void drain() {
    draining = true;
    if (hasMajority()) {
      membership.take(false);
      Optional.ofNullable(ownership).ifPresent(here -> here.handOver().drain());
    }
    Optional.ofNullable(ownership).ifPresent(Ownership::close);
  }

  @Override
  public void close() {
    Optional.ofNullable(ownership).ifPresent(Ownership::close);
    threads.shutdown();
    member.shutdown();
  }
}
