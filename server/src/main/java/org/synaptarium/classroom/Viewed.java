package org.synaptarium.classroom;

import java.util.List;
import java.util.Optional;
import org.synaptarium.frame.FrameImage;

/** The brains behind a {@link TeamViews}, and what may be told of them. Thread-safe. */
interface Viewed {

  /** Returns a brain and its past for each team. */
  List<TeamBrain> brains();

  /** Tells whether what the brains were given must not be told. */
  boolean isBlind();

  /** Returns whose brain a person sees and moves. */
  int teamOf(Person person);

  /** Returns the newest picture of each, as it may be seen. */
  List<FrameImage> latest();

  /** Returns what a team's people were told last of what is asked. */
  Optional<ActivityView> told(int team);

  /** Compares a column of the metrics over all teams. */
  Compared compare(Person person, String quantity, int column);
}
