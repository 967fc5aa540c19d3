package org.synaptarium.classroom;

import java.math.BigDecimal;
import java.util.Optional;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetBlocker;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.SoftReset;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.ClassCommand.End;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.Pause;
import org.synaptarium.command.ClassCommand.SetDialPolicy;
import org.synaptarium.command.ClassCommand.SetJoinLock;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Command;
import org.synaptarium.command.Route;

/** Which commands leave a mark on the timeline, and what it says. */
final class Marking {

  /** The kind and the text of a mark. */
  record Label(Mark.Type type, String text) {}

  private Marking() {}

  static Optional<Label> of(Command command) {
    return switch (command) {
      case GiveKetamine(var route, var doseMgPerKg, var durationMin) ->
          label(Mark.Type.DOSE, plain(doseMgPerKg) + " mg/kg ketamine, " + way(route, durationMin));
      case SetBlocker(var blocker, var active) ->
          label(Mark.Type.BLOCKER, nameOf(blocker) + (active ? " on" : " off"));
      case SoftReset() -> label(Mark.Type.RESET, "Dials and drugs reset");
      case FullReset() -> label(Mark.Type.RESET, "Brain begun anew");
      case AddNote(var text) -> label(Mark.Type.NOTE, text);
      case TurnDial _,
          SetLapse _,
          Start _,
          Pause _,
          SetDialPolicy _,
          SetJoinLock _,
          Kick _,
          Enter _,
          End _ ->
          Optional.empty();
    };
  }

  private static Optional<Label> label(Mark.Type type, String text) {
    return Optional.of(new Label(type, text));
  }

  private static String way(Route route, double durationMin) {
    return switch (route) {
      case IV_INFUSION -> "IV over " + plain(durationMin) + " min";
      case IV_BOLUS -> "IV bolus";
      case INTRAMUSCULAR -> "intramuscular";
      case INTRANASAL -> "intranasal";
      case ORAL -> "oral";
    };
  }

  private static String nameOf(Blocker blocker) {
    return switch (blocker) {
      case RAPAMYCIN -> "Rapamycin";
      case NBQX -> "NBQX";
    };
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
