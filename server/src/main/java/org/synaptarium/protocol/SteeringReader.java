package org.synaptarium.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.CommandJson;
import org.synaptarium.showing.Steering;

/** Reads how a presenter steers a showing (P45). */
final class SteeringReader {
  private static final int MAX_ACTION_CHARS = 40;
  private static final long MAX_FRAME = (1L << 32) - 1;
  private static final long MAX_SEQ = (1L << 53) - 1;
  private static final String ACTIONS =
      "play, pause, seek, step, speed, loop, skipDull, alternative";

  private SteeringReader() {}

  static ClientMessage read(Fields fields) {
    return new ClientMessage.Steer(steering(fields));
  }

  private static Steering steering(Fields fields) {
    String action = fields.text("action", MAX_ACTION_CHARS);
    return switch (action) {
      case "play" -> {
        fields.only("kind", "action");
        yield new Steering.Play();
      }
      case "pause" -> {
        fields.only("kind", "action");
        yield new Steering.Pause();
      }
      case "seek" -> {
        fields.only("kind", "action", "frame");
        yield new Steering.Seek(fields.integer("frame", 0, MAX_FRAME));
      }
      case "step" -> {
        fields.only("kind", "action", "frames");
        int most = Steering.MAX_STEP_FRAMES;
        yield new Steering.Step((int) fields.integer("frames", -most, most));
      }
      case "speed" -> speed(fields);
      case "loop" -> loop(fields);
      case "skipDull" -> {
        fields.only("kind", "action", "on");
        yield new Steering.SkipDull(fields.flag("on"));
      }
      case "alternative" -> alternative(fields);
      default ->
          throw Fields.malformed(
              "there is no action '" + Fields.printable(action) + "' of a showing", ACTIONS);
    };
  }

  private static Steering speed(Fields fields) {
    fields.only("kind", "action", "speed");
    JsonNode value = fields.required("speed");
    String allowed = Steering.MIN_SPEED + " … " + Steering.MAX_SPEED + " times";
    if (!value.isNumber()) {
      throw Fields.malformed("field 'speed' is not a number", allowed);
    }
    double speed = value.doubleValue();
    if (!(speed >= Steering.MIN_SPEED && speed <= Steering.MAX_SPEED)) {
      throw Fields.outOfRange("field 'speed' is " + speed, allowed);
    }
    return new Steering.Speed(speed);
  }

  private static Steering loop(Fields fields) {
    fields.only("kind", "action", "from", "to");
    if (!fields.has("from") && !fields.has("to")) {
      return new Steering.NoLoop();
    }
    long from = fields.integer("from", 0, MAX_FRAME);
    long to = fields.integer("to", 0, MAX_FRAME);
    if (from >= to) {
      throw Fields.outOfRange("a loop from " + from + " to " + to, "a 'to' after 'from'");
    }
    return new Steering.Loop(from, to);
  }

  private static Steering alternative(Fields fields) {
    fields.only("kind", "action", "from", "without", "with");
    if (!fields.has("from")) {
      fields.only("kind", "action");
      return new Steering.NoAlternative();
    }
    List<Long> without = new ArrayList<>();
    changes(fields, "without").forEach(seq -> without.add(seqOf(seq)));
    List<BrainCommand> with = new ArrayList<>();
    changes(fields, "with").forEach(command -> with.add(commandOf(command)));
    if (without.isEmpty() && with.isEmpty()) {
      throw Fields.malformed(
          "an alternative in which nothing is different", "'without', 'with' or both");
    }
    return new Steering.Alternative(fields.integer("from", 0, MAX_FRAME), without, with);
  }

  private static Iterable<JsonNode> changes(Fields fields, String name) {
    if (!fields.has(name)) {
      return List.of();
    }
    JsonNode array = fields.required(name);
    if (!array.isArray() || array.size() > Steering.MAX_CHANGES) {
      throw Fields.malformed(
          "field '" + name + "' is not a list of changes",
          "at most " + Steering.MAX_CHANGES + " of them");
    }
    return array;
  }

  private static long seqOf(JsonNode node) {
    if (!node.isIntegralNumber()
        || !node.canConvertToLong()
        || node.longValue() < 1
        || node.longValue() > MAX_SEQ) {
      throw Fields.malformed(
          "'" + Fields.printable(node.asText()) + "' is no place in a log",
          "the 'seq' of a mark of the timeline");
    }
    return node.longValue();
  }

  private static BrainCommand commandOf(JsonNode node) {
    return switch (CommandJson.read(node)) {
      case CommandJson.Reading.Read(FullReset _) -> throw noBrainCommand();
      case CommandJson.Reading.Read(BrainCommand command) -> command;
      case CommandJson.Reading.Read _ -> throw noBrainCommand();
      case CommandJson.Reading.Unreadable(var outOfRange, var message, var allowed) ->
          throw outOfRange
              ? Fields.outOfRange(message, allowed)
              : Fields.malformed(message, allowed);
    };
  }

  private static Fields.Unfit noBrainCommand() {
    return Fields.malformed(
        "an alternative does something else to the brain", "a command to it but fullReset");
  }
}
