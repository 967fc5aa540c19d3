package org.synaptarium.gateway;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.synaptarium.engine.Region;
import org.synaptarium.protocol.TeamsState;
import org.synaptarium.scenario.Chapter;
import org.synaptarium.scenario.LocalText;
import org.synaptarium.scenario.PreparedPoll;
import org.synaptarium.scenario.PreparedPrediction;
import org.synaptarium.scenario.Reference;
import org.synaptarium.scenario.Scenario;

/**
 * Everything that the page of one lesson shows, right answers included: it is the teacher's page.
 *
 * @param teams how many a class of it opens with; 1 without teams
 */
record LessonPage(
    String id,
    SortedMap<String, String> title,
    SortedMap<String, String> summary,
    SortedMap<String, String> narration,
    String level,
    int minutes,
    long durationMs,
    String circuit,
    int neurons,
    int teams,
    TeamsState.@Nullable TrialState trial,
    List<Source> references,
    List<Scene> chapters,
    List<Poll> polls,
    List<Curve> predictions,
    List<Promise> expectations,
    String teacherMarkdown,
    @Nullable String picture) {

  record Source(String key, String text, @Nullable String doi) {}

  record Scene(
      long bodyTimeMs,
      SortedMap<String, String> title,
      SortedMap<String, String> narration,
      SortedMap<String, String> speakerNotes,
      String lens,
      @Nullable String region) {}

  /**
   * @param right index of the choice from 0, or the number
   */
  record Poll(
      long bodyTimeMs,
      SortedMap<String, String> question,
      List<SortedMap<String, String>> choices,
      double least,
      double greatest,
      @Nullable SortedMap<String, String> unit,
      @Nullable Double right,
      @Nullable SortedMap<String, String> explanation,
      boolean anonymous) {}

  /**
   * @param quantity column of the metrics, as {@code openPrediction} takes it
   */
  record Curve(
      long bodyTimeMs,
      SortedMap<String, String> question,
      String quantity,
      double least,
      double greatest,
      long spanMs,
      @Nullable SortedMap<String, String> explanation) {}

  record Promise(SortedMap<String, String> text, String quantity, @Nullable String reference) {}

  static LessonPage of(Scenario lesson, String teacherMarkdown, @Nullable String picture) {
    return new LessonPage(
        lesson.id(),
        lesson.title().byLanguage(),
        lesson.summary().byLanguage(),
        lesson.narration().byLanguage(),
        ViewMessages.wireName(lesson.level()),
        lesson.minutes(),
        lesson.durationMs(),
        ViewMessages.wireName(lesson.spec().circuit()),
        lesson.spec().neurons(),
        lesson.prepared().teams().map(plan -> plan.teams().count()).orElse(1),
        trial(lesson),
        lesson.references().stream().map(LessonPage::source).toList(),
        lesson.chapters().stream().map(LessonPage::scene).toList(),
        lesson.prepared().polls().stream().map(LessonPage::poll).toList(),
        lesson.prepared().predictions().stream().map(LessonPage::curve).toList(),
        lesson.expectations().stream()
            .map(
                promise ->
                    new Promise(
                        promise.text().byLanguage(),
                        promise.quantity().name(),
                        promise.reference().orElse(null)))
            .toList(),
        teacherMarkdown,
        picture);
  }

  /* As a class says it: nothing has been given, and nobody has been drawn yet. */
  private static TeamsState.@Nullable TrialState trial(Scenario lesson) {
    return lesson
        .prepared()
        .teams()
        .flatMap(plan -> plan.trial())
        .map(
            trial ->
                new TeamsState.TrialState(
                    trial.arms().stream().map(ViewMessages::wireName).toList(),
                    trial.blinded(),
                    0,
                    !trial.blinded(),
                    List.of()))
        .orElse(null);
  }

  private static Source source(Reference reference) {
    return new Source(reference.key(), reference.text(), reference.doi().orElse(null));
  }

  private static Scene scene(Chapter chapter) {
    return new Scene(
        chapter.bodyTimeMs(),
        chapter.title().byLanguage(),
        chapter.narration().byLanguage(),
        chapter.speakerNotes().byLanguage(),
        ViewMessages.wireName(chapter.lens()),
        chapter.region().map(Region::name).orElse(null));
  }

  private static Poll poll(PreparedPoll poll) {
    return new Poll(
        poll.bodyTimeMs(),
        poll.question().byLanguage(),
        poll.choices().stream().map(LocalText::byLanguage).toList(),
        poll.least(),
        poll.greatest(),
        orNull(poll.unit()),
        poll.right().orElse(null),
        orNull(poll.explanation()),
        poll.anonymous());
  }

  private static Curve curve(PreparedPrediction prediction) {
    return new Curve(
        prediction.bodyTimeMs(),
        prediction.question().byLanguage(),
        prediction.column(),
        prediction.least(),
        prediction.greatest(),
        prediction.spanMs(),
        orNull(prediction.explanation()));
  }

  private static @Nullable SortedMap<String, String> orNull(Optional<LocalText> text) {
    return text.map(LocalText::byLanguage).orElse(null);
  }
}
