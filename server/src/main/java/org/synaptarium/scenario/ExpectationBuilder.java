package org.synaptarium.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synaptarium.engine.Circuit;

/** Makes a lesson's expectations, noting what makes no sense in them. */
final class ExpectationBuilder {
  private final ScenarioBuilder lesson;
  private final List<Reference> references;
  private final Circuit circuit;

  ExpectationBuilder(ScenarioBuilder lesson, List<Reference> references, Circuit circuit) {
    this.lesson = lesson;
    this.references = references;
    this.circuit = circuit;
  }

  List<Expectation> build(JsonNode list) {
    List<Expectation> expectations = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      expectations.add(expectation("/expectations/" + i, list.get(i)));
    }
    return expectations;
  }

  private Expectation expectation(String pointer, JsonNode node) {
    double min = node.at("/accept/min").asDouble(Double.NEGATIVE_INFINITY);
    double max = node.at("/accept/max").asDouble(Double.POSITIVE_INFINITY);
    if (min > max) {
      lesson.problem(pointer + "/accept", "min " + min + " is above max " + max, "min ≤ max");
    }
    return new Expectation(
        lesson.quantity(pointer + "/quantity", node.path("quantity").asText(), circuit),
        during(pointer, node),
        ScenarioBuilder.constant(Take.class, node.path("take").asText("mean")),
        judgement(pointer, node),
        min,
        max,
        reference(pointer, node),
        ScenarioBuilder.localText(node.path("text")));
  }

  private Span during(String pointer, JsonNode node) {
    if (node.has("at") == node.has("between")) {
      lesson.problem(
          pointer,
          node.has("at") ? "both at and between" : "neither at nor between",
          "one of them");
      return Span.at(0);
    }
    return node.has("at")
        ? Span.at(lesson.withinLesson(pointer + "/at", lesson.timeMs(pointer + "/at")))
        : span(pointer + "/between");
  }

  private Judgement judgement(String pointer, JsonNode node) {
    String judge = node.path("judge").asText("value");
    return switch (judge) {
      case "ratio" -> new Judgement.Ratio(needed(pointer, node, judge, "rest"));
      case "regained" ->
          new Judgement.Regained(
              needed(pointer, node, judge, "rest"), needed(pointer, node, judge, "low"));
      default -> new Judgement.Value();
    };
  }

  private Span needed(String pointer, JsonNode node, String judge, String field) {
    if (!node.has(field)) {
      lesson.problem(
          pointer + "/judge", "'" + judge + "' needs the field '" + field + "'", "two body times");
      return Span.at(0);
    }
    return span(pointer + "/" + field);
  }

  private Span span(String pointer) {
    long fromMs = lesson.withinLesson(pointer + "/0", lesson.timeMs(pointer + "/0"));
    long toMs = lesson.withinLesson(pointer + "/1", lesson.timeMs(pointer + "/1"));
    if (toMs < fromMs) {
      lesson.problem(pointer, "the span ends before it begins", "the earlier time first");
      return Span.at(fromMs);
    }
    return new Span(fromMs, toMs);
  }

  private Optional<String> reference(String pointer, JsonNode node) {
    if (!node.has("reference")) {
      return Optional.empty();
    }
    String key = node.path("reference").asText();
    List<String> known = references.stream().map(Reference::key).toList();
    if (!known.contains(key)) {
      String guess =
          NearestName.of(key, known).map(name -> "; did you mean '" + name + "'?").orElse("");
      lesson.problem(
          pointer + "/reference",
          "no reference has the key '" + key + "'" + guess,
          "one of " + String.join(", ", known));
    }
    return Optional.of(key);
  }
}
