package org.synaptarium.gateway;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Reel;
import org.synaptarium.classroom.Storyboard;
import org.synaptarium.classroom.Storyboard.Lapse;
import org.synaptarium.scenario.Chapter;
import org.synaptarium.scenario.LocalText;
import org.synaptarium.showing.Showing;

/** What happens in a showing, and when, as the REST API says it (P42). */
record TimelineAnswer(
    long frames,
    List<ChapterLine> chapters,
    List<MarkLine> marks,
    List<Lapse> lapses,
    List<Reel.Stretch> dull) {

  record ChapterLine(
      long frame,
      long bodyTimeMs,
      SortedMap<String, String> title,
      SortedMap<String, String> narration,
      @Nullable SortedMap<String, String> speakerNotes,
      String lens,
      @Nullable String region) {}

  record MarkLine(
      long frame,
      long bodyTimeMs,
      String type,
      String text,
      @Nullable String who,
      @Nullable Long seq) {}

  static TimelineAnswer of(Showing showing) {
    Storyboard board = showing.storyboard();
    return new TimelineAnswer(
        showing.frames(),
        board.chapters().stream().map(TimelineAnswer::line).toList(),
        board.marks().stream().map(TimelineAnswer::line).toList(),
        board.lapses(),
        showing.reel().dull());
  }

  private static ChapterLine line(Storyboard.Scene scene) {
    Chapter chapter = scene.chapter();
    return new ChapterLine(
        scene.frame(),
        scene.bodyTimeMs(),
        chapter.title().byLanguage(),
        chapter.narration().byLanguage(),
        textOrNull(chapter.speakerNotes()),
        ViewMessages.wireName(chapter.lens()),
        chapter.region().map(region -> region.name().toLowerCase(Locale.ROOT)).orElse(null));
  }

  private static @Nullable SortedMap<String, String> textOrNull(LocalText text) {
    return text.english().isEmpty() ? null : text.byLanguage();
  }

  private static MarkLine line(Storyboard.Deed deed) {
    return new MarkLine(
        deed.frame(),
        deed.bodyTimeMs(),
        deed.type(),
        deed.text(),
        deed.who().orElse(null),
        deed.seq().isPresent() ? deed.seq().getAsLong() : null);
  }
}
