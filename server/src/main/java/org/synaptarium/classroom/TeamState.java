package org.synaptarium.classroom;

import java.util.Optional;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.CuePattern;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.BrainCommand.GiveControl;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetArrow;
import org.synaptarium.command.BrainCommand.SetBlocker;
import org.synaptarium.command.BrainCommand.SetHypothesis;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.SetModulator;
import org.synaptarium.command.BrainCommand.SoftReset;
import org.synaptarium.command.BrainCommand.TurnDial;

/**
 * How one team's brain is set, as the log alone decides it. Owned by the class's thread; the
 * settings may be read by any.
 */
final class TeamState {

  /*
   * What a blinded treatment sets must not be seen. So settings are kept twice: as they are, and as they would be
   * without it. The second is what is told while the trial is blind.
   */
  private final DialBoard dials;
  private volatile Settings settings = Settings.atRest();
  private volatile Settings withoutTreatment = Settings.atRest();

  TeamState(DialBoard dials) {
    this.dials = dials;
  }

  void apply(BrainCommand command, Optional<Person> hand, long frame) {
    switch (command) {
      case TurnDial turn -> dials.turn(turn.dial(), turn.value(), hand, frame);
      case SoftReset _, FullReset _ -> {
        dials.rest();
        settings = Settings.atRest();
        withoutTreatment = Settings.atRest();
      }
      default -> {
        settings = after(settings, command);
        withoutTreatment = after(withoutTreatment, command);
      }
    }
  }

  /** The brain is given what its arm gives. */
  void treat(BrainCommand command) {
    settings = after(settings, command);
  }

  private static Settings after(Settings before, BrainCommand command) {
    return switch (command) {
      case SetBlocker blocker -> before.after(blocker);
      case SetModulator modulator -> before.after(modulator);
      case SetArrow arrow -> before.after(arrow);
      case SetHypothesis hypothesis -> before.after(hypothesis);
      case SoftReset _, FullReset _ -> Settings.atRest();
      case TurnDial _, SetLapse _, GiveKetamine _, GiveControl _, CuePattern _ -> before;
    };
  }

  DialBoard dials() {
    return dials;
  }

  /** Returns what may be told of the settings. */
  Settings told(boolean blind) {
    return blind ? withoutTreatment : settings;
  }
}
