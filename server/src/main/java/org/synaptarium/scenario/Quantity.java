package org.synaptarium.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.synaptarium.command.Arrow;
import org.synaptarium.command.CommandJson;
import org.synaptarium.command.Pattern;
import org.synaptarium.engine.BandPowers;
import org.synaptarium.engine.BodyReadout;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.ConnectivityReadout;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.RegionReadout;
import org.synaptarium.engine.ThoughtReadout;

/**
 * A number that can be read from a brain, named as scenarios, tables and CSV headers name it.
 *
 * @param name for example {@code PFC.spines} or {@code cortisol}
 * @param unit unit for people; {@code 1} where it is relative or a share
 * @param reading how it is read after a frame
 */
public record Quantity(String name, String unit, ToDoubleFunction<Brain> reading) {
  private static final List<Quantity> CLASSROOM = catalogue();
  private static final List<Quantity> TWO_AREA = twoAreas();
  private static final List<Quantity> ALL =
      Stream.concat(CLASSROOM.stream(), TWO_AREA.stream()).toList();

  /** Returns every quantity of every circuit. */
  public static List<Quantity> all() {
    return ALL;
  }

  /** Returns what can be read from brains of that circuit: region by region, then the body's. */
  public static List<Quantity> all(Circuit circuit) {
    return switch (circuit) {
      case CLASSROOM -> CLASSROOM;
      case TWO_AREA -> TWO_AREA;
    };
  }

  public static Optional<Quantity> named(String name) {
    return ALL.stream().filter(quantity -> quantity.name.equals(name)).findFirst();
  }

  /** Returns its value over the latest frame. */
  public double of(Brain brain) {
    return reading.applyAsDouble(brain);
  }

  private static List<Quantity> catalogue() {
    List<Quantity> all = new ArrayList<>();
    for (Region region : Circuit.CLASSROOM.regions()) {
      all.add(regional(region, "rateE", "Hz", RegionReadout::rateEHz));
      all.add(regional(region, "rateI", "Hz", RegionReadout::rateIHz));
      all.add(regional(region, "spines", "1", RegionReadout::spineDensity));
      all.add(regional(region, "glutamateUm", "µM", RegionReadout::glutamateUm));
      all.add(regional(region, "ampaDrive", "1", RegionReadout::ampaDrive));
      all.add(regional(region, "damagedShare", "1", RegionReadout::damagedShare));
      all.add(regional(region, "deadShare", "1", RegionReadout::deadShare));
    }
    all.add(bodily("cortisol", "1", BodyReadout::cortisol));
    all.add(bodily("load", "1", BodyReadout::load));
    all.add(bodily("ketamine.plasmaNgPerMl", "ng/mL", BodyReadout::plasmaNgPerMl));
    all.add(bodily("ketamine.effectSiteUm", "µM", BodyReadout::effectSiteUm));
    all.add(bodily("ketamine.givenMgPerKg", "mg/kg", BodyReadout::givenMgPerKg));
    all.add(bodily("nmdaBlockE", "1", BodyReadout::nmdaBlockE));
    all.add(bodily("nmdaBlockI", "1", BodyReadout::nmdaBlockI));
    all.add(bodily("bdnf", "1", BodyReadout::bdnf));
    all.add(bodily("mtor", "1", BodyReadout::mtor));
    all.add(bodily("proteins", "1", BodyReadout::proteins));
    all.add(bodily("fastAmpar", "1", BodyReadout::fastAmpar));
    all.add(bodily("refractory", "1", BodyReadout::refractory));
    all.add(bodily("symptomIndex", "points", BodyReadout::symptomIndex));
    all.add(bodily("symptomDrug", "points", BodyReadout::symptomDrug));
    all.add(bodily("symptomExpectancy", "points", BodyReadout::symptomExpectancy));
    addSignals(all);
    all.add(bodily("norketamine.plasmaNgPerMl", "ng/mL", BodyReadout::norketamineNgPerMl));
    all.add(bodily("midazolam.plasmaNgPerMl", "ng/mL", BodyReadout::midazolamNgPerMl));
    all.add(bodily("dissociation", "1", BodyReadout::dissociation));
    all.add(bodily("responsiveness", "1", BodyReadout::responsiveness));
    all.add(bodily("gabaBoost", "1", BodyReadout::gabaBoost));
    all.add(bodily("uptake", "1", BodyReadout::uptake));
    for (Arrow arrow : Arrow.values()) {
      all.add(new Quantity(arrow.claimKey(), "1", brain -> brain.arrows()[arrow.ordinal()]));
    }
    addThoughts(all);
    return List.copyOf(all);
  }

  private static void addThoughts(List<Quantity> all) {
    for (Pattern pattern : Pattern.values()) {
      all.add(thought(pattern, "overlap", "1", ThoughtReadout::overlap));
      all.add(thought(pattern, "holds", "1", thought -> thought.holds() ? 1 : 0));
      all.add(thought(pattern, "dwellMs", "ms", ThoughtReadout::dwellMs));
      all.add(thought(pattern, "strength", "1", ThoughtReadout::strength));
    }
  }

  private static void addSignals(List<Quantity> all) {
    all.add(band("delta", BandPowers::delta));
    all.add(band("theta", BandPowers::theta));
    all.add(band("alpha", BandPowers::alpha));
    all.add(band("beta", BandPowers::beta));
    all.add(band("gamma", BandPowers::gamma));
    all.add(connection("PFC.globalConnectivity", ConnectivityReadout::globalPfc));
    all.add(connection("HIP.globalConnectivity", ConnectivityReadout::globalHip));
    all.add(connection("AMY.globalConnectivity", ConnectivityReadout::globalAmy));
    all.add(connection("DMN.globalConnectivity", ConnectivityReadout::globalDmn));
    all.add(connection("dmn.within", ConnectivityReadout::dmnWithin));
    all.add(connection("dmn.withHip", ConnectivityReadout::dmnHip));
    all.add(connection("dmn.withPfc", ConnectivityReadout::dmnPfc));
    all.add(connection("dmn.coherence", ConnectivityReadout::dmnCoherence));
  }

  private static List<Quantity> twoAreas() {
    List<Quantity> all = new ArrayList<>();
    for (Region region : Circuit.TWO_AREA.regions()) {
      all.add(regional(region, "rateE", "Hz", RegionReadout::rateEHz));
      all.add(regional(region, "rateI", "Hz", RegionReadout::rateIHz));
    }
    return List.copyOf(all);
  }

  private static Quantity regional(
      Region region, String name, String unit, ToDoubleFunction<RegionReadout> field) {
    return new Quantity(
        region + "." + name, unit, brain -> field.applyAsDouble(brain.region(region)));
  }

  private static Quantity thought(
      Pattern pattern, String name, String unit, ToDoubleFunction<ThoughtReadout> field) {
    return new Quantity(
        "thought." + CommandJson.nameOf(pattern) + "." + name,
        unit,
        brain -> field.applyAsDouble(brain.thoughts().get(pattern.ordinal())));
  }

  private static Quantity band(String name, ToDoubleFunction<BandPowers> field) {
    return new Quantity("eeg." + name, "1", brain -> field.applyAsDouble(brain.signals().bands()));
  }

  private static Quantity connection(String name, ToDoubleFunction<ConnectivityReadout> field) {
    return new Quantity(name, "1", brain -> field.applyAsDouble(brain.signals().connectivity()));
  }

  private static Quantity bodily(String name, String unit, ToDoubleFunction<BodyReadout> field) {
    return new Quantity(name, unit, brain -> field.applyAsDouble(brain.body()));
  }
}
