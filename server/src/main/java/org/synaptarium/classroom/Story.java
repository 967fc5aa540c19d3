package org.synaptarium.classroom;

import java.util.List;
import java.util.Optional;
import org.synaptarium.classroom.ClassView.ChapterView;
import org.synaptarium.scenario.Chapter;

/** Which chapter of a scenario a body time lies in. */
final class Story {
  static final int BEFORE_THE_FIRST = -1;

  private final List<Chapter> chapters;

  Story(List<Chapter> chapters) {
    this.chapters = chapters;
  }

  /** Returns the index of the chapter at a body time, or {@link #BEFORE_THE_FIRST}. */
  int indexAt(long bodyTimeMs) {
    int index = BEFORE_THE_FIRST;
    while (index + 1 < chapters.size() && chapters.get(index + 1).bodyTimeMs() <= bodyTimeMs) {
      index++;
    }
    return index;
  }

  Optional<ChapterView> viewAt(long bodyTimeMs) {
    int index = indexAt(bodyTimeMs);
    return index == BEFORE_THE_FIRST
        ? Optional.empty()
        : Optional.of(
            new ChapterView(
                index,
                chapters.size(),
                chapters.get(index).title(),
                chapters.get(index).narration()));
  }

  /** Returns the mark of the chapter with this index. */
  Mark markOf(int index, long frame, long bodyTimeMs) {
    String title = chapters.get(index).title().english();
    return new Mark(frame, bodyTimeMs, Mark.Type.CHAPTER, title, Optional.empty(), 0);
  }
}
