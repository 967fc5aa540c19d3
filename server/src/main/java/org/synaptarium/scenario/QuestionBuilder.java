package org.synaptarium.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.synaptarium.command.OutOfRange;
import org.synaptarium.engine.Circuit;

/** Makes the polls and predictions of a lesson, noting what a class could not be asked. */
final class QuestionBuilder {
  private final ScenarioBuilder lesson;
  private final Circuit circuit;

  QuestionBuilder(ScenarioBuilder lesson, Circuit circuit) {
    this.lesson = lesson;
    this.circuit = circuit;
  }

  List<PreparedPoll> polls(JsonNode list) {
    List<PreparedPoll> polls = new ArrayList<>();
    long beforeMs = 0;
    for (JsonNode node : list) {
      String pointer = "/polls/" + polls.size();
      beforeMs = lesson.orderedTimeMs(pointer + "/at", beforeMs);
      PreparedPoll poll = poll(pointer, node, beforeMs);
      askable(pointer, poll);
      polls.add(poll);
    }
    return polls;
  }

  private PreparedPoll poll(String pointer, JsonNode node, long bodyTimeMs) {
    boolean number = node.has("number");
    if (number == node.has("choices")) {
      lesson.problem(
          pointer,
          number ? "both choices and number" : "neither choices nor number",
          "one of them");
    }
    List<LocalText> choices = new ArrayList<>();
    node.path("choices").forEach(choice -> choices.add(ScenarioBuilder.localText(choice)));
    JsonNode range = node.path("number");
    return new PreparedPoll(
        bodyTimeMs,
        ScenarioBuilder.localText(node.path("question")),
        choices,
        range.path("least").asDouble(0),
        range.path("greatest").asDouble(0),
        text(range, "unit"),
        right(pointer + "/right", node, choices.size()),
        text(node, "explanation"),
        node.path("anonymous").asBoolean(true));
  }

  /* People count choices from 1. */
  private Optional<Double> right(String pointer, JsonNode node, int choices) {
    if (!node.has("right")) {
      return Optional.empty();
    }
    double right = node.path("right").asDouble();
    JsonNode range = node.path("number");
    if (choices == 0) {
      if (right < range.path("least").asDouble() || right > range.path("greatest").asDouble()) {
        lesson.problem(pointer, right + " can't be answered", "a number within the poll's own");
      }
      return Optional.of(right);
    }
    if (right != Math.rint(right) || right < 1 || right > choices) {
      lesson.problem(pointer, "there is no choice " + right, "1 … " + choices);
    }
    return Optional.of(right - 1);
  }

  private void askable(String pointer, PreparedPoll poll) {
    TreeSet<String> languages = new TreeSet<>(poll.question().byLanguage().keySet());
    poll.choices().forEach(choice -> languages.addAll(choice.byLanguage().keySet()));
    for (String language : languages) {
      try {
        var unused = poll.in(language);
      } catch (OutOfRange out) {
        lesson.problem(pointer, "in " + language + ": " + out.what(), out.allowed());
      }
    }
  }

  List<PreparedPrediction> predictions(JsonNode list) {
    List<PreparedPrediction> predictions = new ArrayList<>();
    long beforeMs = 0;
    for (JsonNode node : list) {
      String pointer = "/predictions/" + predictions.size();
      beforeMs = lesson.orderedTimeMs(pointer + "/at", beforeMs);
      predictions.add(prediction(pointer, node, beforeMs));
    }
    return predictions;
  }

  private PreparedPrediction prediction(String pointer, JsonNode node, long bodyTimeMs) {
    Quantity quantity =
        lesson.quantity(pointer + "/quantity", node.path("quantity").asText(), circuit);
    Optional<String> column = ChartColumn.of(quantity);
    if (column.isEmpty()) {
      lesson.problem(
          pointer + "/quantity",
          quantity.name() + " is on no chart of a class",
          "a quantity that charts show");
    }
    var prediction =
        new PreparedPrediction(
            bodyTimeMs,
            ScenarioBuilder.localText(node.path("question")),
            quantity,
            column.orElse(""),
            node.path("least").asDouble(),
            node.path("greatest").asDouble(),
            lesson.timeMs(pointer + "/span"),
            text(node, "explanation"));
    try {
      var unused = prediction.command();
    } catch (OutOfRange out) {
      lesson.problem(pointer, out.what(), out.allowed());
    }
    return prediction;
  }

  private static Optional<LocalText> text(JsonNode node, String field) {
    return node.has(field)
        ? Optional.of(ScenarioBuilder.localText(node.path(field)))
        : Optional.empty();
  }
}
