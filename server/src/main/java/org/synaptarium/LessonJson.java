package org.synaptarium;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.synaptarium.command.CommandJson;
import org.synaptarium.engine.Brain;
import org.synaptarium.scenario.Chapter;
import org.synaptarium.scenario.Expectation;
import org.synaptarium.scenario.LocalText;
import org.synaptarium.scenario.PreparedPoll;
import org.synaptarium.scenario.PreparedPrediction;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.Schedule;

/** A lesson as one JSON object: {@code scenario show --json}. Times are ms. */
final class LessonJson {
  private LessonJson() {}

  static ObjectNode of(Scenario lesson) {
    Schedule schedule = Schedule.of(lesson);
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("scenario", lesson.id());
    put(root, "title", lesson.title());
    put(root, "summary", lesson.summary());
    put(root, "narration", lesson.narration());
    root.put("level", CommandJson.nameOf(lesson.level()))
        .put("minutes", lesson.minutes())
        .put("neurons", lesson.spec().neurons())
        .put("seed", lesson.spec().seed())
        .put("durationMs", lesson.durationMs())
        .put("frames", schedule.frames())
        .put("teams", lesson.prepared().teams().map(plan -> plan.teams().count()).orElse(1));
    ArrayNode timeline = root.putArray("timeline");
    for (Schedule.Due due : schedule.events()) {
      ObjectNode event = timeline.addObject();
      event
          .put("frame", due.frame())
          .put("bodyTimeMs", due.bodyTimeMs())
          .put("neuralTimeMs", (due.frame() - 1) * Brain.FRAME_MS);
      event.set("command", CommandJson.write(due.command()));
    }
    ArrayNode chapters = root.putArray("chapters");
    lesson.chapters().forEach(chapter -> add(chapters, chapter));
    ArrayNode polls = root.putArray("polls");
    lesson.prepared().polls().forEach(poll -> add(polls, poll));
    ArrayNode predictions = root.putArray("predictions");
    lesson.prepared().predictions().forEach(prediction -> add(predictions, prediction));
    ArrayNode expectations = root.putArray("expectations");
    lesson.expectations().forEach(expectation -> add(expectations, expectation));
    ArrayNode picture = root.putArray("picture");
    lesson.picture().forEach(quantity -> picture.add(quantity.name()));
    return root;
  }

  private static void add(ArrayNode list, Chapter chapter) {
    ObjectNode node = list.addObject().put("bodyTimeMs", chapter.bodyTimeMs());
    put(node, "title", chapter.title());
    put(node, "narration", chapter.narration());
    put(node, "speakerNotes", chapter.speakerNotes());
    node.put("lens", CommandJson.nameOf(chapter.lens()));
    chapter.region().ifPresent(region -> node.put("region", region.name()));
  }

  private static void add(ArrayNode list, PreparedPoll poll) {
    ObjectNode node = list.addObject().put("bodyTimeMs", poll.bodyTimeMs());
    put(node, "question", poll.question());
    ArrayNode choices = node.putArray("choices");
    poll.choices().forEach(choice -> choices.add(byLanguage(choice)));
    node.put("least", poll.least()).put("greatest", poll.greatest());
    poll.unit().ifPresent(unit -> put(node, "unit", unit));
    poll.right().ifPresent(right -> node.put("right", right));
    poll.explanation().ifPresent(why -> put(node, "explanation", why));
    node.put("anonymous", poll.anonymous());
  }

  private static void add(ArrayNode list, PreparedPrediction prediction) {
    ObjectNode node = list.addObject().put("bodyTimeMs", prediction.bodyTimeMs());
    put(node, "question", prediction.question());
    node.put("quantity", prediction.quantity().name())
        .put("least", prediction.least())
        .put("greatest", prediction.greatest())
        .put("spanMs", prediction.spanMs());
    prediction.explanation().ifPresent(why -> put(node, "explanation", why));
  }

  private static void add(ArrayNode list, Expectation expectation) {
    ObjectNode node = list.addObject();
    put(node, "text", expectation.text());
    node.put("quantity", expectation.quantity().name())
        .put("during", expectation.during().toString());
    if (Double.isFinite(expectation.min())) {
      node.put("min", expectation.min());
    }
    if (Double.isFinite(expectation.max())) {
      node.put("max", expectation.max());
    }
    expectation.reference().ifPresent(key -> node.put("reference", key));
  }

  private static void put(ObjectNode node, String field, LocalText text) {
    node.set(field, byLanguage(text));
  }

  private static ObjectNode byLanguage(LocalText text) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    text.byLanguage().forEach(node::put);
    return node;
  }
}
