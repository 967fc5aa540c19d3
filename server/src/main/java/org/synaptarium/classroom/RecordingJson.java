package org.synaptarium.classroom;

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
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.LogEntryJson;

/**
 * The file form of recordings: one JSON object.
 *
 * <p>Hashes are 16 hexadecimal digits, and the seed is a decimal text: both have 64 bits, which
 * many readers of JSON numbers would round.
 */
public final class RecordingJson {

  /** What reading a file came to. */
  public sealed interface Reading {
    record Read(Recording recording) implements Reading {}

    /**
     * @param why one sentence for the one who brought the file
     */
    record Unreadable(String why) implements Reading {}
  }

  private static final class Damage extends RuntimeException {
    Damage(String what) {
      super(what);
    }
  }

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

  /** Reads a file that may be anything. */
  public static Reading read(String text) {
    try {
      return new Reading.Read(recordingOf(JSON.readTree(text)));
    } catch (Damage | IllegalArgumentException | ArithmeticException damaged) {
      return new Reading.Unreadable("This recording is damaged: " + damaged.getMessage() + ".");
    } catch (JsonProcessingException notJson) {
      return new Reading.Unreadable("This file is not a recording: it is not JSON.");
    }
  }

  private static Recording recordingOf(JsonNode root) {
    if (!root.path("format").asText().equals(FORMAT)) {
      throw new Damage("its format is not " + FORMAT);
    }
    if (root.path("version").asInt() != VERSION) {
      throw new Damage("its version is " + root.path("version") + ", known is " + VERSION);
    }
    var head =
        new ClassHead(
            text(root, "classId"),
            "",
            text(root, "scenario"),
            text(root, "scenarioText"),
            Long.parseLong(text(root, "seed")),
            "",
            number(root, "createdEpochMs"),
            1,
            number(root, "frames"),
            Math.max(1, number(root, "createdEpochMs")));
    return new Recording(head, logOf(root), number(root, "frames"), checkpointsOf(root));
  }

  private static List<LogEntry> logOf(JsonNode root) {
    List<LogEntry> log = new ArrayList<>();
    long frame = 1;
    for (JsonNode node : elements(root, "log")) {
      LogEntry entry = LogEntryJson.read(node);
      if (entry.seq() != log.size() + 1 || entry.frame() < frame) {
        throw new Damage("entry " + entry.seq() + " is out of order");
      }
      frame = entry.frame();
      log.add(entry);
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
