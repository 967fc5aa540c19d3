package org.synaptarium.scenario;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synaptarium.scenario.YamlDocument.Position;
import org.synaptarium.scenario.YamlReading.Parsed;
import org.synaptarium.scenario.YamlReading.Unparsable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Turns YAML text into a {@link YamlDocument}, within bounds.
 *
 * <p>Aliases are refused: nothing in a scenario needs them, and without them no file can unfold
 * into more than it holds.
 */
final class YamlParser {
  /** Six times the longest shipped lesson; a lesson is a story, not an archive. */
  static final int MAX_CHARS = 256 * 1024;

  /** The format's own depth is 5. */
  private static final int MAX_DEPTH = 16;

  /** Beyond every quantity, and far within what checkers take for whole numbers. */
  private static final double MAX_REAL = 1e15;

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .loaderOptions(bounds())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final String source;
  private final YAMLParser parser;
  private final Map<String, Position> values = new HashMap<>();
  private final Map<String, Position> keys = new HashMap<>();

  private YamlParser(String source, YAMLParser parser) {
    this.source = source;
    this.parser = parser;
  }

  static YamlReading parse(String text, String source) {
    if (text.length() > MAX_CHARS) {
      return new Unparsable(
          new Problem(
              source,
              1,
              1,
              "the file has " + text.length() + " characters",
              "at most " + MAX_CHARS));
    }
    try (YAMLParser parser = YAML.createParser(text)) {
      return new YamlParser(source, parser).document();
    } catch (Refused refused) {
      return new Unparsable(refused.problem);
    } catch (IOException | MarkedYAMLException e) {
      return new Unparsable(problemOf(e, source));
    }
  }

  private static LoaderOptions bounds() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setCodePointLimit(MAX_CHARS);
    options.setAllowDuplicateKeys(false);
    return options;
  }

  private YamlReading document() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw refused("the file is empty", "a scenario");
    }
    JsonNode root = value(first, "", 0);
    if (parser.nextToken() != null) {
      throw refused("a second document begins here", "one scenario in a file");
    }
    return new Parsed(new YamlDocument(source, root, Map.copyOf(values), Map.copyOf(keys)));
  }

  private JsonNode value(JsonToken token, String pointer, int depth) throws IOException {
    values.put(pointer, here());
    if (parser.isCurrentAlias()) {
      throw refused("aliases (*name) are not allowed", "the value itself, written out");
    }
    if (depth > MAX_DEPTH) {
      throw refused("nested too deeply", "at most " + MAX_DEPTH + " levels");
    }
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (token) {
      case START_OBJECT -> object(pointer, depth);
      case START_ARRAY -> array(pointer, depth);
      case VALUE_STRING -> nodes.textNode(parser.getText());
      case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      case VALUE_NULL -> nodes.nullNode();
      default ->
          throw refused("not a plain value", "text, a number, true, false, a list or fields");
    };
  }

  private JsonNode decimal() throws IOException {
    boolean named = parser.getText().matches("(?i)[-+]?\\.(inf|nan)");
    double value = named ? Double.NaN : parser.getDoubleValue();
    if (!Double.isFinite(value)) {
      throw refused("'" + parser.getText() + "' is not a number", "a finite number");
    }
    if (Math.abs(value) > MAX_REAL) {
      throw refused("'" + parser.getText() + "' is too large", "at most 1e15");
    }
    return JsonNodeFactory.instance.numberNode(value);
  }

  private ObjectNode object(String pointer, int depth) throws IOException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      keys.put(child, here());
      node.set(name, value(parser.nextToken(), child, depth + 1));
    }
    return node;
  }

  private ArrayNode array(String pointer, int depth) throws IOException {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      node.add(value(token, pointer + "/" + node.size(), depth + 1));
    }
    return node;
  }

  private Position here() {
    return positionOf(parser.currentTokenLocation());
  }

  private Refused refused(String message, String expected) {
    Position here = here();
    return new Refused(new Problem(source, here.line(), here.column(), message, expected));
  }

  private static Position positionOf(@Nullable JsonLocation location) {
    return location == null
        ? new Position(1, 1)
        : new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private static Problem problemOf(Exception e, String source) {
    MarkedYAMLException marked = markedIn(e);
    if (marked != null && marked.getProblemMark() != null) {
      Mark mark = marked.getProblemMark();
      return unparsable(
          source, new Position(mark.getLine() + 1, mark.getColumn() + 1), marked.getProblem());
    }
    return e instanceof JsonProcessingException json
        ? unparsable(source, positionOf(json.getLocation()), json.getOriginalMessage())
        : unparsable(source, new Position(1, 1), e.getMessage());
  }

  private static @Nullable MarkedYAMLException markedIn(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYAMLException marked) {
        return marked;
      }
    }
    return null;
  }

  private static Problem unparsable(String source, Position position, @Nullable String what) {
    String firstLine = String.valueOf(what).lines().findFirst().orElse("unreadable");
    return new Problem(source, position.line(), position.column(), firstLine, "well-formed YAML");
  }

  /** Carries a problem out of the recursion; never leaves this class. */
  private static final class Refused extends RuntimeException {
    private final transient Problem problem;

    Refused(Problem problem) {
      super(problem.toString());
      this.problem = problem;
    }
  }
}
