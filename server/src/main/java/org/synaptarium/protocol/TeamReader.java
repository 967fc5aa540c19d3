package org.synaptarium.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.synaptarium.command.Limits;
import org.synaptarium.frame.Metrics;

/** Reads what pages say about teams. */
final class TeamReader {

  /** More small pictures of each brain than this fit no screen. */
  static final int MAX_QUANTITIES = 8;

  private static final int MAX_QUANTITY_CHARS = 60;
  private static final int NOT_SAID = 0;

  private TeamReader() {}

  static ClientMessage watch(Fields fields) {
    fields.only("kind", "team");
    return new ClientMessage.Watch((int) fields.integer("team", 1, Limits.MAX_TEAMS));
  }

  static ClientMessage compare(Fields fields) {
    fields.only("kind", "quantity");
    String quantity = fields.text("quantity", MAX_QUANTITY_CHARS);
    columnOf(quantity);
    return new ClientMessage.Compare(quantity);
  }

  /** Reads whose brain a command is for. */
  static int teamOf(Fields fields) {
    return fields.has("team") ? (int) fields.integer("team", 1, Limits.MAX_TEAMS) : NOT_SAID;
  }

  /** Reads the columns that are to be sent of every team; none when nothing is said. */
  static List<Integer> columns(Fields fields) {
    if (!fields.has("teams")) {
      return List.of();
    }
    JsonNode array = fields.required("teams");
    if (!array.isArray() || array.size() > MAX_QUANTITIES) {
      throw Fields.malformed(
          "field 'teams' is not a list of quantities", "at most " + MAX_QUANTITIES + " quantities");
    }
    List<Integer> columns = new ArrayList<>();
    for (JsonNode name : array) {
      columns.add(columnOf(name.asText()));
    }
    return columns.stream().distinct().toList();
  }

  private static int columnOf(String quantity) {
    int column = Metrics.names().indexOf(quantity);
    if (column < 0) {
      throw Fields.outOfRange(
          "there is no quantity '" + Fields.printable(quantity) + "'", "a column of the metrics");
    }
    return column;
  }
}
