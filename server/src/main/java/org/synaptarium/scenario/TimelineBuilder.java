package org.synaptarium.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.CommandJson;
import org.synaptarium.command.CommandJson.Reading.Read;
import org.synaptarium.command.CommandJson.Reading.Unreadable;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.engine.Circuit;

/**
 * Makes a lesson's timeline, noting what can't happen in the order of the file.
 *
 * <p>How the brain is at the start stands in it first, so that a class's log and a full reset know
 * nothing else than events.
 */
final class TimelineBuilder {
  private static final List<String> CLOCKS = List.of("at", "atNeural", "after");
  private static final String ONE_CLOCK =
      "one of at (body time), atNeural (neural time since the brain began) or after (neural time"
          + " since the event before)";

  private final ScenarioBuilder lesson;
  private final JsonNode root;
  private final Circuit circuit;
  private final LessonClock clock = new LessonClock();
  private final List<TimelineEvent> timeline = new ArrayList<>();

  /* What the event before said, or what the clock showed when it happened: the later one says when this one can be. */
  private long bodyBeforeMs;
  private long neuralBeforeMs;

  TimelineBuilder(ScenarioBuilder lesson, JsonNode root, Circuit circuit) {
    this.lesson = lesson;
    this.root = root;
    this.circuit = circuit;
  }

  List<TimelineEvent> build(long lapse) {
    happens(new Moment.Body(0), new BrainCommand.SetLapse(lapse));
    setHypotheses();
    setBlockers();
    JsonNode events = root.path("timeline");
    for (int i = 0; i < events.size(); i++) {
      event("/timeline/" + i, events.get(i));
    }
    return timeline;
  }

  private void setHypotheses() {
    JsonNode names = root.at("/brain/hypotheses");
    if (names.isMissingNode()) {
      return;
    }
    List<String> held = new ArrayList<>();
    names.forEach(name -> held.add(name.asText()));
    for (Hypothesis hypothesis : Hypothesis.values()) {
      boolean active = held.contains(CommandJson.nameOf(hypothesis));
      if (active != hypothesis.activeAtRest()) {
        setAtStart("/brain/hypotheses", new BrainCommand.SetHypothesis(hypothesis, active));
      }
    }
  }

  private void setBlockers() {
    JsonNode names = root.at("/brain/blockers");
    for (int i = 0; i < names.size(); i++) {
      Blocker blocker = ScenarioBuilder.constant(Blocker.class, names.get(i).asText());
      setAtStart("/brain/blockers/" + i, new BrainCommand.SetBlocker(blocker, true));
    }
  }

  private void setAtStart(String pointer, BrainCommand command) {
    if (circuit.understands(command)) {
      happens(new Moment.Body(0), command);
    } else {
      meaningless(pointer, command);
    }
  }

  private void event(String pointer, JsonNode node) {
    Moment when = moment(pointer, node);
    ObjectNode command = node.deepCopy();
    command.remove(CLOCKS);
    if (command.path("type").asText().equals("giveKetamine") && !command.has("durationMin")) {
      command.put("durationMin", 0);
    }
    switch (CommandJson.read(command)) {
      case Read(BrainCommand known) when circuit.understands(known) -> happens(when, known);
      case Read(BrainCommand other) -> meaningless(pointer + "/type", other);
      case Read(var classCommand) ->
          lesson.problem(
              pointer + "/type", "not for a timeline: " + classCommand, "a brain's command");
      case Unreadable(var _, var message, var allowed) -> lesson.problem(pointer, message, allowed);
    }
  }

  private void meaningless(String pointer, BrainCommand command) {
    lesson.problem(
        pointer,
        "means nothing to a brain of two areas: " + command,
        "turnDial glutamate, cuePattern, setModulator serotonin1a or gabaTone, softReset");
  }

  private Moment moment(String pointer, JsonNode node) {
    List<String> said = CLOCKS.stream().filter(node::has).toList();
    if (said.size() != 1) {
      lesson.problem(
          pointer,
          said.isEmpty()
              ? "the event doesn't say when it happens"
              : "the event says it twice: " + String.join(" and ", said),
          ONE_CLOCK);
      return new Moment.After(0);
    }
    String field = pointer + "/" + said.getFirst();
    long timeMs = lesson.timeMs(field);
    return switch (said.getFirst()) {
      case "at" -> {
        inOrder(field, lesson.withinLesson(field, timeMs), bodyBeforeMs, "");
        yield new Moment.Body(timeMs);
      }
      case "atNeural" -> {
        inOrder(field, timeMs, neuralBeforeMs, " of neural time");
        yield within(field, new Moment.Neural(timeMs));
      }
      default -> within(field, new Moment.After(timeMs));
    };
  }

  private void inOrder(String field, long timeMs, long beforeMs, String clockName) {
    if (timeMs < beforeMs) {
      lesson.problem(
          field,
          BodyTime.format(timeMs)
              + " comes after "
              + BodyTime.format(beforeMs)
              + clockName
              + " in the file",
          "order of time");
    }
  }

  private Moment within(String field, Moment moment) {
    clock.runTo(moment);
    if (clock.bodyTimeMs() > lesson.durationMs()) {
      lesson.problem(
          field,
          "this is at " + BodyTime.format(clock.bodyTimeMs()) + " of body time, after the end",
          "at most the lesson's duration, " + BodyTime.format(lesson.durationMs()));
    }
    return moment;
  }

  private void happens(Moment when, BrainCommand command) {
    clock.runTo(when);
    bodyBeforeMs =
        when instanceof Moment.Body(long saidMs)
            ? Math.max(bodyBeforeMs, saidMs)
            : clock.bodyTimeMs();
    neuralBeforeMs =
        when instanceof Moment.Neural(long saidMs)
            ? Math.max(neuralBeforeMs, saidMs)
            : clock.neuralTimeMs();
    clock.happens(command);
    timeline.add(new TimelineEvent(when, command));
  }
}
