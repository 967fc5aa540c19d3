package org.synaptarium.cluster;

import com.hazelcast.core.HazelcastInstance;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;

/**
 * The servers that carry the classes together; one alone in the embedded default.
 *
 * <p>Which member runs a class is written in the class's head, with the epoch that fences off
 * everybody else; both change only atomically, where the head's data lies. Thread-safe; what a
 * method tells is as old as the last news from the other members.
 */
public interface Cluster extends AutoCloseable {

  /**
   * One server.
   *
   * @param id another one with every start
   * @param publicUrl where browsers reach it; empty when it was not told
   */
  record Member(String id, Optional<URI> publicUrl) {}

  /** Hears what changes; called from a thread of the cluster, must not wait. */
  interface Listener {

    /** Members came, went, or began to drain. */
    default void onMembers() {}

    /** A class is run by this member from now on. */
    default void onOwner(String classId, String memberId) {}
  }

  /** Returns this member's id. */
  String self();

  /** Returns who is there now, this one among them, in the order in which they came. */
  List<Member> members();

  /** Tells whether a member with this id is there now. */
  default boolean isMember(String memberId) {
    return members().stream().anyMatch(member -> member.id().equals(memberId));
  }

  /** Tells whether enough members see each other for classes to run: a cut-off minority stands. */
  boolean hasMajority();

  /** Tells whether each class's data lies on two members by now, as far as there are two. */
  boolean isBackedUp();

  /**
   * Returns the member that has claimed a class last; nobody when there is no such live class. One
   * that is no member, or empty, means that the class is about to be claimed. May wait for others.
   *
   * @throws JournalFailure when that can't be told now
   */
  Optional<String> ownerOf(String classId);

  /**
   * Returns the live class with these six digits, wherever it runs. May wait for others.
   *
   * @throws JournalFailure when that can't be told now
   */
  Optional<String> classOfCode(String code);

  /** Returns the member that new classes are to be opened at: the one with the fewest. */
  String placeForNew();

  /** Tells whether this member hands its classes over because it is about to go. */
  boolean draining();

  /** Returns how the durable store keeps up. */
  StoreState store();

  /** Begins to tell what changes. */
  Subscription listen(Listener listener);

  /** Returns what a clustered event bus is built on; nothing for a server that stays alone. */
  Optional<HazelcastInstance> hazelcast();

  /**
   * Returns the journal of all classes; closing it closes the durable one.
   *
   * @param durable what it stands before; nothing when the members' memory is all there is
   */
  Journal journal(Optional<Journal> durable);

  /** Begins to run the classes that are this member's to run. */
  void carry(School school);

  /** Lets the others give classes to this member: pages find it, and its code is warm. */
  default void takeShare() {}

  /** Hands this member's classes over to others, as far as there are any; returns when done. */
  void drain();

  @Override
  void close();
}
