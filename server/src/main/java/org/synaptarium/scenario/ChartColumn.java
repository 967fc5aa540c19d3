package org.synaptarium.scenario;

import java.util.Map;
import java.util.Optional;
import org.synaptarium.engine.Circuit;

/**
 * What a class's charts call a quantity.
 *
 * <p>The row of numbers of every frame has names of its own, which the wire and recordings hold
 * fast; lessons speak of quantities. Where both words are equal nothing stands here.
 */
public final class ChartColumn {
  private static final Map<String, String> OF_REGION =
      Map.of("rateE", "rateEHz", "rateI", "rateIHz", "spines", "spineDensity");

  private static final Map<String, String> OF_BODY =
      Map.ofEntries(
          Map.entry("ketamine.plasmaNgPerMl", "plasmaNgPerMl"),
          Map.entry("ketamine.effectSiteUm", "effectSiteUm"),
          Map.entry("ketamine.givenMgPerKg", "givenMgPerKg"),
          Map.entry("norketamine.plasmaNgPerMl", "norketamineNgPerMl"),
          Map.entry("midazolam.plasmaNgPerMl", "midazolamNgPerMl"),
          Map.entry("eeg.delta", "eegDelta"),
          Map.entry("eeg.theta", "eegTheta"),
          Map.entry("eeg.alpha", "eegAlpha"),
          Map.entry("eeg.beta", "eegBeta"),
          Map.entry("eeg.gamma", "eegGamma"),
          Map.entry("PFC.globalConnectivity", "globalPfc"),
          Map.entry("HIP.globalConnectivity", "globalHip"),
          Map.entry("AMY.globalConnectivity", "globalAmy"),
          Map.entry("DMN.globalConnectivity", "globalDmn"),
          Map.entry("dmn.within", "dmnWithin"),
          Map.entry("dmn.withHip", "dmnHip"),
          Map.entry("dmn.withPfc", "dmnPfc"));

  /** Whole-run signals that are in no row. */
  private static final String WITHOUT_COLUMN = "dmn.coherence";

  private ChartColumn() {}

  /** Returns the name of the quantity's column; empty when charts don't have it. */
  public static Optional<String> of(Quantity quantity) {
    String name = inSlot(quantity.name());
    if (name.equals(WITHOUT_COLUMN)) {
      return Optional.empty();
    }
    int dot = name.indexOf('.');
    String field = name.substring(dot + 1);
    return Optional.of(
        OF_BODY.getOrDefault(
            name,
            OF_REGION.containsKey(field)
                ? name.substring(0, dot + 1) + OF_REGION.get(field)
                : name));
  }

  /* A row has a slot for each region, named after the classroom's. */
  private static String inSlot(String name) {
    return Circuit.TWO_AREA.regions().stream()
        .filter(region -> name.startsWith(region + "."))
        .map(
            region ->
                Circuit.CLASSROOM.regions().get(region.index())
                    + name.substring(region.name().length()))
        .findFirst()
        .orElse(name);
  }

  /** Returns the quantity that a column shows; empty for dials, which are no quantities. */
  public static Optional<Quantity> quantityOf(String column, Circuit circuit) {
    return Quantity.all(circuit).stream()
        .filter(quantity -> of(quantity).filter(column::equals).isPresent())
        .findFirst();
  }
}
