package org.synaptarium.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.synaptarium.classroom.Preparation;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.CommandJson;
import org.synaptarium.command.Limits;

/** Reads how a class is to be when it opens: {@code settings} and {@code bodyTimeMs}. */
public final class PreparationReader {
  private PreparationReader() {}

  public static Preparation read(Fields fields) {
    long bodyTimeMs =
        fields.has("bodyTimeMs") ? fields.integer("bodyTimeMs", 0, Limits.PREDICTION_MAX_MS) : 0;
    List<BrainCommand> settings =
        fields.has("settings") ? settings(fields.required("settings")) : List.of();
    return new Preparation(settings, bodyTimeMs);
  }

  private static List<BrainCommand> settings(JsonNode array) {
    if (!array.isArray() || array.size() > Preparation.MAX_SETTINGS) {
      throw Fields.malformed(
          "field 'settings' is not a list of commands",
          "at most " + Preparation.MAX_SETTINGS + " commands to a brain");
    }
    List<BrainCommand> settings = new ArrayList<>();
    array.forEach(node -> settings.add(setting(node)));
    return settings;
  }

  private static BrainCommand setting(JsonNode node) {
    return switch (CommandJson.read(node)) {
      case CommandJson.Reading.Read(BrainCommand.Setting setting) -> setting;
      case CommandJson.Reading.Read _ ->
          throw Fields.malformed("this sets nothing in a brain", "a dial, a blocker or the like");
      case CommandJson.Reading.Unreadable(var outOfRange, var message, var allowed) ->
          throw outOfRange
              ? Fields.outOfRange(message, allowed)
              : Fields.malformed(message, allowed);
    };
  }
}
