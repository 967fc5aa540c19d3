package org.synaptarium.science;

import static org.synaptarium.science.Stages.DAY_MS;

import java.util.List;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.engine.Brain;

/** Row 18: how long half of the effect of one dose lasts. */
final class FadingProtocol implements Protocol {
  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "18",
              "fading.half",
              "days after one dose until half of its gain in spines is lost",
              "d",
              Accept.between(4, 9),
              "lit: Murrough 2013"));

  static final int DAYS = 14;
  private static final int FRAMES_PER_DAY = 20;

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return 2 * DAYS * FRAMES_PER_DAY;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    double[] dosed = weeks(subject, Arm.DOSE_0_5);
    double[] control = weeks(subject, Arm.NOTHING);
    double[] gain = new double[dosed.length];
    int peak = 0;
    for (int i = 0; i < gain.length; i++) {
      gain[i] = dosed[i] - control[i];
      peak = gain[i] > gain[peak] ? i : peak;
    }
    findings.curve("weeks " + Arm.DOSE_0_5.name(), dosed);
    findings.curve("weeks " + Arm.NOTHING.name(), control);
    findings.put("fading.half", daysUntilHalf(gain, peak));
  }

  /** Returns days after the dose, the first point being a day after it; NaN when half is kept. */
  static double daysUntilHalf(double[] gain, int peak) {
    double half = gain[peak] / 2;
    for (int i = peak + 1; i < gain.length; i++) {
      if (gain[i] <= half) {
        double before = (gain[i - 1] - half) / (gain[i - 1] - gain[i]);
        return 1 + (i - 1 + before) / FRAMES_PER_DAY;
      }
    }
    return Double.NaN;
  }

  private static double[] weeks(Subject subject, Arm arm) {
    Brain brain = Brain.restore(Growth.of(subject, arm).nextDay());
    double[] spines = new double[(DAYS - 1) * FRAMES_PER_DAY];
    spines[0] = Growth.spines(brain);
    subject.give(brain, new SetLapse(DAY_MS / 1_000));
    for (int i = 1; i < spines.length; i++) {
      spines[i] = Growth.spines(brain);
      subject.give(brain);
    }
    return spines;
  }
}
