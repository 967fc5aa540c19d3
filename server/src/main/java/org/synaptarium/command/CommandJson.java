package org.synaptarium.command;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The JSON form of commands: one for the wire, the journal, recordings and scenarios. */
public final class CommandJson {

  /** What reading a command came to. */
  public sealed interface Reading {
    record Read(Command command) implements Reading {}

    /**
     * @param outOfRange whether the shape was right and only a value lay outside its bounds
     * @param message what was wrong, for people
     * @param allowed what would have been allowed
     */
    record Unreadable(boolean outOfRange, String message, String allowed) implements Reading {

      /** Returns it for people, who can't do much with the name of every command. */
      public String sentence() {
        return outOfRange ? message + "; allowed: " + allowed : message;
      }
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @Type(value = BrainCommand.TurnDial.class, name = "turnDial"),
    @Type(value = BrainCommand.GiveKetamine.class, name = "giveKetamine"),
    @Type(value = BrainCommand.SetLapse.class, name = "setLapse"),
    @Type(value = BrainCommand.SetBlocker.class, name = "setBlocker"),
    @Type(value = BrainCommand.SetModulator.class, name = "setModulator"),
    @Type(value = BrainCommand.GiveControl.class, name = "giveControl"),
    @Type(value = BrainCommand.SetArrow.class, name = "setArrow"),
    @Type(value = BrainCommand.SetHypothesis.class, name = "setHypothesis"),
    @Type(value = BrainCommand.CuePattern.class, name = "cuePattern"),
    @Type(value = BrainCommand.SoftReset.class, name = "softReset"),
    @Type(value = BrainCommand.FullReset.class, name = "fullReset"),
    @Type(value = ClassCommand.Start.class, name = "start"),
    @Type(value = ClassCommand.StartModel.class, name = "startModel"),
    @Type(value = ClassCommand.Pause.class, name = "pause"),
    @Type(value = ClassCommand.SetDialPolicy.class, name = "setDialPolicy"),
    @Type(value = ClassCommand.SetJoinLock.class, name = "setJoinLock"),
    @Type(value = ClassCommand.AddNote.class, name = "addNote"),
    @Type(value = ClassCommand.Kick.class, name = "kick"),
    @Type(value = ClassCommand.End.class, name = "end"),
    @Type(value = ClassCommand.AssignDial.class, name = "assignDial"),
    @Type(value = ClassCommand.Readmit.class, name = "readmit"),
    @Type(value = ClassCommand.SetEyesUp.class, name = "setEyesUp"),
    @Type(value = ClassCommand.SetNamesHidden.class, name = "setNamesHidden"),
    @Type(value = ClassCommand.SetSpotlight.class, name = "setSpotlight"),
    @Type(value = ClassCommand.ClearSpotlight.class, name = "clearSpotlight"),
    @Type(value = ClassCommand.AddBookmark.class, name = "addBookmark"),
    @Type(value = ClassCommand.Ban.class, name = "ban"),
    @Type(value = ClassCommand.UndoTurn.class, name = "undoTurn"),
    @Type(value = ClassCommand.UndoDose.class, name = "undoDose"),
    @Type(value = ActivityCommand.OpenPoll.class, name = "openPoll"),
    @Type(value = ActivityCommand.Vote.class, name = "vote"),
    @Type(value = ActivityCommand.OpenPrediction.class, name = "openPrediction"),
    @Type(value = ActivityCommand.Predict.class, name = "predict"),
    @Type(value = ActivityCommand.Reveal.class, name = "reveal"),
    @Type(value = ActivityCommand.PutAway.class, name = "putAway"),
    @Type(value = ClassCommand.SetCoHost.class, name = "setCoHost"),
    @Type(value = ClassCommand.SetTeams.class, name = "setTeams"),
    @Type(value = ClassCommand.SetTeam.class, name = "setTeam"),
    @Type(value = ClassCommand.OpenTrial.class, name = "openTrial"),
    @Type(value = ClassCommand.GiveTreatments.class, name = "giveTreatments"),
    @Type(value = ClassCommand.RevealTrial.class, name = "revealTrial"),
    @Type(value = ClassCommand.BeginTrial.class, name = "beginTrial"),
    @Type(value = ClassCommand.BranchOff.class, name = "branchOff"),
    @Type(value = ClassCommand.Enter.class, name = "enter"),
    @Type(value = ClassCommand.Introduce.class, name = "introduce"),
    @Type(value = ClassCommand.SetOwn.class, name = "setOwn"),
    @Type(value = ClassCommand.SetAway.class, name = "setAway"),
  })
  private interface Named {}

  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  private interface CamelCase {}

  private interface AsText {
    @JsonValue
    String text();
  }

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addMixIn(Command.class, Named.class)
          .addMixIn(Dial.class, CamelCase.class)
          .addMixIn(Route.class, CamelCase.class)
          .addMixIn(Blocker.class, CamelCase.class)
          .addMixIn(DialPolicy.class, CamelCase.class)
          .addMixIn(Modulator.class, CamelCase.class)
          .addMixIn(Control.class, CamelCase.class)
          .addMixIn(Arrow.class, CamelCase.class)
          .addMixIn(Hypothesis.class, CamelCase.class)
          .addMixIn(Pattern.class, CamelCase.class)
          .addMixIn(SeedRule.class, CamelCase.class)
          .addMixIn(Treatment.class, CamelCase.class)
          .addMixIn(Nickname.class, AsText.class)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  /** What only the class itself says; unknown to the outside. */
  private static final Set<String> OWN =
      Set.of("enter", "introduce", "setOwn", "setAway", "beginTrial", "startModel");

  private CommandJson() {}

  public static ObjectNode write(Command command) {
    return JSON.valueToTree(command);
  }

  /** Returns the name that a constant has in JSON: its words in camelCase. */
  public static String nameOf(Enum<?> constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
      boolean first = name.isEmpty();
      name.append(first ? word.substring(0, 1) : word.substring(0, 1).toUpperCase(Locale.ROOT));
      name.append(word.substring(1));
    }
    return name.toString();
  }

  /** Reads a command that this program wrote itself; anything else is damage. */
  public static Command readOwn(String json) {
    try {
      return JSON.readValue(json, Command.class);
    } catch (JsonProcessingException damaged) {
      throw new IllegalArgumentException("not a command: " + json, damaged);
    }
  }

  /** Reads a command that came from outside; the class's own commands are unknown there. */
  public static Reading read(JsonNode node) {
    if (!node.isObject()) {
      return malformed("a command is an object", SEE);
    }
    String type = node.path("type").asText();
    if (OWN.contains(type)) {
      return malformed("unknown command type '" + type + "'", commandNames());
    }
    try {
      return new Reading.Read(JSON.treeToValue(node, Command.class));
    } catch (JsonProcessingException e) {
      return explain(e);
    }
  }

  /** Reads a command of a recording, which may be anything, and may be the class's own. */
  public static Reading readRecorded(String json) {
    try {
      Command command = JSON.readValue(json, Command.class);
      return command == null ? malformed("a command is an object", SEE) : new Reading.Read(command);
    } catch (JsonProcessingException e) {
      return explain(e);
    }
  }

  private static Reading.Unreadable explain(JsonProcessingException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfRange out) {
        return new Reading.Unreadable(true, out.what(), out.allowed());
      }
    }
    return switch (e) {
      case InvalidTypeIdException unknown ->
          malformed("unknown command type '" + unknown.getTypeId() + "'", commandNames());
      case UnrecognizedPropertyException extra ->
          malformed(
              "unknown field '" + extra.getPropertyName() + "'",
              String.valueOf(extra.getKnownPropertyIds()));
      case InvalidFormatException badValue -> malformedValue(badValue);
      case MismatchedInputException mismatch ->
          malformed("field '" + fieldOf(mismatch) + "' is missing or of the wrong type", SEE);
      default -> malformed("not a command", SEE);
    };
  }

  private static final String SEE = "the fields and types of docs/protocol.md";

  private static Reading.Unreadable malformedValue(InvalidFormatException bad) {
    Class<?> target = bad.getTargetType();
    String allowed =
        target != null && target.isEnum()
            ? Arrays.stream(target.getEnumConstants())
                .map(constant -> JSON.valueToTree(constant).asText())
                .collect(Collectors.joining(", "))
            : SEE;
    return malformed("field '" + fieldOf(bad) + "' has a value that is not allowed", allowed);
  }

  private static Reading.Unreadable malformed(String message, String allowed) {
    return new Reading.Unreadable(false, message, allowed);
  }

  private static String fieldOf(JsonMappingException e) {
    return e.getPath().isEmpty() ? "type" : String.valueOf(e.getPath().getLast().getFieldName());
  }

  private static String commandNames() {
    return Arrays.stream(Named.class.getAnnotation(JsonSubTypes.class).value())
        .map(Type::name)
        .filter(name -> !OWN.contains(name))
        .collect(Collectors.joining(", "));
  }
}
