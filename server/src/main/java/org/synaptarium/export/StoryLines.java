package org.synaptarium.export;

import static org.synaptarium.export.ScenarioFile.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synaptarium.classroom.Report;
import org.synaptarium.classroom.Report.Told;
import org.synaptarium.command.ActivityCommand.OpenPoll;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.ClassCommand.AddBookmark;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.CommandJson;
import org.synaptarium.engine.Circuit;
import org.synaptarium.scenario.BodyTime;
import org.synaptarium.scenario.Chapter;
import org.synaptarium.scenario.ChartColumn;
import org.synaptarium.scenario.LocalText;
import org.synaptarium.scenario.Quantity;

/**
 * The parts of a scenario that tell and ask: chapters out of the lesson's own, notes and bookmarks;
 * polls and predictions as the class was asked.
 */
final class StoryLines {
  /** The format's own bounds. */
  private static final int MAX_CHAPTERS = 100;

  private static final int MAX_QUESTIONS = 40;

  private record Line(long bodyTimeMs, String text) {}

  private StoryLines() {}

  /**
   * @param endMs nothing later is part of the scenario
   */
  static String of(Report report, long endMs) {
    List<Line> chapters = new ArrayList<>();
    report.scenario().chapters().forEach(chapter -> chapters.add(line(chapter)));
    List<Line> polls = new ArrayList<>();
    List<Line> predictions = new ArrayList<>();
    for (Told told : report.course().told()) {
      switch (told.command()) {
        case AddNote(var text) -> chapters.add(line(told.bodyTimeMs(), text));
        case AddBookmark(var text) -> chapters.add(line(told.bodyTimeMs(), text));
        case OpenPoll poll -> polls.add(line(told.bodyTimeMs(), poll));
        case OpenPrediction asked ->
            line(told.bodyTimeMs(), asked, report.scenario().spec().circuit())
                .ifPresent(predictions::add);
        default -> {}
      }
    }
    chapters.sort((a, b) -> Long.compare(a.bodyTimeMs, b.bodyTimeMs));
    return section("chapters", chapters, endMs, MAX_CHAPTERS)
        + section("polls", polls, endMs, MAX_QUESTIONS)
        + section("predictions", predictions, endMs, MAX_QUESTIONS);
  }

  private static String section(String name, List<Line> lines, long endMs, int most) {
    String all =
        lines.stream()
            .filter(line -> line.bodyTimeMs <= endMs)
            .limit(most)
            .map(line -> "  - {at: " + BodyTime.exact(line.bodyTimeMs) + ", " + line.text + "}\n")
            .collect(Collectors.joining());
    return all.isEmpty() ? "" : name + ":\n" + all;
  }

  private static Line line(Chapter chapter) {
    return new Line(
        chapter.bodyTimeMs(),
        "title: "
            + text(chapter.title())
            + ", narration: "
            + text(chapter.narration())
            + ", speakerNotes: "
            + text(chapter.speakerNotes())
            + ", lens: "
            + CommandJson.nameOf(chapter.lens())
            + chapter.region().map(region -> ", region: " + region).orElse(""));
  }

  private static Line line(long bodyTimeMs, String note) {
    String text = "{en: " + quoted(note) + "}";
    return new Line(bodyTimeMs, "title: " + text + ", narration: " + text);
  }

  private static Line line(long bodyTimeMs, OpenPoll poll) {
    String choices =
        poll.choices().stream()
            .map(choice -> "{en: " + quoted(choice) + "}")
            .collect(Collectors.joining(", "));
    String answers =
        poll.choices().isEmpty()
            ? "number: {least: " + poll.least() + ", greatest: " + poll.greatest() + "}"
            : "choices: [" + choices + "]";
    return new Line(
        bodyTimeMs,
        "question: {en: "
            + quoted(poll.question())
            + "}, "
            + answers
            + ", anonymous: "
            + !poll.named());
  }

  /* Dials are on charts too, but nothing that a lesson could ask about. */
  private static Optional<Line> line(long bodyTimeMs, OpenPrediction asked, Circuit circuit) {
    Optional<Quantity> quantity = ChartColumn.quantityOf(asked.quantity(), circuit);
    return quantity.map(
        shown ->
            new Line(
                bodyTimeMs,
                "question: {en: "
                    + quoted("Draw " + shown.name() + ".")
                    + "}, quantity: "
                    + shown.name()
                    + ", least: "
                    + asked.least()
                    + ", greatest: "
                    + asked.greatest()
                    + ", span: "
                    + BodyTime.exact(asked.spanMs())));
  }

  private static String text(LocalText text) {
    return text.byLanguage().entrySet().stream()
        .map(entry -> entry.getKey() + ": " + quoted(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
