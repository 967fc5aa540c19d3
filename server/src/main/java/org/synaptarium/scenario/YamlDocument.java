package org.synaptarium.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A YAML file as plain data that remembers where in the file everything stood.
 *
 * <p>Places are looked up by JSON pointer, for example {@code /timeline/2/at}.
 */
record YamlDocument(
    String source, JsonNode root, Map<String, Position> values, Map<String, Position> keys) {

  /** Line and column, both from 1. */
  record Position(int line, int column) {}

  private static final Position START = new Position(1, 1);

  /** Returns a problem with the value at {@code pointer}, or with what should have held it. */
  Problem atValue(String pointer, String message, String expected) {
    Position position = values.get(pointer);
    return position != null
        ? at(position, message, expected)
        : pointer.isEmpty()
            ? at(START, message, expected)
            : atValue(pointer.substring(0, pointer.lastIndexOf('/')), message, expected);
  }

  /** Returns a problem with the name of the field at {@code pointer}. */
  Problem atKey(String pointer, String message, String expected) {
    Position position = keys.get(pointer);
    return position != null ? at(position, message, expected) : atValue(pointer, message, expected);
  }

  private Problem at(Position position, String message, String expected) {
    return new Problem(source, position.line(), position.column(), message, expected);
  }
}
