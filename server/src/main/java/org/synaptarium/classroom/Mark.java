package org.synaptarium.classroom;

import java.util.Optional;

/**
 * Something on a class's timeline.
 *
 * @param frame number of the first frame that shows its effect
 * @param bodyTimeMs body time at which it happened
 * @param text what happened: a dose, the note's words, the chapter's title
 * @param who nickname of the author; empty for the scenario
 * @param team whose brain it is about, from 1; 0 for all
 */
public record Mark(
    long frame, long bodyTimeMs, Type type, String text, Optional<String> who, int team) {

  /** Tells whether it is on a team's timeline. */
  public boolean isFor(int someTeam) {
    return team == 0 || team == someTeam;
  }

  /** What kinds of marks there are. */
  public enum Type {
    DOSE,
    NOTE,
    BOOKMARK,
    POLL,
    PREDICTION,
    RESET,
    BLOCKER,
    ARROW,
    HYPOTHESIS,
    CUE,
    TRIAL,
    CHAPTER
  }
}
