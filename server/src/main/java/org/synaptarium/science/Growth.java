package org.synaptarium.science;

import static org.synaptarium.science.Stages.DAY_MS;
import static org.synaptarium.science.Stages.HOUR_MS;

import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Region;

/**
 * The first day of an arm: prefrontal spine density of a stressed brain before, 4 h and 24 h after
 * what it got, and its state then.
 */
record Growth(double before, double at4h, double at24h, byte[] nextDay) {
  private static final int INFUSION_LAPSE = 1_800;
  private static final int DAY_LAPSE = 7_200;
  private static final long INFUSION_HOURS = 2;

  /** Frames of a day: two hours at half an hour a second, the rest at two hours a second. */
  static final int FRAMES = 300;

  static Growth of(Subject subject, Arm arm) {
    return subject.once(arm.name(), Growth.class, () -> run(subject, arm));
  }

  private static Growth run(Subject subject, Arm arm) {
    Brain brain = Stages.stressed(subject, arm.genotype());
    long startMs = brain.bodyTimeMs();
    double before = spines(brain);
    subject.give(brain, arm.told(new TurnDial(Dial.STRESS, 0), new SetLapse(INFUSION_LAPSE)));
    subject.runUntil(brain, startMs + INFUSION_HOURS * HOUR_MS, _ -> {});
    subject.give(brain, new SetLapse(DAY_LAPSE));
    subject.runUntil(brain, startMs + 4 * HOUR_MS, _ -> {});
    double at4h = spines(brain);
    subject.runUntil(brain, startMs + DAY_MS, _ -> {});
    return new Growth(before, at4h, spines(brain), brain.keyframe());
  }

  static double spines(Brain brain) {
    return brain.region(Region.PFC).spineDensity();
  }
}
