package org.synaptarium.classroom;

import java.util.Optional;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.ClassCommand.GiveTreatments;
import org.synaptarium.command.ClassCommand.OpenTrial;
import org.synaptarium.command.ClassCommand.RevealTrial;
import org.synaptarium.command.ClassCommand.SetTeam;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.ClassCommand.UndoTurn;
import org.synaptarium.command.Command;
import org.synaptarium.command.Limits;
import org.synaptarium.engine.Circuit;
import org.synaptarium.journal.LogEntry;

/** Decides whose brain a command may be for, and what may be done with teams and trials. */
final class TeamPolicy {

  private TeamPolicy() {}

  /** Returns the team that a command is logged for. */
  static int stampedTeam(Person person, Command command, int wished, ClassState state) {
    if (!state.teams().areSeveral() || !isForOneBrain(command)) {
      return LogEntry.ALL_TEAMS;
    }
    return state.roster().isHost(person) ? wished : state.teams().teamOf(person.id());
  }

  /* Body time and the lesson's story run in step in all brains: that is what makes them comparable. */
  private static boolean isForOneBrain(Command command) {
    return (command instanceof BrainCommand
            && !(command instanceof SetLapse)
            && !(command instanceof FullReset))
        || command instanceof UndoTurn
        || command instanceof UndoDose;
  }

  /**
   * Returns why this person may not do this to this team now; empty when nothing here speaks
   * against it.
   *
   * @param wished whose brain was named, from 1; 0 when none was
   */
  static Optional<Refusal> objectionTo(
      Person person, Command command, int wished, ClassState state) {
    if (wished != LogEntry.ALL_TEAMS) {
      Optional<Refusal> objection = objectionToTeam(person, command, wished, state);
      if (objection.isPresent()) {
        return objection;
      }
    }
    if (!state.roster().isHost(person)) {
      return Optional.empty(); // what follows is the host's anyway
    }
    return switch (command) {
      case SetTeams begun -> objectionToTeams(begun, state);
      case SetTeam moved -> objectionToMove(moved, state);
      case OpenTrial trial -> objectionToTrial(trial, state);
      case GiveTreatments() when state.teams().trial().isEmpty() ->
          refuse(Reason.OUT_OF_RANGE, "No trial is open.", "opening one first");
      case RevealTrial() when !state.teams().isBlind() ->
          refuse(Reason.OUT_OF_RANGE, "There is nothing to reveal.", "a blinded trial");
      case OpenPrediction prediction when state.teams().isBlind() && Blindfold.covers(prediction) ->
          Blindfold.refusal();
      default -> Optional.empty();
    };
  }

  private static Optional<Refusal> objectionToTeam(
      Person person, Command command, int wished, ClassState state) {
    int teams = state.teams().count();
    if (!isForOneBrain(command)) {
      return refuse(
          Reason.OUT_OF_RANGE, "This is for the class as a whole.", "the same without a team");
    }
    if (!state.roster().isHost(person) && wished != state.teams().teamOf(person.id())) {
      return refuse(
          Reason.FORBIDDEN, "This is another team's brain.", "the dials of your own team");
    }
    return wished > teams
        ? refuse(Reason.OUT_OF_RANGE, "There is no team " + wished + ".", "1 … " + teams)
        : Optional.empty();
  }

  static Optional<Refusal> objectionToTeams(SetTeams begun, ClassState state) {
    if (begun.count() > 1 && state.spec().circuit() != Circuit.CLASSROOM) {
      return refuse(
          Reason.OUT_OF_RANGE, "This kind of brain is for one class together.", "one team");
    }
    int neurons = state.spec().neurons();
    return begun.count() > 1 && begun.count() * neurons > Limits.MAX_TEAM_NEURONS
        ? refuse(
            Reason.OUT_OF_RANGE,
            begun.count() + " brains of " + neurons + " neurons are too many for one class.",
            "1 … " + Math.max(1, Limits.MAX_TEAM_NEURONS / neurons))
        : Optional.empty();
  }

  private static Optional<Refusal> objectionToMove(SetTeam moved, ClassState state) {
    int teams = state.teams().count();
    if (moved.team() > teams) {
      return refuse(Reason.OUT_OF_RANGE, "There is no team " + moved.team() + ".", "1 … " + teams);
    }
    return moved.personId() == Person.HOST.id() || state.roster().byId(moved.personId()).isEmpty()
        ? refuse(
            Reason.OUT_OF_RANGE,
            "There is no student with the number " + moved.personId() + ".",
            "the number of a student on the roster")
        : Optional.empty();
  }

  private static Optional<Refusal> objectionToTrial(OpenTrial trial, ClassState state) {
    int teams = state.teams().count();
    if (teams < trial.arms().size()) {
      return refuse(
          Reason.OUT_OF_RANGE,
          "There are fewer teams than arms.",
          teams == 1 ? "beginning teams first" : "2 … " + teams + " arms");
    }
    if (state.teams().isBlind()) {
      return refuse(
          Reason.FORBIDDEN,
          "A blinded trial is going on.",
          "revealing it, or beginning teams anew");
    }
    boolean tells =
        trial.blinded()
            && state.activities().prediction().filter(p -> Blindfold.covers(p.asked())).isPresent();
    return tells ? Blindfold.refusal() : Optional.empty();
  }

  private static Optional<Refusal> refuse(Reason code, String message, String allowed) {
    return Optional.of(new Refusal(code, message, allowed));
  }
}
