package org.synaptarium.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The published schema of scenarios, and its findings told to people.
 *
 * <p>The same file as {@code scenarios/scenario.schema.json}, which editors use: the build copies
 * it beside this class.
 */
final class ScenarioSchema {
  private static final String RESOURCE = "scenario.schema.json";
  private static final String SCHEMA_TEXT = load();
  private static final JsonNode SCHEMA_TREE = parse(SCHEMA_TEXT);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA_TEXT);

  private ScenarioSchema() {}

  static List<Problem> check(YamlDocument document) {
    return SCHEMA.validate(document.root().toString(), InputFormat.JSON).stream()
        .map(error -> explain(document, error))
        .toList();
  }

  private static Problem explain(YamlDocument document, Error error) {
    String pointer = pointerOf(error.getInstanceLocation());
    JsonNode value = document.root().at(pointer);
    JsonNode rule = ruleOf(error);
    JsonNode keyword = rule.path(error.getKeyword());
    String described = rule.path("description").asText("");
    return switch (error.getKeyword()) {
      case "required" ->
          document.atValue(
              pointer,
              "the field '" + error.getProperty() + "' is missing",
              meaningOf(rule, error.getProperty()));
      case "additionalProperties" -> unknownField(document, pointer, error.getProperty(), rule);
      case "enum" -> notAmong(document, pointer, value, namesIn(keyword));
      case "propertyNames" -> badName(document, pointer, error, described);
      case "pattern", "const", "multipleOf", "minLength" ->
          value.isObject()
              ? badName(document, pointer, error, described)
              : document.atValue(pointer, value + " doesn't fit here", described);
      case "type" ->
          document.atValue(pointer, "this is " + kindOf(value), expectedType(keyword, described));
      case "minimum" ->
          document.atValue(pointer, value + " is too small", atLeast(keyword, described));
      case "maximum" ->
          document.atValue(pointer, value + " is too large", atMost(keyword, described));
      default -> document.atValue(pointer, String.valueOf(error.getMessage()), described);
    };
  }

  private static Problem unknownField(
      YamlDocument document, String pointer, String field, JsonNode rule) {
    List<String> known = new ArrayList<>();
    rule.path("properties").fieldNames().forEachRemaining(known::add);
    return document.atKey(
        pointer + "/" + field,
        "the field '" + field + "' is unknown here" + guess(field, known),
        "one of " + String.join(", ", known));
  }

  private static Problem badName(
      YamlDocument document, String pointer, Error error, String described) {
    String name = error.getProperty();
    JsonNode names = resolved(SCHEMA_TREE.at("/$defs/localText/propertyNames"));
    return document.atKey(
        pointer + "/" + name,
        "'" + name + "' doesn't fit here",
        names.path("description").asText(described));
  }

  private static Problem notAmong(
      YamlDocument document, String pointer, JsonNode value, List<String> known) {
    return document.atValue(
        pointer,
        value + " is unknown here" + guess(value.asText(), known),
        "one of " + String.join(", ", known));
  }

  private static String guess(String typed, List<String> known) {
    return NearestName.of(typed, known).map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  private static String meaningOf(JsonNode rule, String field) {
    JsonNode property = resolved(rule.path("properties").path(field));
    return property.path("description").asText("a value for it");
  }

  private static String expectedType(JsonNode type, String described) {
    String name =
        switch (type.asText()) {
          case "object" -> "fields";
          case "array" -> "a list";
          case "string" -> "text";
          case "integer" -> "a whole number";
          case "boolean" -> "true or false";
          default -> "a " + type.asText();
        };
    return described.isEmpty() ? name : name + ": " + described;
  }

  private static String atLeast(JsonNode bound, String described) {
    return described.isEmpty() ? "at least " + bound : "at least " + bound + ": " + described;
  }

  private static String atMost(JsonNode bound, String described) {
    return described.isEmpty() ? "at most " + bound : "at most " + bound + ": " + described;
  }

  private static String kindOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "a group of fields";
      case ARRAY -> "a list";
      case STRING -> "text";
      case NUMBER -> "the number " + value;
      case BOOLEAN -> value.asText();
      case NULL, MISSING -> "empty";
      case BINARY, POJO -> "something else";
    };
  }

  private static List<String> namesIn(JsonNode list) {
    List<String> names = new ArrayList<>();
    list.forEach(name -> names.add(name.asText()));
    return names;
  }

  /** Returns the schema object that holds the keyword which found the error. */
  private static JsonNode ruleOf(Error error) {
    NodePath path = error.getSchemaLocation().getFragment();
    String pointer = pointerOf(path);
    return resolved(SCHEMA_TREE.at(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')))));
  }

  private static JsonNode resolved(JsonNode rule) {
    String reference = rule.path("$ref").asText("");
    return reference.startsWith("#/") && !rule.has("description")
        ? SCHEMA_TREE.at(reference.substring(1))
        : rule;
  }

  private static String pointerOf(NodePath path) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < path.getNameCount(); i++) {
      pointer
          .append('/')
          .append(path.getElement(i).toString().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static String load() {
    try (InputStream resource = ScenarioSchema.class.getResourceAsStream(RESOURCE)) {
      return new String(
          Optional.ofNullable(resource).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
