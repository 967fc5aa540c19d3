package org.synaptarium.science;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The figures of the validation, each drawn from what was measured over all seeds. */
final class Figures {
  private static final List<Plot.Window> NO_WINDOWS = List.of();

  private Figures() {}

  static List<Plot> of(List<Findings> trials) {
    return List.of(
        doseResponse(trials),
        spectra(trials),
        plasma(trials),
        course(trials),
        day(trials),
        death(trials),
        connectivity(trials));
  }

  private static Plot doseResponse(List<Findings> trials) {
    double[] um = KetamineClampProtocol.CURVE_UM;
    return plot(
        "dose-response",
        "Firing by ketamine at the effect site: an inverted U",
        "Pyramidal cells fire more at low concentrations and less at high ones, while interneurons fire less the higher the concentration.",
        Axis.linear("ketamine at the effect site, µM", 0, 12),
        Axis.linear("rate in the PFC, Hz", 0, 20),
        List.of(
            Curve.of("pyramidal cells", Ink.GLUTAMATE, um, "dose response E", trials),
            Curve.of("interneurons", Ink.GABA, um, "dose response I", trials)),
        NO_WINDOWS);
  }

  private static Plot spectra(List<Findings> trials) {
    double[] hz = Curve.grid(1, 1, AnaesthesiaProtocol.SPECTRUM_HZ);
    List<Curve> curves =
        List.of(
            Curve.of("rest", Ink.TEXT, hz, "spectrum rest", trials),
            Curve.of("0.8 µM", Ink.KETAMINE, hz, "spectrum low", trials),
            Curve.of("2 mg/kg at once", Ink.CORTISOL, hz, "spectrum anaesthetic", trials));
    return plot(
        "spectra",
        "EEG-like signal: power by frequency",
        "Power at 1 to 100 Hz at rest, with a low dose and five minutes after an anaesthetic bolus.",
        Axis.log("frequency, Hz", 1, 100),
        fitting("power density, nA²/Hz", curves),
        curves,
        NO_WINDOWS);
  }

  private static Plot plasma(List<Findings> trials) {
    double[] minutes = Curve.grid(0, 0.5, 361);
    return plot(
        "plasma",
        "Ketamine in plasma by route, with the windows of rows 1 to 3",
        "An infusion of 0.5 mg/kg ends at 40 minutes near 250 ng/mL; a bolus of 2 mg/kg starts high and falls through its window at five minutes; nasal and intramuscular doses rise within half an hour.",
        Axis.linear("minutes after the dose begins", 0, 180),
        Axis.log("plasma, ng/mL", 10, 10_000),
        List.of(
            Curve.of("0.5 mg/kg, 40 min", Ink.KETAMINE, minutes, "plasma infusion", trials),
            Curve.of("2 mg/kg at once", Ink.CORTISOL, minutes, "plasma bolus", trials),
            Curve.of("50 mg nasal", Ink.BDNF, minutes, "plasma nasal", trials),
            Curve.of("0.5 mg/kg muscle", Ink.GABA, minutes, "plasma muscle", trials)),
        List.of(
            new Plot.Window("row 1", 38, 42, 150, 270),
            new Plot.Window("row 1", 108, 112, 40, 90),
            new Plot.Window("row 2", 4, 6, 1_200, 2_400),
            new Plot.Window("row 3", 10, 50, 45, 130)));
  }

  private static Plot course(List<Findings> trials) {
    double[] stress = Curve.grid(-Stages.STRESS_DAYS, 1, (int) Stages.STRESS_DAYS + 1);
    double[] after = Curve.grid(1, 0.05, (FadingProtocol.DAYS - 1) * 20);
    return plot(
        "spines-course",
        "Spines of the PFC: three weeks of stress, then a dose or none",
        "Spine density falls by about a fifth over three weeks of stress. After one dose it rises within a day and the lead over the untreated brain fades over one to two weeks.",
        Axis.linear("days after the end of stress", -21, FadingProtocol.DAYS),
        Axis.linear("spine density, 1 at rest", 0.7, 1.1),
        List.of(
            Curve.of("stress", Ink.CORTISOL, stress, "spines stress", trials),
            Curve.of(
                "0.5 mg/kg on day 0", Ink.KETAMINE, after, "weeks " + Arm.DOSE_0_5.name(), trials),
            Curve.of("nothing", Ink.TEXT, after, "weeks " + Arm.NOTHING.name(), trials)),
        NO_WINDOWS);
  }

  private static Plot day(List<Findings> trials) {
    double[] hours = Curve.grid(0, 1, 25);
    Ink[] inks = {
      Ink.TEXT,
      Ink.KETAMINE,
      Ink.KETAMINE,
      Ink.KETAMINE,
      Ink.KETAMINE,
      Ink.CORTISOL,
      Ink.GLUTAMATE,
      Ink.GABA,
      Ink.BDNF,
      Ink.BDNF
    };
    List<Curve> curves = new ArrayList<>();
    for (int i = 0; i < Arm.ALL.size(); i++) {
      String arm = Arm.ALL.get(i).name();
      curves.add(Curve.of(arm, inks[i], hours, "day " + arm, trials));
    }
    return plot(
        "spines-day",
        "Spines of the PFC in the day after a dose, arm by arm",
        "Only doses near 0.5 mg/kg bring spines back within a day; blockers, an anaesthetic dose and the Met/Met genotype hold the gain down.",
        Axis.linear("hours after the dose", 0, 24),
        Axis.linear("spine density, 1 at rest", 0.7, 1.05),
        curves,
        NO_WINDOWS);
  }

  private static Plot death(List<Findings> trials) {
    double[] exposure =
        Curve.grid(0, ExcitotoxicityProtocol.EXPOSURE_STEP, ExcitotoxicityProtocol.EXPOSURE_POINTS);
    return plot(
        "death",
        "Damage and death by too much glutamate",
        "With the glutamate dial at its top, cells are damaged first and die later; half of them are dead near 350 µM·min.",
        Axis.linear("exposure above 5 µM, µM·min", 0, exposure[exposure.length - 1]),
        Axis.linear("share of PFC cells, %", 0, 100),
        List.of(
            Curve.of("damaged", Ink.GLUTAMATE, exposure, "damaged", trials),
            Curve.of("dead", Ink.CORTISOL, exposure, "dead", trials)),
        List.of(new Plot.Window("row 21", 345, 355, 35, 65)));
  }

  private static Plot connectivity(List<Findings> trials) {
    List<Curve> curves =
        List.of(Curve.of("PFC", Ink.REGION_PFC, Curve.grid(0, 1, 3), "connectivity", trials));
    return plot(
        "connectivity",
        "Global connectivity of the PFC: 0 rest, 1 after stress, 2 a day after 0.5 mg/kg",
        "Mean correlation of prefrontal parcels with the parcels of other regions at rest, after three weeks of stress and a day after a dose.",
        Axis.linear("0 rest, 1 after stress, 2 a day after the dose", 0, 2),
        Axis.linear("mean correlation", least(curves), most(curves)),
        curves,
        NO_WINDOWS);
  }

  private static Plot plot(
      String file,
      String title,
      String description,
      Axis x,
      Axis y,
      List<Curve> curves,
      List<Plot.Window> windows) {
    return new Plot(file, title, description, x, y, curves, windows);
  }

  /** Returns a logarithmic axis of whole decades around the curves. */
  private static Axis fitting(String label, List<Curve> curves) {
    double low = Math.pow(10, Math.floor(Math.log10(Math.max(least(curves), 1e-9))));
    return Axis.log(label, low, Math.pow(10, Math.ceil(Math.log10(most(curves)))));
  }

  private static double least(List<Curve> curves) {
    return curves.stream()
        .flatMapToDouble(c -> Arrays.stream(c.hasInterval() ? c.low() : c.y()))
        .min()
        .orElse(0);
  }

  private static double most(List<Curve> curves) {
    return curves.stream()
        .flatMapToDouble(c -> Arrays.stream(c.hasInterval() ? c.high() : c.y()))
        .max()
        .orElse(1);
  }
}
