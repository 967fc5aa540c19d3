package org.synaptarium.gateway;

import org.synaptarium.classroom.Refusal;

/** What a visit tells of its beginning to whatever it came by. */
interface Door extends Guesser {

  /** The page is in. */
  void seated();

  /** The page is not in; it may try again. */
  void turnedAway(Refusal reason);
}
