package org.synaptarium.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.synaptarium.classroom.ImpulseWish;
import org.synaptarium.engine.ImpulseRequest;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.impulse.ImpulseConditions;
import org.synaptarium.engine.impulse.SynapseKind;

/** Reads what a page wants to see of an impulse (P20). */
final class ImpulseReader {
  private static final long MAX_ID = (1L << 32) - 1;
  private static final int MAX_NAME_CHARS = 40;
  private static final int MAX_SAMPLE = (1 << 16) - 1;

  private ImpulseReader() {}

  static ClientMessage read(Fields fields) {
    fields.only("kind", "id", "region", "synapse", "sample", "number", "heldMv", "atRest");
    long id = fields.integer("id", 0, MAX_ID);
    return new ClientMessage.Impulse(
        id,
        new ImpulseWish(
            named(fields, "region", Region.values()),
            named(fields, "synapse", SynapseKind.values()),
            fields.has("sample")
                ? OptionalInt.of((int) fields.integer("sample", 0, MAX_SAMPLE))
                : OptionalInt.empty(),
            fields.has("number") ? (int) fields.integer("number", 0, ImpulseRequest.MAX_NUMBER) : 0,
            fields.has("heldMv") ? OptionalDouble.of(heldMv(fields)) : OptionalDouble.empty(),
            fields.has("atRest") && fields.flag("atRest")));
  }

  static <E extends Enum<E>> E named(Fields fields, String field, E[] values) {
    String name = fields.text(field, MAX_NAME_CHARS);
    return Arrays.stream(values)
        .filter(value -> wireName(value).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Fields.malformed(
                    "there is no " + field + " '" + Fields.printable(name) + "'",
                    Arrays.stream(values)
                        .map(ImpulseReader::wireName)
                        .collect(Collectors.joining(", "))));
  }

  static String wireName(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static double heldMv(Fields fields) {
    JsonNode value = fields.required("heldMv");
    String allowed = ImpulseConditions.MIN_MV + " … " + ImpulseConditions.MAX_MV + " mV";
    if (!value.isNumber()) {
      throw Fields.malformed("field 'heldMv' is not a number", allowed);
    }
    double mv = value.doubleValue();
    if (!(mv >= ImpulseConditions.MIN_MV && mv <= ImpulseConditions.MAX_MV)) {
      throw Fields.outOfRange("field 'heldMv' is " + mv, allowed);
    }
    return mv;
  }
}
