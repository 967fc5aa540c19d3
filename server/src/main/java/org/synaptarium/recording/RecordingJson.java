package org.synaptarium.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.synaptarium.classroom.Recording;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.LogEntryJson;

/**
 * The older file form of recordings, for people who want to read one: one JSON object.
 *
 * <p>Hashes are 16 hexadecimal digits, and the seed is a decimal text: both have 64 bits, which
 * many readers of JSON numbers would round.
 */
public final class RecordingJson {

  private static final String FORMAT = "synaptarium-recording";
  private static final int VERSION = 1;
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private RecordingJson() {}

  public static String write(Recording recording) {
    return JSON.createObjectNode()
        .put("format", FORMAT)
        .put("version", VERSION)
        .put("classId", recording.head().classId())
        .put("scenario", recording.head().scenario())
        .put("scenarioText", recording.head().scenarioText())
        .put("seed", Long.toString(recording.head().seed()))
        .put("createdEpochMs", recording.head().createdEpochMs())
        .put("frames", recording.frames())
        .<ObjectNode>set("log", array(recording.log().stream().map(LogEntryJson::write).toList()))
        .<ObjectNode>set(
            "checkpoints",
            array(recording.checkpoints().stream().map(RecordingJson::write).toList()))
        .toString();
  }

  private static ArrayNode array(List<ObjectNode> elements) {
    return JsonNodeFactory.instance.arrayNode(elements.size()).addAll(elements);
  }

  private static ObjectNode write(Checkpoint checkpoint) {
    return JSON.createObjectNode()
        .put("frame", checkpoint.frame())
        .put("stateHash", HexFormat.of().toHexDigits(checkpoint.stateHash()));
  }

  /**
   * Reads a text that may be anything.
   *
   * @throws Damage when it can't be read as a recording
   */
  static Recording read(String text) {
    try {
      return recordingOf(JSON.readTree(text));
    } catch (IllegalArgumentException | ArithmeticException damaged) {
      throw new Damage(String.valueOf(damaged.getMessage()));
    } catch (JsonProcessingException notJson) {
      throw new Damage("it is not JSON");
    }
  }

  private static Recording recordingOf(JsonNode root) {
    if (!root.path("format").asText().equals(FORMAT)) {
      throw new Damage("its format is not " + FORMAT);
    }
    if (root.path("version").asInt() > VERSION) {
      throw new FromTheFuture(root.path("version").asInt(), VERSION);
    }
    if (root.path("version").asInt() != VERSION) {
      throw new Damage("its version is " + root.path("version") + ", known is " + VERSION);
    }
    long frames = number(root, "frames");
    if (frames < 0 || frames > SynrecFormat.MAX_FRAMES) {
      throw new Damage("it has " + frames + " frames, allowed are 0 … " + SynrecFormat.MAX_FRAMES);
    }
    var head =
        RecordingHead.of(
            text(root, "classId"),
            text(root, "scenario"),
            text(root, "scenarioText"),
            Long.parseLong(text(root, "seed")),
            number(root, "createdEpochMs"),
            frames);
    return new Recording(head, logOf(root), frames, checkpointsOf(root));
  }

  private static List<LogEntry> logOf(JsonNode root) {
    List<LogEntry> log = new ArrayList<>();
    for (JsonNode node : elements(root, "log")) {
      try {
        log.add(LogEntryJson.read(node));
      } catch (IllegalArgumentException | ArithmeticException unreadable) {
        throw new Damage("entry " + (log.size() + 1) + ": " + unreadable.getMessage());
      }
    }
    return log;
  }

  private static List<Checkpoint> checkpointsOf(JsonNode root) {
    List<Checkpoint> checkpoints = new ArrayList<>();
    for (JsonNode node : elements(root, "checkpoints")) {
      long hash = HexFormat.fromHexDigitsToLong(text(node, "stateHash"));
      checkpoints.add(new Checkpoint(number(node, "frame"), hash));
    }
    return checkpoints;
  }

  private static JsonNode elements(JsonNode node, String field) {
    JsonNode array = node.path(field);
    if (!array.isArray()) {
      throw new Damage("'" + field + "' is not a list");
    }
    return array;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw new Damage("'" + field + "' is not a text");
    }
    return value.textValue();
  }

  private static long number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.canConvertToExactIntegral() || !value.canConvertToLong()) {
      throw new Damage("'" + field + "' is not a whole number");
    }
    return value.longValue();
  }
}
