package org.synaptarium.classroom;

import java.math.BigDecimal;
import java.util.Optional;
import org.synaptarium.command.Blocker;
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
import org.synaptarium.command.ClassCommand.AddBookmark;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.ClassCommand.AssignDial;
import org.synaptarium.command.ClassCommand.Ban;
import org.synaptarium.command.ClassCommand.ClearSpotlight;
import org.synaptarium.command.ClassCommand.End;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.Introduce;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.Pause;
import org.synaptarium.command.ClassCommand.Readmit;
import org.synaptarium.command.ClassCommand.SetAway;
import org.synaptarium.command.ClassCommand.SetCoHost;
import org.synaptarium.command.ClassCommand.SetDialPolicy;
import org.synaptarium.command.ClassCommand.SetEyesUp;
import org.synaptarium.command.ClassCommand.SetJoinLock;
import org.synaptarium.command.ClassCommand.SetNamesHidden;
import org.synaptarium.command.ClassCommand.SetOwn;
import org.synaptarium.command.ClassCommand.SetSpotlight;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Command;
import org.synaptarium.command.CommandJson;
import org.synaptarium.command.Control;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.command.Pattern;
import org.synaptarium.command.Route;

/** Which commands leave a mark on the timeline, and what it says. */
final class Marking {

  /** The kind and the text of a mark. */
  record Label(Mark.Type type, String text) {}

  private Marking() {}

  static Optional<Label> of(Command command) {
    return switch (command) {
      case GiveKetamine(var route, var doseMgPerKg, var durationMin) ->
          label(Mark.Type.DOSE, plain(doseMgPerKg) + " mg/kg " + way(route, durationMin));
      case GiveControl(var control, var doseMgPerKg) ->
          label(Mark.Type.DOSE, dose(control, doseMgPerKg));
      case CuePattern(var pattern, var _, var _) -> label(Mark.Type.CUE, nameOf(pattern));
      case SetArrow(var arrow, var intact) ->
          label(Mark.Type.ARROW, CommandJson.nameOf(arrow) + (intact ? " mended" : " cut"));
      case SetHypothesis(var hypothesis, var active) ->
          label(Mark.Type.HYPOTHESIS, nameOf(hypothesis) + (active ? " holds" : " doesn't hold"));
      case SetBlocker(var blocker, var active) ->
          label(Mark.Type.BLOCKER, nameOf(blocker) + (active ? " on" : " off"));
      case SoftReset() -> label(Mark.Type.RESET, "Dials and drugs reset");
      case FullReset() -> label(Mark.Type.RESET, "Brain begun anew");
      case AddNote(var text) -> label(Mark.Type.NOTE, text);
      case AddBookmark(var text) -> label(Mark.Type.BOOKMARK, text);
      case TurnDial _,
          SetModulator _,
          SetLapse _,
          Start _,
          Pause _,
          SetDialPolicy _,
          AssignDial _,
          SetOwn _,
          Readmit _,
          SetEyesUp _,
          SetNamesHidden _,
          SetSpotlight _,
          ClearSpotlight _,
          SetAway _,
          SetJoinLock _,
          Kick _,
          Ban _,
          SetCoHost _,
          Introduce _,
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
      case IV_INFUSION -> "ketamine, IV over " + plain(durationMin) + " min";
      case IV_BOLUS -> "ketamine, IV bolus";
      case INTRAMUSCULAR -> "ketamine, intramuscular";
      case INTRANASAL -> "ketamine, intranasal";
      case ORAL -> "ketamine, oral";
      case ESKETAMINE_SPRAY -> "esketamine, nasal spray";
    };
  }

  private static String nameOf(Blocker blocker) {
    return switch (blocker) {
      case RAPAMYCIN -> "Rapamycin";
      case RAPAMYCIN_SYSTEMIC -> "Rapamycin by mouth";
      case NBQX -> "NBQX";
      case TBOA -> "TBOA";
      case TTX -> "TTX";
    };
  }

  private static String dose(Control control, double doseMgPerKg) {
    return switch (control) {
      case SALINE -> "saline";
      case MIDAZOLAM -> plain(doseMgPerKg) + " mg/kg midazolam";
    };
  }

  private static String nameOf(Hypothesis hypothesis) {
    return switch (hypothesis) {
      case DISINHIBITION -> "Disinhibition";
      case TONIC_NMDA -> "Tonic NMDA block";
      case HNK -> "Hydroxynorketamine";
    };
  }

  private static String nameOf(Pattern pattern) {
    return switch (pattern) {
      case NEGATIVE -> "Cue of the negative pattern";
      case NEW -> "Cue of the new pattern";
    };
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
