package org.synaptarium;

import com.hazelcast.core.HazelcastInstance;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.cluster.Cluster;
import org.synaptarium.cluster.StoreState;
import org.synaptarium.journal.Journal;

/**
 * A cluster that a test plays: classes are where their schools are, and tests may say that one is
 * on its way.
 */
final class OneOfTwo implements Cluster {

  /** What the two know of each other. */
  static final class Common {
    final Map<String, School> schools = new ConcurrentHashMap<>();
    final List<Member> members = new CopyOnWriteArrayList<>();
    final List<Listener> listeners = new CopyOnWriteArrayList<>();
    volatile Optional<String> place = Optional.empty();
    volatile Optional<String> leaving = Optional.empty();
    volatile boolean unsettled;

    void tellMembers() {
      listeners.forEach(Listener::onMembers);
    }
  }

  private final String self;
  private final HazelcastInstance member;
  private final Common common;

  OneOfTwo(String self, HazelcastInstance member, Common common) {
    this.self = self;
    this.member = member;
    this.common = common;
  }

  static Member memberAt(String id, int port) {
    return new Member(id, Optional.of(URI.create("http://127.0.0.1:" + port)));
  }

  @Override
  public String self() {
    return self;
  }

  @Override
  public List<Member> members() {
    return common.members;
  }

  @Override
  public boolean hasMajority() {
    return !common.unsettled;
  }

  @Override
  public boolean isBackedUp() {
    return true;
  }

  @Override
  public Optional<String> ownerOf(String classId) {
    return common.schools.entrySet().stream()
        .filter(entry -> !common.unsettled && entry.getValue().byId(classId).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public Optional<String> classOfCode(String code) {
    return common.schools.values().stream()
        .flatMap(school -> school.byCode(code).stream())
        .map(Classroom::classId)
        .findFirst();
  }

  @Override
  public String placeForNew() {
    return common.place.orElse(self);
  }

  @Override
  public boolean draining() {
    return common.leaving.filter(self::equals).isPresent();
  }

  @Override
  public StoreState store() {
    return new StoreState(false, false, 0, 0);
  }

  @Override
  public Subscription listen(Listener listener) {
    common.listeners.add(listener);
    return () -> common.listeners.remove(listener);
  }

  @Override
  public Optional<HazelcastInstance> hazelcast() {
    return Optional.of(member);
  }

  @Override
  public Journal journal(Optional<Journal> durable) {
    return durable.orElseThrow();
  }

  @Override
  public void carry(School school) {}

  @Override
  public void drain() {}

  @Override
  public void close() {
    member.shutdown();
  }
}
