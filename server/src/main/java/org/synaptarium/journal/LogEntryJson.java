package org.synaptarium.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.synaptarium.command.Command;
import org.synaptarium.command.CommandJson;

/** The JSON form of a log entry: one for recordings and for what members of a cluster exchange. */
public final class LogEntryJson {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private LogEntryJson() {}

  public static ObjectNode write(LogEntry entry) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("seq", entry.seq())
            .put("frame", entry.frame())
            .put("atEpochMs", entry.atEpochMs())
            .put("author", entry.author())
            .put("commandId", entry.commandId())
            .set("command", CommandJson.write(entry.command()));
    if (!entry.also().isEmpty()) {
      node.set("also", alsoOf(entry.also()));
    }
    if (entry.team() != LogEntry.ALL_TEAMS) {
      node.put("team", entry.team());
    }
    return node;
  }

  private static ArrayNode alsoOf(List<CommandKey> also) {
    ArrayNode pairs = JSON.createArrayNode();
    also.forEach(key -> pairs.addArray().add(key.author()).add(key.commandId()));
    return pairs;
  }

  /** Writes what an entry stands for too, as a text of its own; empty when there is nothing. */
  public static String writeAlso(List<CommandKey> also) {
    return also.isEmpty() ? "" : alsoOf(also).toString();
  }

  /** Reads what {@link #writeAlso} wrote. */
  public static List<CommandKey> readAlso(String json) {
    try {
      return json.isEmpty() ? List.of() : keysOf(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a list of commands: " + json, e);
    }
  }

  /* Entries of older logs have none. */
  private static List<CommandKey> keysOf(JsonNode pairs) {
    List<CommandKey> keys = new ArrayList<>();
    for (JsonNode pair : pairs) {
      if (!pair.path(0).isInt() || !pair.path(1).isIntegralNumber()) {
        throw new IllegalArgumentException("'also' is not a list of authors and numbers");
      }
      keys.add(new CommandKey(pair.get(0).intValue(), pair.get(1).longValue()));
    }
    return keys;
  }

  /**
   * Reads an entry.
   *
   * @throws IllegalArgumentException when it isn't one
   */
  public static LogEntry read(JsonNode node) {
    return new LogEntry(
        whole(node, "seq"),
        whole(node, "frame"),
        whole(node, "atEpochMs"),
        Math.toIntExact(whole(node, "author")),
        whole(node, "commandId"),
        commandOf(node.path("command")),
        keysOf(node.path("also")),
        teamOf(node));
  }

  private static Command commandOf(JsonNode node) {
    return switch (CommandJson.readRecorded(node.toString())) {
      case CommandJson.Reading.Read(var command) -> command;
      case CommandJson.Reading.Unreadable unreadable ->
          throw new IllegalArgumentException(unreadable.sentence());
    };
  }

  /* Logs from before there were teams have none. */
  private static int teamOf(JsonNode node) {
    return node.has("team") ? Math.toIntExact(whole(node, "team")) : LogEntry.ALL_TEAMS;
  }

  /** Reads an entry that this program wrote itself. */
  public static LogEntry readOwn(String json) {
    try {
      return read(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a log entry: " + json, e);
    }
  }

  private static long whole(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new IllegalArgumentException("'" + field + "' is not a whole number");
    }
    return value.longValue();
  }
}
