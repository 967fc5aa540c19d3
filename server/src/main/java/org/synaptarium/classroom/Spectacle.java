package org.synaptarium.classroom;

import java.util.List;

/**
 * Brains that pages look at: a live class, or a recorded one that is shown. A page that draws them
 * doesn't know the difference. Thread-safe.
 */
public sealed interface Spectacle permits Classroom, Projector {

  /** Returns what no other spectacle of this server is called. */
  String id();

  /** Returns how everything besides the brains stands; a snapshot. */
  ClassView view();

  /** Returns what may be seen of the brains. */
  TeamViews teams();

  /** Returns everybody who has entered but the host; a snapshot. */
  List<RosterEntry> roster();

  /** Begins to listen; the first call of each kind comes with the next change or frame. */
  Subscription listen(ClassListener listener);
}
