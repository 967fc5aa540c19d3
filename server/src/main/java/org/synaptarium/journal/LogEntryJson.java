package org.synaptarium.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.synaptarium.command.CommandJson;

/** The JSON form of a log entry: one for recordings and for what members of a cluster exchange. */
public final class LogEntryJson {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private LogEntryJson() {}

  public static ObjectNode write(LogEntry entry) {
    return JSON.createObjectNode()
        .put("seq", entry.seq())
        .put("frame", entry.frame())
        .put("atEpochMs", entry.atEpochMs())
        .put("author", entry.author())
        .put("commandId", entry.commandId())
        .set("command", CommandJson.write(entry.command()));
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
        CommandJson.readOwn(node.path("command").toString()));
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
