package org.synaptarium.science;

import java.util.List;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.Route;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Genotype;

/**
 * Rows 1 to 3: ketamine in plasma by route. What is in plasma does not depend on the network, so
 * the smallest brain serves, and all seeds give the same numbers.
 */
final class PlasmaProtocol implements Protocol {
  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "1",
              "plasma.peak",
              "0.5 mg/kg into a vein over 40 min: highest plasma level",
              "ng/mL",
              Accept.between(150, 270),
              "lit: Kamp 2020"),
          new Target(
              "1",
              "plasma.peakAt",
              "same: when it is reached",
              "min",
              Accept.between(38, 42),
              "lit: Kamp 2020"),
          new Target(
              "1",
              "plasma.at110",
              "same: at 110 min",
              "ng/mL",
              Accept.between(40, 90),
              "lit: Kamp 2020"),
          new Target(
              "2",
              "plasma.bolus5",
              "2 mg/kg into a vein at once: after 5 min",
              "ng/mL",
              Accept.between(1_200, 2_400),
              "lit: Idvall 1979"),
          new Target(
              "3",
              "plasma.nasalPeak",
              "50 mg into the nose (70 kg): highest plasma level",
              "ng/mL",
              Accept.between(45, 130),
              "lit: Kamp 2020"));

  private static final int SMALLEST = 200;

  /** Half a minute of body time a frame. */
  private static final int LAPSE = 600;

  private static final int FRAMES_PER_MIN = 2;
  private static final int MINUTES = 180;
  private static final double NASAL_MG = 50;
  private static final double BODY_KG = 70;

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return 4 * MINUTES * FRAMES_PER_MIN * SMALLEST / Subject.NEURONS;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    double[] infusion = curve(subject, Route.IV_INFUSION, 0.5, 40);
    int peak = peak(infusion);
    findings.put("plasma.peak", infusion[peak]);
    findings.put("plasma.peakAt", (double) peak / FRAMES_PER_MIN);
    findings.put("plasma.at110", infusion[110 * FRAMES_PER_MIN]);
    double[] bolus = curve(subject, Route.IV_BOLUS, 2, 0);
    findings.put("plasma.bolus5", bolus[5 * FRAMES_PER_MIN]);
    double[] nasal = curve(subject, Route.INTRANASAL, NASAL_MG / BODY_KG, 0);
    findings.put("plasma.nasalPeak", nasal[peak(nasal)]);
    findings.curve("plasma infusion", infusion);
    findings.curve("plasma bolus", bolus);
    findings.curve("plasma nasal", nasal);
    findings.curve("plasma muscle", curve(subject, Route.INTRAMUSCULAR, 0.5, 0));
  }

  /** Returns plasma at 0, ½, 1 … minutes after the dose. */
  private static double[] curve(Subject subject, Route route, double mgPerKg, double minutes) {
    double[] plasma = new double[MINUTES * FRAMES_PER_MIN + 1];
    Brain brain = Brain.create(new BrainSpec(SMALLEST, subject.seed(), Genotype.VAL_VAL));
    subject.give(brain, new SetLapse(LAPSE), new GiveKetamine(route, mgPerKg, minutes));
    for (int i = 1; i < plasma.length; i++) {
      plasma[i] = brain.body().plasmaNgPerMl();
      subject.give(brain);
    }
    return plasma;
  }

  private static int peak(double[] curve) {
    int peak = 0;
    for (int i = 1; i < curve.length; i++) {
      peak = curve[i] > curve[peak] ? i : peak;
    }
    return peak;
  }
}
