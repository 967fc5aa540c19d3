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

  /** What people call a low dose: near the peak of 0.5 mg/kg over 40 minutes. */
  static final double LOW_UM = 0.8;

  /** Thirty seconds: six windows for the power below 4 Hz. */
  static final int LONG_FRAMES = 600;

  /**
   * A minute: all that the connectivity read-out remembers, chosen by its scatter at rest. Over 20
   * seeds the standard error of a change is then below a third of the 10 % that row 20 asks for.
   */
  static final int MINUTE_FRAMES = 1_200;

  static final int SHORT_FRAMES = 80;

  /* Ten minutes a second for 25 minutes: plasma stands after one minute, the effect site after 15. */
  private static final int FILLING_LAPSE = 600;
  static final int FILLING_FRAMES = 50;

  private Stages() {}

  /** Returns {@value #MINUTE_FRAMES} frames of rest. */
  static Observation rest(Subject subject) {
    return subject.once(
        "rest",
        Observation.class,
        () -> Observation.of(subject, subject.rested(Genotype.VAL_VAL), MINUTE_FRAMES));
  }

  /** Returns how the brain fires with {@code um} ketamine held at its effect site. */
  static Observation under(Subject subject, double um) {
    return subject.once(
        "under " + um,
        Observation.class,
        () -> {
          Brain brain = subject.rested(Genotype.VAL_VAL);
          fill(subject, brain, um);
          return Observation.of(subject, brain, um == LOW_UM ? MINUTE_FRAMES : SHORT_FRAMES);
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
    return Brain.restore(ChronicStress.of(subject, genotype).end());
  }

  /** Returns {@code value} against {@code rest}, in per cent more or less. */
  static double change(double value, double rest) {
    return 100 * (value / rest - 1);
  }
}
