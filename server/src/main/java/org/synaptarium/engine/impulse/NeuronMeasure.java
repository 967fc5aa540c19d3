package org.synaptarium.engine.impulse;

import java.util.List;

/**
 * One measure of a cortical pyramidal neuron, for drawings that keep to scale.
 *
 * @param part of the neuron: dendrite, spine, soma, axon, bouton, synapse
 * @param measure what is measured
 * @param low the smaller end of what is seen
 * @param high the greater end
 * @param value what this model reckons with, or draws
 * @param tag lit or teach, as in docs/model.md
 */
public record NeuronMeasure(
    String part,
    String measure,
    double low,
    double high,
    double value,
    String unit,
    String tag,
    String source) {

  private static final List<NeuronMeasure> ALL =
      List.of(
          lit("dendrite", "length of the apical one", 300, 1_200, 700, "µm", "Larkman 1991"),
          lit("dendrite", "diameter", 0.5, 5, 1.5, "µm", "Larkman 1991"),
          lit("spine", "density", 0.5, 3, 1.5, "1/µm", "Larkman 1991"),
          lit("spine", "diameter of the head", 0.2, 1, 0.5, "µm", "Arellano 2007"),
          lit("spine", "length of the neck", 0.1, 2, 0.7, "µm", "Arellano 2007"),
          lit("spine", "resistance of the neck", 50, 500, 300, "MΩ", "Tønnesen 2014"),
          lit("soma", "diameter", 10, 25, 18, "µm", "DeFelipe & Fariñas 1992"),
          lit("axon", "length of the initial segment", 20, 60, 35, "µm", "Kole & Stuart 2012"),
          lit("axon", "diameter of a collateral", 0.2, 0.6, 0.3, "µm", "Braitenberg & Schüz 1998"),
          teach("axon", "way to a neighbour", 100, 1_000, 300, "µm"),
          lit("axon", "speed in a collateral", 0.15, 0.6, 0.3, "m/s", "Swadlow 1994"),
          teach("axon", "way to another region", 20, 150, 40, "mm"),
          lit("axon", "speed between regions", 0.5, 10, 4, "m/s", "Swadlow 1994"),
          lit("bouton", "diameter", 0.3, 1.5, 0.7, "µm", "Schikorski & Stevens 1997"),
          lit("bouton", "docked vesicles", 1, 20, 4, "1", "Schikorski & Stevens 1997"),
          lit("bouton", "diameter of a vesicle", 30, 50, 40, "nm", "Schikorski & Stevens 1997"),
          lit("synapse", "width of the cleft", 15, 25, 20, "nm", "Zuber 2005"),
          lit(
              "synapse",
              "diameter of the cleft",
              200,
              700,
              530,
              "nm",
              "Schikorski & Stevens 1997"));

  /** Returns all measures, along the way of an impulse's cell. */
  public static List<NeuronMeasure> all() {
    return ALL;
  }

  private static NeuronMeasure lit(
      String part,
      String measure,
      double low,
      double high,
      double value,
      String unit,
      String source) {
    return new NeuronMeasure(part, measure, low, high, value, unit, "lit", source);
  }

  private static NeuronMeasure teach(
      String part, String measure, double low, double high, double value, String unit) {
    return new NeuronMeasure(part, measure, low, high, value, unit, "teach", "");
  }
}
