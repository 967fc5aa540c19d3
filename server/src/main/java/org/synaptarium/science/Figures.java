package org.synaptarium.science;

import java.util.ArrayList;
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
    Curve pyramids = Curve.of("pyramidal cells", Ink.GLUTAMATE, um, "dose response E", trials);
    Curve inter = Curve.of("interneurons", Ink.GABA, um, "dose response I", trials);
    double restE = pyramids.y()[0];
    double restI = inter.y()[0];
    return plot(
        "dose-response",
        "Firing by ketamine at the effect site: an inverted U",
        "Pyramidal cells fire more at low concentrations and less at high ones; interneurons fire"
            + " less the higher the concentration. Grey: what rows 5 and 6 accept, by the rates at"
            + " rest.",
        Axis.linear("ketamine at the effect site, µM", 0, 12),
        Axis.linear("rate in the PFC, Hz", 0, Math.ceil(inter.most() / 5) * 5),
        List.of(pyramids, inter),
        List.of(
            new Plot.Window("row 5: E", 0.6, 1, 1.2 * restE, 1.8 * restE),
            new Plot.Window("row 5: I", 0.6, 1, 0.6 * restI, 0.9 * restI),
            new Plot.Window("row 6: E", 8, 12, 0, restE)));
  }

  private static Plot spectra(List<Findings> trials) {
    double[] hz = AnaesthesiaProtocol.SPECTRUM_HZ;
    Curve low = Curve.ofLogs("0.8 µM", Ink.KETAMINE, hz, "spectrum low", trials);
    Curve asleep =
        Curve.ofLogs("2 mg/kg at once", Ink.CORTISOL, hz, "spectrum anaesthetic", trials);
    double least = Math.min(low.least(), asleep.least());
    double most = Math.max(low.most(), asleep.most());
    Axis power = Axis.logAround("power, times that at rest", least, most);
    return plot(
        "spectra",
        "EEG-like power with ketamine on board, rest = 1",
        "Power against rest in half octaves from a quarter of a hertz to 90 Hz, with a low dose and"
            + " five minutes after an anaesthetic bolus. Grey: what rows 8 and 9 accept for the"
            + " whole band.",
        Axis.log("frequency, Hz", 0.2, 100),
        power,
        List.of(low, asleep),
        List.of(
            new Plot.Window("row 9: 2 mg/kg", 0.2, 4, 2, Math.max(2, power.max())),
            new Plot.Window("row 8: 0.8 µM", 30, 80, 1.1, 2)));
  }

  private static Plot plasma(List<Findings> trials) {
    double[] minutes = Curve.grid(0, 0.5, 361);
    return plot(
        "plasma",
        "Ketamine in plasma by route, with the windows of rows 1 to 3",
        "An infusion of 0.5 mg/kg ends at 40 minutes near 250 ng/mL; a bolus of 2 mg/kg starts high"
            + " and falls through its window at five minutes; nasal and intramuscular doses rise"
            + " within half an hour.",
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
    double[] stress = Curve.grid(-ChronicStress.DAYS, 1, ChronicStress.DAYS + 1);
    Curve ill = Curve.of("stress", Ink.CORTISOL, stress, "spines stress", trials);
    double deficit = 1 - ill.y()[ChronicStress.DAYS];
    return plot(
        "spines-course",
        "Spines of the PFC: three weeks of stress, then a dose or none",
        "Spine density falls by about a fifth over three weeks of stress. After one dose it rises"
            + " within a day and the lead over the untreated brain fades over one to two weeks."
            + " Grey: what rows 13 and 15 accept.",
        Axis.linear("days after the end of stress", -21, FadingProtocol.DAYS),
        Axis.linear("spine density, 1 at rest", 0.7, 1.1),
        List.of(
            ill,
            course("0.5 mg/kg on day 0", Ink.KETAMINE, Arm.DOSE_0_5, trials),
            course("nothing", Ink.TEXT, Arm.NOTHING, trials)),
        List.of(
            new Plot.Window("row 13", -0.3, 0.3, 0.7, 0.85),
            new Plot.Window("row 15", 0.8, 1.4, 1 - 0.3 * deficit, 1.1)));
  }

  /** Returns an arm's first day hour by hour, and its weeks from then on. */
  private static Curve course(String name, Ink ink, Arm arm, List<Findings> trials) {
    Curve day = Curve.of(name, ink, Curve.grid(0, 1 / 24.0, 25), "day " + arm.name(), trials);
    double[] weeks = Curve.grid(1, 0.05, (FadingProtocol.DAYS - 1) * 20);
    return day.then(Curve.of(name, ink, weeks, "weeks " + arm.name(), trials));
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
    double before = curves.getFirst().y()[0];
    return plot(
        "spines-day",
        "Spines of the PFC in the day after a dose, arm by arm",
        "Only doses near 0.5 mg/kg bring spines back within a day; blockers, an anaesthetic dose"
            + " and the Met/Met genotype hold the gain down. Grey: what row 15 accepts of 0.5 mg/kg"
            + " at 4 and at 24 hours.",
        Axis.linear("hours after the dose", 0, 25),
        Axis.linear("spine density, 1 at rest", 0.65, 1.05),
        curves,
        List.of(
            new Plot.Window("row 15", 3.7, 4.3, 0.65, before + 0.1 * (1 - before)),
            new Plot.Window("row 15", 23.7, 24.3, before + 0.7 * (1 - before), 1.05)));
  }

  private static Plot death(List<Findings> trials) {
    double[] exposure =
        Curve.grid(0, ExcitotoxicityProtocol.EXPOSURE_STEP, ExcitotoxicityProtocol.EXPOSURE_POINTS);
    return plot(
        "death",
        "Damage and death by too much glutamate",
        "With the glutamate dial at its top, cells are damaged first and die later; half of them"
            + " are dead near 350 µM·min.",
        Axis.linear("exposure above 5 µM, µM·min", 0, exposure[exposure.length - 1]),
        Axis.linear("share of PFC cells, %", 0, 100),
        List.of(
            Curve.of("damaged", Ink.GLUTAMATE, exposure, "damaged", trials),
            Curve.of("dead", Ink.CORTISOL, exposure, "dead", trials)),
        List.of(new Plot.Window("row 21", 345, 355, 35, 65)));
  }

  private static Plot connectivity(List<Findings> trials) {
    List<String> stages = List.of("rest", "after stress", "a day on", "0.5 mg/kg, a day on");
    Curve pfc =
        Curve.of("PFC", Ink.REGION_PFC, Curve.grid(0, 1, stages.size()), "connectivity", trials);
    double well = pfc.y()[0];
    double untreated = pfc.y()[2];
    double half = (well + untreated) / 2;
    double top = Math.ceil(Math.max(pfc.most(), well) * 12) / 10;
    return plot(
        "connectivity",
        "Global connectivity of the PFC",
        "Mean of Fisher's z between the slow signals of prefrontal parcels and all others at rest,"
            + " after three weeks of stress, and a day later without and with a dose. Grey: what"
            + " row 20 accepts.",
        Axis.named("stage", stages),
        Axis.linear("mean of Fisher's z", Math.min(0, pfc.least()), top),
        List.of(pfc),
        List.of(
            new Plot.Window("row 20", 0.8, 1.2, 0, 0.9 * well),
            new Plot.Window("row 20", 2.8, 3.2, half, top)));
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
}
