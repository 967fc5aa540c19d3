package org.synaptarium.cluster;

import java.util.Optional;
import org.synaptarium.journal.Journal;

/**
 * The servers that carry the classes together; one alone in the embedded default.
 *
 * <p>Which member runs a class is written in the class's live head, with the epoch that fences off
 * everybody else; both change only atomically, where the head's data lies.
 */
public interface Cluster extends AutoCloseable {

  /** Returns this member's id; another start has another one. */
  String self();

  /** Tells whether a member with this id is there now. */
  boolean isMember(String memberId);

  /** Returns the member that has claimed a class last; nobody when the class is not live here. */
  Optional<String> ownerOf(String classId);

  /** Puts the members' shared live state before a durable journal; closing it closes that one. */
  Journal journalOver(Journal durable);

  @Override
  void close();
}
