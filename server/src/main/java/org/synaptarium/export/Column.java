package org.synaptarium.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.Region;
import org.synaptarium.frame.Metrics;

/**
 * A column of a table of everything that is measured.
 *
 * @param index its place in a row of {@link Metrics}
 * @param name for example {@code PFC.rateEHz}
 * @param unit for example {@code Hz}
 */
record Column(int index, String name, String unit) {

  /* Names end with their unit; what ends otherwise is relative to rest, or a share. */
  private static final Map<String, String> UNITS =
      Map.of("Hz", "Hz", "NgPerMl", "ng/mL", "MgPerKg", "mg/kg", "Um", "µM");

  /** Returns the columns that a circuit's brains fill. */
  static List<Column> of(Circuit circuit) {
    List<String> names = Metrics.names();
    List<Region> slots = Circuit.CLASSROOM.regions();
    List<Column> columns = new ArrayList<>();
    for (int index = 0; index < names.size(); index++) {
      String name = names.get(index);
      int dot = name.indexOf('.');
      int slot = dot < 0 ? -1 : slotOf(name.substring(0, dot), slots);
      if (slot < 0) {
        columns.add(new Column(index, name, unitOf(name)));
      } else if (slot < circuit.regions().size()) {
        String own = circuit.regions().get(slot).name() + name.substring(dot);
        columns.add(new Column(index, own, unitOf(own)));
      }
    }
    return columns;
  }

  private static int slotOf(String region, List<Region> slots) {
    return slots.stream().map(Region::name).toList().indexOf(region);
  }

  /** Returns name and unit, for example {@code PFC.rateEHz (Hz)}. */
  String header() {
    return name + " (" + unit + ")";
  }

  /** Returns name, kind and unit, for example {@code PFC.rateEHz max (Hz)}. */
  String header(String kind) {
    return name + " " + kind + " (" + unit + ")";
  }

  private static String unitOf(String name) {
    if (name.startsWith("symptom")) {
      return "points";
    }
    return switch (name) {
      case "dial.glutamate" -> "× rest";
      case "dial.ketamine" -> "µM";
      default ->
          UNITS.entrySet().stream()
              .filter(unit -> name.endsWith(unit.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse("1");
    };
  }
}
