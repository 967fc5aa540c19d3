package org.synaptarium.cluster;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.synaptarium.classroom.Answer;
import org.synaptarium.classroom.ClassPacer;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.Opening;
import org.synaptarium.classroom.Person;
import org.synaptarium.classroom.Preparation;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.SchoolLimits;
import org.synaptarium.classroom.TestLessons;
import org.synaptarium.command.Command;
import org.synaptarium.journal.Journal;

/** A member with a school, as a server has them, without its front. */
final class TestNode implements AutoCloseable {
  private static final long ANSWER_PATIENCE_MS = 10_000;

  /* A host's numbers grow, whichever server the host is at. */
  private static final AtomicLong IDS = new AtomicLong();

  final MemberCluster cluster;
  final MembersJournal journal;
  final School school;
  private boolean dead;

  TestNode(MemberSettings settings, Optional<Journal> durable) {
    this(settings, durable, Clock.systemUTC());
  }

  /** A member whose clock may be wrong. */
  TestNode(MemberSettings settings, Optional<Journal> durable, Clock clock) {
    this.cluster = MemberCluster.start(settings);
    this.journal = cluster.membersJournal(durable);
    this.school =
        new School(journal, new TestLessons(), SchoolLimits.standard(), clock, new ClassPacer(1));
    cluster.carry(school);
    cluster.takeShare();
  }

  /** Opens a small class here. */
  String open() {
    Opening opening =
        school.open(Optional.of(TestLessons.SMALL), OptionalLong.empty(), Preparation.NONE);
    return ((Opening.Opened) opening).classId();
  }

  HandOver handOver() {
    return cluster.ownership().handOver();
  }

  boolean runs(String classId) {
    return school.byId(classId).isPresent();
  }

  Classroom room(String classId) {
    return school.byId(classId).orElseThrow();
  }

  /** Asks as the host; empty when no answer came, as when the class is being taken over. */
  Optional<Answer> ask(String classId, Command command) {
    var answered = new CompletableFuture<Answer>();
    Optional<Classroom> room = school.byId(classId);
    room.ifPresent(
        there -> there.submit(Person.HOST, IDS.incrementAndGet(), command, answered::complete));
    try {
      return Optional.of(answered.get(ANSWER_PATIENCE_MS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException nobody) {
      return Optional.empty();
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  /** Falls silent as a killed process does, except that its threads still try. */
  void die() {
    dead = true;
    cluster.hazelcast().orElseThrow().getLifecycleService().terminate();
  }

  @Override
  public void close() {
    if (!dead) {
      cluster.drain();
    }
    school.close();
    if (!dead) {
      cluster.close();
    }
  }
}
