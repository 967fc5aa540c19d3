package org.synaptarium.classroom;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synaptarium.command.ActivityCommand;
import org.synaptarium.command.ActivityCommand.OpenPoll;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.ActivityCommand.Predict;
import org.synaptarium.command.ActivityCommand.PutAway;
import org.synaptarium.command.ActivityCommand.Reveal;
import org.synaptarium.command.ActivityCommand.Vote;
import org.synaptarium.command.Blocker;
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
import org.synaptarium.command.ClassCommand;
import org.synaptarium.command.ClassCommand.AddBookmark;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.ClassCommand.BeginTrial;
import org.synaptarium.command.ClassCommand.BranchOff;
import org.synaptarium.command.ClassCommand.GiveTreatments;
import org.synaptarium.command.ClassCommand.RevealTrial;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.Command;
import org.synaptarium.command.CommandJson;
import org.synaptarium.command.Control;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.command.Pattern;
import org.synaptarium.command.Route;
import org.synaptarium.command.SeedRule;

/** Which commands leave a mark on the timeline, and what it says. */
final class Marking {

  /** The kind and the text of a mark. */
  record Label(Mark.Type type, String text) {}

  private Marking() {}

  static Optional<Label> of(Command command) {
    return switch (command) {
      case BrainCommand brain -> ofBrain(brain);
      case ClassCommand klass -> ofClass(klass);
      case ActivityCommand activity -> ofActivity(activity);
    };
  }

  private static Optional<Label> ofBrain(BrainCommand command) {
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
      case TurnDial _, SetModulator _, SetLapse _ -> Optional.empty();
    };
  }

  private static Optional<Label> ofClass(ClassCommand command) {
    return switch (command) {
      case AddNote(var text) -> label(Mark.Type.NOTE, text);
      case AddBookmark(var words) -> label(Mark.Type.BOOKMARK, words);
      case UndoDose() -> label(Mark.Type.RESET, "Dose undone");
      case SetTeams(int count, SeedRule seeds) ->
          label(Mark.Type.RESET, count == 1 ? "One brain begun anew" : brains(count, seeds));
      case BeginTrial begun ->
          label(
              Mark.Type.TRIAL,
              "Trial opened: " + arms(begun) + (begun.blinded() ? " (blinded)" : ""));
      case GiveTreatments() -> label(Mark.Type.TRIAL, "Treatments given");
      case BranchOff() -> label(Mark.Type.BOOKMARK, "Branched off a recording");
      case RevealTrial() -> label(Mark.Type.TRIAL, "Trial revealed");
      default -> Optional.empty();
    };
  }

  private static String brains(int count, SeedRule seeds) {
    return switch (seeds) {
      case SAME -> count + " brains of one seed begun";
      case FAMILY -> count + " brains of a family of seeds begun";
    };
  }

  private static String arms(BeginTrial begun) {
    return begun.arms().stream().map(CommandJson::nameOf).collect(Collectors.joining(", "));
  }

  private static Optional<Label> ofActivity(ActivityCommand command) {
    return switch (command) {
      case OpenPoll poll -> label(Mark.Type.POLL, poll.question());
      case OpenPrediction prediction -> label(Mark.Type.PREDICTION, prediction.quantity());
      case Vote _, Predict _, Reveal _, PutAway _ -> Optional.empty();
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
