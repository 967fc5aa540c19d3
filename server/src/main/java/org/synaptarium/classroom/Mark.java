package org.synaptarium.classroom;

import java.util.Optional;

/**
 * Something on a class's timeline.
 *
 * @param frame number of the first frame that shows its effect
 * @param bodyTimeMs body time at which it happened
 * @param text what happened: a dose, the note's words, the chapter's title
 * @param who nickname of the author; empty for the scenario
 */
public record Mark(long frame, long bodyTimeMs, Type type, String text, Optional<String> who) {

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
    CHAPTER
  }
}
