package org.synaptarium.science;

import static org.synaptarium.science.Stages.HOUR_MS;

import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Region;

/**
 * The first day of an arm.
 *
 * @param hours prefrontal spine density of a stressed brain when it got something, and each hour on
 * @param nextDay its state 24 hours later
 */
record Growth(double[] hours, byte[] nextDay) {
  private static final int INFUSION_LAPSE = 1_800;
  private static final int MORNING_LAPSE = 7_200;
  private static final int DAY_LAPSE = 14_400;
  private static final int INFUSION_HOURS = 2;
  private static final int MORNING_HOURS = 6;
  private static final int HOURS = 24;

  /** Frames of a day: 40 an hour while the drug comes and goes, then 10, then 5. */
  static final int FRAMES = 80 + 40 + 90;

  static Growth of(Subject subject, Arm arm) {
    return subject.once(arm.name(), Growth.class, () -> run(subject, arm));
  }

  private static Growth run(Subject subject, Arm arm) {
    Brain brain = Stages.stressed(subject, arm.genotype());
    long startMs = brain.bodyTimeMs();
    double[] hours = new double[HOURS + 1];
    hours[0] = spines(brain);
    subject.give(brain, arm.told(new TurnDial(Dial.STRESS, 0), new SetLapse(INFUSION_LAPSE)));
    for (int hour = 1; hour <= HOURS; hour++) {
      subject.runUntil(brain, startMs + hour * HOUR_MS, _ -> {});
      hours[hour] = spines(brain);
      if (hour == INFUSION_HOURS) {
        subject.give(brain, new SetLapse(MORNING_LAPSE));
      } else if (hour == MORNING_HOURS) {
        subject.give(brain, new SetLapse(DAY_LAPSE));
      }
    }
    return new Growth(hours, brain.keyframe());
  }

  double before() {
    return hours[0];
  }

  double at4h() {
    return hours[4];
  }

  double at24h() {
    return hours[HOURS];
  }

  static double spines(Brain brain) {
    return brain.region(Region.PFC).spineDensity();
  }
}
