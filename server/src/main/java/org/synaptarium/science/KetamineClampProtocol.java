package org.synaptarium.science;

import static org.synaptarium.science.Stages.change;

import java.util.List;
import org.synaptarium.engine.Region;

/** Rows 5 to 8: the network with ketamine held at a low and at high concentrations. */
final class KetamineClampProtocol implements Protocol {
  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "5",
              "low.rateI",
              "0.8 µM: interneurons",
              "% of rest more",
              Accept.between(-40, -10),
              "lit: Homayoun & Moghaddam 2007"),
          new Target(
              "5",
              "low.rateE",
              "0.8 µM: pyramidal cells",
              "% of rest more",
              Accept.between(20, 80),
              "lit: Homayoun & Moghaddam 2007"),
          new Target(
              "5",
              "low.cellsUp",
              "0.8 µM: pyramidal cells that fire more",
              "%",
              Accept.above(50),
              "lit: Homayoun & Moghaddam 2007"),
          new Target(
              "6",
              "high8.rateE",
              "8 µM: pyramidal cells",
              "% of rest more",
              Accept.atMost(0),
              "lit: anaesthesia"),
          new Target(
              "6",
              "high8.glutamate",
              "8 µM: glutamate",
              "% of rest more",
              Accept.atMost(0),
              "lit: Moghaddam 1997"),
          new Target(
              "6",
              "high12.rateE",
              "12 µM: pyramidal cells",
              "% of rest more",
              Accept.atMost(0),
              "lit: anaesthesia"),
          new Target(
              "6",
              "high12.glutamate",
              "12 µM: glutamate",
              "% of rest more",
              Accept.atMost(0),
              "lit: Moghaddam 1997"),
          new Target(
              "7",
              "low.glutamate",
              "0.8 µM: glutamate outflow of the PFC, as a microdialysis probe reads it",
              "% of rest more",
              Accept.between(30, 100),
              "lit: Moghaddam 1997"),
          new Target(
              "8",
              "low.gamma",
              "0.8 µM: EEG-like power, 30 … 80 Hz",
              "% of rest more",
              Accept.between(10, 100),
              "lit: Hong 2010"));

  private static final double[] HIGH_UM = {8, 12};

  /** Concentrations of the dose-response figure besides rest and those of the rows, µM. */
  static final double[] CURVE_UM = {0, 0.4, 0.8, 1.6, 3, 5, 8, 12};

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return 2 * Stages.MINUTE_FRAMES + 7 * Stages.FILLING_FRAMES + 6 * Stages.SHORT_FRAMES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    Observation rest = Stages.rest(subject);
    Observation low = Stages.under(subject, Stages.LOW_UM);
    findings.put("low.rateI", change(low.rateIHz(Region.PFC), rest.rateIHz(Region.PFC)));
    findings.put("low.rateE", change(low.rateEHz(Region.PFC), rest.rateEHz(Region.PFC)));
    findings.put("low.cellsUp", 100 * low.intervals().shareAbove(rest.intervals()));
    findings.put(
        "low.glutamate", change(low.glutamateUm(Region.PFC), rest.glutamateUm(Region.PFC)));
    findings.put("low.gamma", change(low.spectrum().power(30, 80), rest.spectrum().power(30, 80)));
    for (double um : HIGH_UM) {
      Observation high = Stages.under(subject, um);
      String key = "high" + (int) um;
      findings.put(key + ".rateE", change(high.rateEHz(Region.PFC), rest.rateEHz(Region.PFC)));
      findings.put(
          key + ".glutamate", change(high.glutamateUm(Region.PFC), rest.glutamateUm(Region.PFC)));
    }
    curve(subject, findings);
  }

  private static void curve(Subject subject, Findings findings) {
    double[] rateE = new double[CURVE_UM.length];
    double[] rateI = new double[CURVE_UM.length];
    for (int i = 0; i < CURVE_UM.length; i++) {
      Observation seen =
          CURVE_UM[i] == 0 ? Stages.rest(subject) : Stages.under(subject, CURVE_UM[i]);
      rateE[i] = seen.rateEHz(Region.PFC);
      rateI[i] = seen.rateIHz(Region.PFC);
    }
    findings.curve("dose response E", rateE);
    findings.curve("dose response I", rateI);
  }
}
