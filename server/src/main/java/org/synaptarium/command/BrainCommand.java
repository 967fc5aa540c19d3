package org.synaptarium.command;

import static org.synaptarium.command.Limits.requireWithin;

/** A change to a brain: it takes effect at a frame boundary, in the order of the log. */
public sealed interface BrainCommand extends Command {

  /** Puts something somewhere; a soft reset puts it back. */
  sealed interface Setting extends BrainCommand {}

  /** Turns one of the three dials; {@code value} in the dial's own unit, see {@link Dial}. */
  record TurnDial(Dial dial, double value) implements Setting {
    public TurnDial {
      requireWithin(dial.range(), value);
    }
  }

  /**
   * Gives a dose of ketamine: racemic, but by {@link Route#ESKETAMINE_SPRAY}.
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
  record SetBlocker(Blocker blocker, boolean active) implements Setting {}

  /** Sets a transmitter system other than glutamate; {@code level} as {@link Modulator} says. */
  record SetModulator(Modulator modulator, double level) implements Setting {
    public SetModulator {
      requireWithin(modulator.range(), level);
    }
  }

  /**
   * Gives what a trial gives instead of ketamine.
   *
   * @param doseMgPerKg amount of the drug, mg per kg of body weight; saline has none, so any amount
   *     of it is the same
   */
  record GiveControl(Control control, double doseMgPerKg) implements BrainCommand {
    public GiveControl {
      requireWithin(Limits.CONTROL_DOSE, doseMgPerKg);
    }
  }

  /** Cuts a causal arrow, or mends it. */
  record SetArrow(Arrow arrow, boolean intact) implements Setting {}

  /** Decides whether a hypothesis about ketamine holds in this brain. */
  record SetHypothesis(Hypothesis hypothesis, boolean active) implements Setting {}

  /**
   * Reminds the brain of a thought pattern: a current into its cells for a while.
   *
   * @param strength relative to a usual cue
   * @param durationMs neural time, ms
   */
  record CuePattern(Pattern pattern, double strength, double durationMs) implements Setting {
    public CuePattern {
      requireWithin(Limits.CUE_STRENGTH, strength);
      requireWithin(Limits.CUE_DURATION, durationMs);
    }
  }

  /**
   * Puts everything that people have set back to rest: dials and modulators at their rest values,
   * drugs gone from the body, blockers off, arrows mended, hypotheses as at the start, cues over.
   * Spines, cortisol, damage and everything else that a life has written stay.
   */
  record SoftReset() implements BrainCommand {}

  /** Starts the brain anew from its scenario and seed; body time begins at zero again. */
  record FullReset() implements BrainCommand {}
}
