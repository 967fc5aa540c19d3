package org.synaptarium.cluster;

import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.cluster.MembershipListener;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.LifecycleEvent.LifecycleState;
import com.hazelcast.map.IMap;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.cluster.Notices.Kind;
import org.synaptarium.cluster.Notices.Notice;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;

/** A cluster of several servers; this one's place in it. */
public final class MemberCluster implements Cluster {
  private static final StoreState NO_STORE = new StoreState(false, false, 0, 0);

  /* A class that only the store knows yet is about to be read back. */
  private static final Function<ClassHead, String> NOT_YET = head -> SharedHead.NOBODY;
  private static final Logger LOG = LoggerFactory.getLogger(MemberCluster.class);

  private final String id;
  private final MemberSettings settings;
  private final HazelcastInstance member;
  private final SharedMaps maps;
  private final IMap<String, Boolean> leaving;
  private final Notices notices;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Directory directory = new Directory();
  private volatile boolean draining;
  private volatile @Nullable MembersJournal journal;
  private volatile @Nullable Ownership ownership;

  private MemberCluster(String id, MemberSettings settings, HazelcastInstance member) {
    this.id = id;
    this.settings = settings;
    this.member = member;
    this.maps = new SharedMaps(member);
    this.leaving = member.getMap(SharedMaps.DRAINING);
    this.notices = new Notices(member.getTopic("notices"), threads, this::hear);
    member.getCluster().addMembershipListener(new Comings());
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
    return member.getCluster().getMembers().stream().map(MemberCluster::memberOf).toList();
  }

  private static Member memberOf(com.hazelcast.cluster.Member other) {
    String url = other.getAttribute(MemberConfig.URL);
    return new Member(idOf(other), Optional.ofNullable(url).map(URI::create));
  }

  private static String idOf(com.hazelcast.cluster.Member other) {
    String id = other.getAttribute(MemberConfig.ID);
    return id == null ? other.getUuid().toString() : id;
  }

  boolean isEldest() {
    return idOf(member.getCluster().getMembers().iterator().next()).equals(id);
  }

  @Override
  public boolean isBackedUp() {
    return member.getPartitionService().isClusterSafe();
  }

  @Override
  public boolean hasMajority() {
    return member.getLifecycleService().isRunning()
        && member.getCluster().getMembers().size() >= settings.majority()
        // Told a moment after the members are; until then the maps refuse.
        && member
            .getSplitBrainProtectionService()
            .getSplitBrainProtection(MemberConfig.MAJORITY)
            .hasMinimumSize();
  }

  @Override
  public Optional<String> ownerOf(String classId) {
    @Nullable Glance glance = directory.of(classId);
    if (glance == null) {
      glance = SharedMaps.reach(() -> maps.heads().executeOnKey(classId, new Glance.Taking()));
    }
    return glance == null
        ? storedOwnerOf(classId)
        : Optional.of(glance).filter(Glance::isLive).map(Glance::owner);
  }

  /* While the store is away it may know the class: whoever asks is to wait, not to forget it. */
  private Optional<String> storedOwnerOf(String classId) {
    try {
      return durable().flatMap(store -> store.head(classId)).filter(h -> !h.ended()).map(NOT_YET);
    } catch (JournalFailure away) {
      return Optional.of(SharedHead.NOBODY);
    }
  }

  @Override
  public Optional<String> classOfCode(String code) {
    @Nullable String classId = SharedMaps.reach(() -> maps.codes().get(code));
    return classId != null ? Optional.of(classId) : storedClassOf(code);
  }

  /* The classes that run are all in the members' memory; a store that is away is no reason to say more. */
  private Optional<String> storedClassOf(String code) {
    try {
      return durable().flatMap(store -> store.headByCode(code)).map(ClassHead::classId);
    } catch (JournalFailure away) {
      return Optional.empty();
    }
  }

  private Optional<Journal> durable() {
    return Optional.ofNullable(journal).flatMap(MembersJournal::keeper).map(StoreKeeper::durable);
  }

  @Override
  public String placeForNew() {
    return census().fewest().orElse(id);
  }

  /** Returns the members that take classes. */
  List<String> takers() {
    Set<String> going = Set.copyOf(leaving.keySet());
    return members().stream().map(Member::id).filter(m -> !going.contains(m)).toList();
  }

  ClassCounts census() {
    return directory.census(takers());
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
    @Nullable Ownership here = ownership;
    if (here == null) {
      return;
    }
    boolean meant = notice.memberId().equals(id);
    switch (notice.kind()) {
      case PREPARE -> {
        if (meant) {
          here.handOver().prepare(notice.classId());
        }
      }
      case READY -> here.handOver().heardReady(notice.classId(), notice.memberId());
      case YOURS -> {
        if (meant) {
          here.takeOver(notice.classId());
        }
      }
      case OWNED -> {
        directory.learnOwner(notice.classId(), notice.memberId());
        here.handOver().heardOwned(notice.classId(), notice.memberId());
      }
    }
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

  private final class Comings implements MembershipListener {
    @Override
    public void memberAdded(MembershipEvent event) {
      LOG.info(
          "member {} came; {} of {} there",
          event.getMember().getAddress(),
          event.getMembers().size(),
          settings.size());
      directory.tell(Listener::onMembers);
    }

    @Override
    public void memberRemoved(MembershipEvent event) {
      int there = event.getMembers().size();
      LOG.warn(
          "member {} is gone; {} of {} there",
          event.getMember().getAddress(),
          there,
          settings.size());
      if (there < settings.majority()) {
        LOG.error("no classes run here until {} members see each other", settings.majority());
      }
      directory.tell(Listener::onMembers);
    }
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
    var made = new MembersJournal(maps, id, this::isMember, durable);
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

  Ownership ownership() {
    return Objects.requireNonNull(ownership, "carries no school yet");
  }

  @Override
  public void drain() {
    draining = true;
    if (hasMajority()) {
      leaving.set(id, true);
      directory.tell(Listener::onMembers);
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
