package org.synaptarium.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a lesson must have before it goes to a classroom. */
class ShippedLessonsTest {
  private static final Path FOLDER = Path.of("../scenarios");
  private static final ScenarioLibrary LIBRARY = ScenarioLibrary.open(FOLDER);

  static Stream<Scenario> lessons() {
    return LIBRARY.list().stream();
  }

  @Test
  void everyFileIsGood() {
    assertThat(LIBRARY.broken()).isEmpty();
    assertThat(LIBRARY.list())
        .extracting(Scenario::id)
        .contains("stress-prunes", "too-much-glutamate", "low-dose-ketamine");
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void itAsksInFourLanguages(Scenario lesson) {
    Stream<LocalText> polls =
        lesson.prepared().polls().stream()
            .flatMap(
                poll ->
                    Stream.of(
                            Stream.of(poll.question()),
                            poll.choices().stream(),
                            poll.unit().stream(),
                            poll.explanation().stream())
                        .flatMap(texts -> texts));
    Stream<LocalText> predictions =
        lesson.prepared().predictions().stream()
            .flatMap(p -> Stream.concat(Stream.of(p.question()), p.explanation().stream()));
    assertThat(Stream.concat(polls, predictions))
        .allSatisfy(
            text ->
                assertThat(text.byLanguage().keySet())
                    .containsAll(List.of("en", "de", "es", "fr")));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void itSpeaksFourLanguages(Scenario lesson) {
    Stream<LocalText> texts =
        Stream.concat(
            Stream.of(lesson.title(), lesson.summary(), lesson.narration()),
            lesson.chapters().stream()
                .flatMap(c -> Stream.of(c.title(), c.narration(), c.speakerNotes())));
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(text.byLanguage().keySet())
                    .containsAll(List.of("en", "de", "es", "fr")));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void itHasATeachersPageGoldenValuesAndAPicture(Scenario lesson) {
    assertThat(FOLDER.resolve(lesson.id()).resolve("teacher.md")).isNotEmptyFile();
    assertThat(FOLDER.resolve(lesson.id()).resolve("golden.json")).isNotEmptyFile();
    assertThat(FOLDER.resolve(lesson.id()).resolve("picture.svg")).isNotEmptyFile();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void itPromisesSomethingAndGivesSources(Scenario lesson) {
    assertThat(lesson.expectations()).hasSizeGreaterThan(4);
    assertThat(lesson.references())
        .hasSizeGreaterThan(2)
        .allSatisfy(r -> assertThat(r.doi()).isPresent());
    assertThat(lesson.chapters()).hasSizeBetween(4, 20);
  }
}
