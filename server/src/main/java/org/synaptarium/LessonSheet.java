package org.synaptarium;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.StringJoiner;
import org.synaptarium.command.CommandJson;
import org.synaptarium.engine.Brain;
import org.synaptarium.scenario.BodyTime;
import org.synaptarium.scenario.Chapter;
import org.synaptarium.scenario.Expectation;
import org.synaptarium.scenario.Judgement;
import org.synaptarium.scenario.LocalText;
import org.synaptarium.scenario.PreparedPoll;
import org.synaptarium.scenario.PreparedPrediction;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.Schedule;

/** A lesson as lines of a terminal, at most 80 characters wide where words allow it. */
final class LessonSheet {
  private static final int WIDTH = 80;
  private static final double MS_PER_S = 1_000;

  private final Scenario lesson;
  private final String language;
  private final PrintWriter out;

  LessonSheet(Scenario lesson, String language, PrintWriter out) {
    this.lesson = lesson;
    this.language = language;
    this.out = out;
  }

  void print() {
    printHead();
    section("Chapters", lesson.chapters().isEmpty());
    lesson.chapters().forEach(this::print);
    Schedule schedule = Schedule.of(lesson);
    section("Timeline", false);
    out.printf("  %-22s %10s %8s  %s%n", "body time", "neural", "frame", "command");
    schedule.events().forEach(this::print);
    double endS = schedule.frames() * Brain.FRAME_MS / MS_PER_S;
    print(BodyTime.exact(lesson.durationMs()), endS, schedule.frames(), "end");
    section("Polls", lesson.prepared().polls().isEmpty());
    lesson.prepared().polls().forEach(this::print);
    section("Predictions", lesson.prepared().predictions().isEmpty());
    lesson.prepared().predictions().forEach(this::print);
    section("Expectations", lesson.expectations().isEmpty());
    lesson.expectations().forEach(this::print);
    section("References", lesson.references().isEmpty());
    lesson.references().forEach(reference -> wrapped("  ", reference.text()));
  }

  private void printHead() {
    out.println(in(lesson.title()));
    out.printf(
        "%s, %s, %d min; brain of %d neurons, seed %d%s%n%n",
        lesson.id().isEmpty() ? ScenarioArgument.BLANK : lesson.id(),
        CommandJson.nameOf(lesson.level()),
        lesson.minutes(),
        lesson.spec().neurons(),
        lesson.spec().seed(),
        teams());
    wrapped("", in(lesson.narration()));
  }

  private String teams() {
    return lesson
        .prepared()
        .teams()
        .map(
            plan ->
                "; "
                    + plan.teams().count()
                    + " teams"
                    + plan.trial()
                        .map(
                            trial -> {
                              var arms = new StringJoiner(", ", " in a trial of ", "");
                              trial.arms().forEach(arm -> arms.add(CommandJson.nameOf(arm)));
                              return arms.toString();
                            })
                        .orElse(""))
        .orElse("");
  }

  private void section(String title, boolean empty) {
    out.println();
    out.println(empty ? title + ": none" : title);
  }

  private void print(Chapter chapter) {
    out.printf(
        "  %-22s %s  [%s%s]%n",
        BodyTime.exact(chapter.bodyTimeMs()),
        in(chapter.title()),
        CommandJson.nameOf(chapter.lens()),
        chapter.region().map(region -> ", " + region).orElse(""));
    wrapped("    ", in(chapter.narration()));
  }

  private void print(Schedule.Due due) {
    StringBuilder command = new StringBuilder();
    CommandJson.write(due.command())
        .properties()
        .forEach(
            field ->
                command
                    .append(command.isEmpty() ? "" : " ")
                    .append(field.getKey().equals("type") ? "" : field.getKey() + "=")
                    .append(field.getValue().asText()));
    double neuralS = (due.frame() - 1) * Brain.FRAME_MS / MS_PER_S;
    print(BodyTime.exact(due.bodyTimeMs()), neuralS, due.frame(), command.toString());
  }

  private void print(String bodyTime, double neuralS, long frame, String what) {
    out.printf(Locale.ROOT, "  %-22s %8.2f s %8d  %s%n", bodyTime, neuralS, frame, what);
  }

  private void print(PreparedPoll poll) {
    out.printf("  %-22s %s%n", BodyTime.exact(poll.bodyTimeMs()), in(poll.question()));
    for (int i = 0; i < poll.choices().size(); i++) {
      boolean right = poll.right().filter(Double.valueOf(i)::equals).isPresent();
      out.printf("    %s %s%n", right ? "*" : "-", in(poll.choices().get(i)));
    }
    if (poll.choices().isEmpty()) {
      String unit = poll.unit().map(text -> " " + in(text)).orElse("");
      String right = poll.right().map(answer -> "; right: " + plain(answer)).orElse("");
      out.printf("    %s … %s%s%s%n", plain(poll.least()), plain(poll.greatest()), unit, right);
    }
  }

  private void print(PreparedPrediction prediction) {
    out.printf("  %-22s %s%n", BodyTime.exact(prediction.bodyTimeMs()), in(prediction.question()));
    out.printf(
        "    %s, %s … %s, over %s%n",
        prediction.quantity().name(),
        plain(prediction.least()),
        plain(prediction.greatest()),
        BodyTime.exact(prediction.spanMs()));
  }

  private void print(Expectation expectation) {
    String of =
        switch (expectation.judgement()) {
          case Judgement.Value() -> "";
          case Judgement.Ratio(var rest) -> ", as a ratio to " + rest;
          case Judgement.Regained(var rest, var low) -> ", regained from " + low + " to " + rest;
        };
    wrapped("  ", in(expectation.text()));
    out.printf(
        "    %s, %s of %s%s: %s … %s%s%n",
        expectation.quantity().name(),
        CommandJson.nameOf(expectation.take()),
        expectation.during(),
        of,
        Double.isFinite(expectation.min()) ? plain(expectation.min()) : "",
        Double.isFinite(expectation.max()) ? plain(expectation.max()) : "",
        expectation.reference().map(key -> " (" + key + ")").orElse(""));
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private String in(LocalText text) {
    return text.in(language);
  }

  private void wrapped(String indent, String text) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split("\\s+", -1)) {
      if (line.length() + 1 + word.length() > WIDTH && line.length() > indent.length()) {
        out.println(line);
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    out.println(line);
  }
}
