package org.synaptarium.command;

import static org.synaptarium.command.Limits.requireWithin;

/** A change to a brain: it takes effect at a frame boundary, in the order of the log. */
public sealed interface BrainCommand extends Command {

  /** Turns one of the three dials; {@code value} in the dial's own unit, see {@link Dial}. */
  record TurnDial(Dial dial, double value) implements BrainCommand {
    public TurnDial {
      requireWithin(dial.range(), value);
    }
  }

  /**
   * Gives a dose of racemic ketamine.
   *
   * @param doseMgPerKg amount given, mg per kg of body weight
   * @param durationMin how long an infusion runs, minutes of body time; ignored unless {@link
   *     Route#IV_INFUSION}
   */
  record GiveKetamine(Route route, double doseMgPerKg, double durationMin) implements BrainCommand {
    public GiveKetamine {
      requireWithin(Limits.KETAMINE_DOSE, doseMgPerKg);
      requireWithin(Limits.INFUSION_DURATION, durationMin);
    }
  }

  /** Sets how fast body time runs: seconds of body time for each second of neural time. */
  record SetLapse(long bodySecondsPerSecond) implements BrainCommand {
    public SetLapse {
      requireWithin(Limits.LAPSE, bodySecondsPerSecond);
    }
  }

  /** Opens or closes a pharmacological blocker. */
  record SetBlocker(Blocker blocker, boolean active) implements BrainCommand {}

  /**
   * Puts dials and drugs back to rest: dials at their rest values, ketamine gone from the body,
   * blockers off. Spines, cortisol, damage and everything else that a life has written stay.
   */
  record SoftReset() implements BrainCommand {}

  /** Starts the brain anew from its scenario and seed; body time begins at zero again. */
  record FullReset() implements BrainCommand {}
}
