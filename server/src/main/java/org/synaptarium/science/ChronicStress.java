package org.synaptarium.science;

import static org.synaptarium.science.Stages.DAY_MS;

import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.Region;

/**
 * Three weeks of full stress.
 *
 * @param spines prefrontal spine density at rest and at the end of each day
 * @param lastDrive AMPA drive of prefrontal pyramidal cells, mean of the last day, 1 at rest
 * @param end the brain's state at the end, still under stress
 */
record ChronicStress(double[] spines, double lastDrive, byte[] end) {
  static final int DAYS = 21;

  /** At a day a second. */
  static final int FRAMES_PER_DAY = 1_000 / Brain.FRAME_MS;

  static ChronicStress of(Subject subject, Genotype genotype) {
    return subject.once("stress " + genotype, ChronicStress.class, () -> run(subject, genotype));
  }

  private static ChronicStress run(Subject subject, Genotype genotype) {
    Brain brain = subject.rested(genotype);
    subject.give(brain, new TurnDial(Dial.STRESS, 1), new SetLapse(DAY_MS / 1_000));
    double[] spines = new double[DAYS + 1];
    spines[0] = Growth.spines(brain);
    for (int day = 1; day < DAYS; day++) {
      subject.runUntil(brain, day * DAY_MS, _ -> {});
      spines[day] = Growth.spines(brain);
    }
    Observation last = Observation.of(subject, brain, FRAMES_PER_DAY);
    spines[DAYS] = Growth.spines(brain);
    return new ChronicStress(spines, last.ampaDrive(Region.PFC), brain.keyframe());
  }
}
