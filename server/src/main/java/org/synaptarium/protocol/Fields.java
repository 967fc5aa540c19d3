package org.synaptarium.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;

/**
 * The fields of one JSON object from outside, each checked as it is read.
 *
 * <p>A wrong field throws {@link Unfit}, which never leaves this package's readers.
 */
public final class Fields {

  /** Says in words for people what is wrong with a field. */
  public static final class Unfit extends RuntimeException {
    private final transient Refusal reason;

    public Unfit(Reason code, String message, String allowed) {
      super(message, null, false, false);
      this.reason = new Refusal(code, message, allowed);
    }

    public Refusal reason() {
      return reason;
    }
  }

  private final ObjectNode object;

  public Fields(ObjectNode object) {
    this.object = object;
  }

  /** Checks that there are no fields but these. */
  public void only(String... names) {
    List<String> known = Arrays.asList(names);
    Set<String> extra = new TreeSet<>();
    object.fieldNames().forEachRemaining(extra::add);
    known.forEach(extra::remove);
    if (!extra.isEmpty()) {
      throw malformed("unknown field '" + printable(extra.iterator().next()) + "'", joined(known));
    }
  }

  public boolean has(String name) {
    return object.hasNonNull(name);
  }

  public JsonNode required(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      throw malformed("field '" + name + "' is missing", "see docs/protocol.md");
    }
    return value;
  }

  public String text(String name, int maxChars) {
    JsonNode value = required(name);
    if (!value.isTextual()) {
      throw malformed("field '" + name + "' is not a text", "a text in quotes");
    }
    String text = value.textValue();
    if (text.length() > maxChars) {
      throw outOfRange(
          "field '" + name + "' has " + text.length() + " characters",
          "at most " + maxChars + " characters");
    }
    return text;
  }

  public boolean flag(String name) {
    JsonNode value = required(name);
    if (!value.isBoolean()) {
      throw malformed("field '" + name + "' is not a truth value", "true or false");
    }
    return value.booleanValue();
  }

  public long integer(String name, long min, long max) {
    JsonNode value = required(name);
    if (!value.isIntegralNumber()) {
      throw malformed("field '" + name + "' is not a whole number", min + " … " + max);
    }
    if (!value.canConvertToLong() || value.longValue() < min || value.longValue() > max) {
      throw outOfRange("field '" + name + "' is " + shortened(value.asText()), min + " … " + max);
    }
    return value.longValue();
  }

  static Unfit malformed(String message, String allowed) {
    return new Unfit(Reason.MALFORMED, message, allowed);
  }

  static Unfit outOfRange(String message, String allowed) {
    return new Unfit(Reason.OUT_OF_RANGE, message, allowed);
  }

  static String printable(String fromOutside) {
    return shortened(fromOutside.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "?"));
  }

  private static String shortened(String text) {
    return text.length() <= MAX_ECHOED_CHARS ? text : text.substring(0, MAX_ECHOED_CHARS) + "…";
  }

  /* An answer need not carry a sender's own flood back. */
  private static final int MAX_ECHOED_CHARS = 40;

  private static String joined(List<String> names) {
    return String.join(", ", names);
  }
}
