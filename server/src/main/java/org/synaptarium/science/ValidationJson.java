package org.synaptarium.science;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The table as one JSON object. */
public final class ValidationJson {
  private ValidationJson() {}

  public static ObjectNode of(Validation validation) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("passed", validation.passed());
    var seeds = root.putArray("seeds");
    validation.seeds().forEach(seeds::add);
    var rows = root.putArray("rows");
    validation.verdicts().forEach(verdict -> rows.add(row(verdict)));
    return root;
  }

  private static ObjectNode row(Verdict verdict) {
    Target target = verdict.target();
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("row", target.row()).put("key", target.key()).put("quantity", target.quantity());
    row.put("unit", target.unit()).put("target", target.accept().text());
    number(row, "min", target.accept().min());
    number(row, "max", target.accept().max());
    row.put("source", target.source());
    number(row, "mean", verdict.interval().mean());
    number(row, "low95", verdict.interval().low());
    number(row, "high95", verdict.interval().high());
    var values = row.putArray("values");
    for (double value : verdict.values()) {
      if (Double.isFinite(value)) {
        values.add(value);
      } else {
        values.addNull();
      }
    }
    row.put("verdict", verdict.passed() ? "ok" : "misses").put("sure", verdict.sure());
    if (!verdict.passed()) {
      row.put("reason", verdict.reason());
    }
    return row;
  }

  /** JSON has no infinity and no NaN: an open end or a missing number is null. */
  private static void number(ObjectNode node, String name, double value) {
    if (Double.isFinite(value)) {
      node.put(name, value);
    } else {
      node.putNull(name);
    }
  }
}
