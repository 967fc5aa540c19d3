package org.synaptarium.science;

import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Genotype;

/** What several protocols need of one subject: its rest, ketamine clamps, three weeks of stress. */
final class Stages {
  static final long MINUTE_MS = 60_000;
  static final long HOUR_MS = 60 * MINUTE_MS;
  static final long DAY_MS = 24 * HOUR_MS;
  static final long STRESS_DAYS = 21;

  /** What people call a low dose: near the peak of 0.5 mg/kg over 40 minutes. */
  static final double LOW_UM = 0.8;

  /** Twenty seconds give a rate to 1 %, a power below 4 Hz nine windows, a CV its intervals. */
  static final int LONG_FRAMES = 400;

  static final int SHORT_FRAMES = 80;

  /* Ten minutes a second for 25 minutes: plasma stands after one minute, the effect site after 15. */
  private static final int FILLING_LAPSE = 600;
  static final int FILLING_FRAMES = 50;

  private Stages() {}

  /** Returns {@value #LONG_FRAMES} frames of rest. */
  static Observation rest(Subject subject) {
    return subject.once(
        "rest",
        Observation.class,
        () -> Observation.of(subject, subject.rested(Genotype.VAL_VAL), LONG_FRAMES));
  }

  /** Returns how the brain fires with {@code um} ketamine held at its effect site. */
  static Observation under(Subject subject, double um) {
    return subject.once(
        "under " + um,
        Observation.class,
        () -> {
          Brain brain = subject.rested(Genotype.VAL_VAL);
          fill(subject, brain, um);
          return Observation.of(subject, brain, um == LOW_UM ? LONG_FRAMES : SHORT_FRAMES);
        });
  }

  /** Brings plasma and effect site to {@code um}, then lets body time all but stand still. */
  static void fill(Subject subject, Brain brain, double um) {
    subject.give(brain, new SetLapse(FILLING_LAPSE), new TurnDial(Dial.KETAMINE, um));
    subject.run(brain, FILLING_FRAMES);
    subject.give(brain, new SetLapse(1));
  }

  /** Returns the brain after three weeks of full stress, which has just ended. */
  static Brain stressed(Subject subject, Genotype genotype) {
    return Brain.restore(
        subject.once(
            "stressed " + genotype,
            byte[].class,
            () -> {
              Brain brain = subject.rested(genotype);
              subject.give(brain, new TurnDial(Dial.STRESS, 1), new SetLapse(DAY_MS / 1_000));
              double[] spines =
                  subject.once(
                      "days " + genotype, double[].class, () -> new double[(int) STRESS_DAYS + 1]);
              spines[0] = Growth.spines(brain);
              for (int day = 1; day <= STRESS_DAYS; day++) {
                subject.runUntil(brain, day * DAY_MS, _ -> {});
                spines[day] = Growth.spines(brain);
              }
              return brain.keyframe();
            }));
  }

  /** Returns the prefrontal spine density of a stressed Val/Val brain, day by day. */
  static double[] stressDays(Subject subject) {
    stressed(subject, Genotype.VAL_VAL);
    return subject.once("days " + Genotype.VAL_VAL, double[].class, () -> new double[0]);
  }

  /** Returns {@code value} against {@code rest}, in per cent more or less. */
  static double change(double value, double rest) {
    return 100 * (value / rest - 1);
  }
}
