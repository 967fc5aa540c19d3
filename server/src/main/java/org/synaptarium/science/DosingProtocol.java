package org.synaptarium.science;

import java.util.List;
import org.synaptarium.engine.Genotype;

/** Rows 15 to 17 and 19: spines a day after what a stressed brain was given. */
final class DosingProtocol implements Protocol {
  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "15",
              "dose.at24h",
              "0.5 mg/kg after 21 days of stress: deficit of PFC spines regained in 24 h",
              "%",
              Accept.atLeast(70),
              "lit: Li 2011; Moda-Sava 2019"),
          new Target(
              "15", "dose.at4h", "same: in 4 h", "%", Accept.atMost(10), "lit: Moda-Sava 2019"),
          new Target(
              "16",
              "rapamycin.gain",
              "rapamycin (rodent, mPFC) before: gain against the dose alone",
              "%",
              Accept.atMost(15),
              "lit: Li 2010"),
          new Target(
              "16",
              "nbqx.gain",
              "NBQX before: gain against the dose alone",
              "%",
              Accept.atMost(15),
              "lit: Li 2010"),
          new Target(
              "17",
              "met.gain",
              "Met/Met: gain against Val/Val",
              "%",
              Accept.atMost(35),
              "lit: Liu 2012"),
          new Target(
              "19",
              "dose.step1",
              "0.2 less 0.1 mg/kg: gain against 0.5",
              "%",
              Accept.above(0),
              "lit: Fava 2020"),
          new Target(
              "19",
              "dose.step2",
              "0.5 less 0.2 mg/kg: gain against 0.5",
              "%",
              Accept.above(0),
              "lit: Fava 2020"),
          new Target(
              "19",
              "dose.double",
              "1.0 mg/kg: gain against 0.5",
              "×",
              Accept.atMost(1.3),
              "lit: Fava 2020"),
          new Target(
              "19",
              "dose.anaesthetic",
              "2 mg/kg at once: gain against 0.5 over 40 min",
              "×",
              Accept.atMost(0.3),
              "lit: Li 2010"));

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return Arm.ALL.size() * Growth.FRAMES + 420;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    Growth dose = Growth.of(subject, Arm.DOSE_0_5);
    double deficit = 1 - dose.before();
    findings.put("dose.at24h", 100 * (dose.at24h() - dose.before()) / deficit);
    findings.put("dose.at4h", 100 * (dose.at4h() - dose.before()) / deficit);
    double full = gain(subject, Arm.DOSE_0_5, Arm.NOTHING);
    findings.put("rapamycin.gain", 100 * gain(subject, Arm.RAPAMYCIN, Arm.NOTHING) / full);
    findings.put("nbqx.gain", 100 * gain(subject, Arm.NBQX, Arm.NOTHING) / full);
    findings.put("met.gain", 100 * gain(subject, Arm.MET_DOSE, Arm.MET_NOTHING) / full);
    double tenth = gain(subject, Arm.DOSE_0_1, Arm.NOTHING);
    double fifth = gain(subject, Arm.DOSE_0_2, Arm.NOTHING);
    findings.put("dose.step1", 100 * (fifth - tenth) / full);
    findings.put("dose.step2", 100 * (full - fifth) / full);
    findings.put("dose.double", gain(subject, Arm.DOSE_1_0, Arm.NOTHING) / full);
    findings.put("dose.anaesthetic", gain(subject, Arm.ANAESTHETIC, Arm.NOTHING) / full);
    for (Arm arm : Arm.ALL) {
      findings.curve("day " + arm.name(), Growth.of(subject, arm).hours());
    }
    findings.curve("spines stress", ChronicStress.of(subject, Genotype.VAL_VAL).spines());
  }

  /** Returns what an arm has more than the same brain that got nothing. */
  static double gain(Subject subject, Arm arm, Arm control) {
    return Growth.of(subject, arm).at24h() - Growth.of(subject, control).at24h();
  }
}
