package org.synaptarium.classroom;

import java.util.Optional;
import org.synaptarium.engine.Brain;

/** The chapter that a class has come to, and the mark that it leaves there. Not thread-safe. */
final class ReachedChapter {
  private final Story story;
  private int chapter;
  private Optional<Mark> mark = Optional.empty();

  /** Begins with the one where a class stands. */
  ReachedChapter(Story story, Brain brain) {
    this.story = story;
    this.chapter = brain.frame() == 0 ? Story.BEFORE_THE_FIRST : story.indexAt(brain.bodyTimeMs());
  }

  /** Goes back before the first: the brains have begun anew. */
  void beginAnew() {
    chapter = Story.BEFORE_THE_FIRST;
  }

  /** Moves on to where the brain has come; returns the mark of a chapter that began. */
  Optional<Mark> moveTo(Brain brain) {
    int now = story.indexAt(brain.bodyTimeMs());
    mark =
        now == chapter
            ? Optional.empty()
            : Optional.of(story.markOf(now, brain.frame(), brain.bodyTimeMs()));
    chapter = now;
    return mark;
  }

  /** Returns the mark that the latest move has left. */
  Optional<Mark> mark() {
    return mark;
  }
}
