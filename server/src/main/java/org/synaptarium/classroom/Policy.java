package org.synaptarium.classroom;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.synaptarium.command.ActivityCommand;
import org.synaptarium.command.ActivityCommand.Predict;
import org.synaptarium.command.ActivityCommand.Vote;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.AssignDial;
import org.synaptarium.command.ClassCommand.Ban;
import org.synaptarium.command.ClassCommand.BeginTrial;
import org.synaptarium.command.ClassCommand.BranchOff;
import org.synaptarium.command.ClassCommand.End;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.Introduce;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.Readmit;
import org.synaptarium.command.ClassCommand.SetAway;
import org.synaptarium.command.ClassCommand.SetCoHost;
import org.synaptarium.command.ClassCommand.SetOwn;
import org.synaptarium.command.ClassCommand.StartModel;
import org.synaptarium.command.ClassCommand.UndoTurn;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;

/** Decides who may do what; a pure function of the class's state. */
final class Policy {
  private final SchoolLimits limits;

  Policy(SchoolLimits limits) {
    this.limits = limits;
  }

  /** Returns why this person may not do this now; empty when they may. */
  Optional<Refusal> objectionTo(Person person, Command command, int team, ClassState state) {
    if (state.ended()) {
      return refuse(Reason.ENDED, "The class has ended.", "nothing more");
    }
    if (isOwn(command)) {
      return refuse(Reason.FORBIDDEN, "Only the class itself says this.", "the commands of a page");
    }
    if (!state.roster().holds(person)) {
      return refuse(Reason.TOKEN, "You are no longer in this class.", "joining again");
    }
    if (state.lastSeq() >= limits.entriesPerClass() && !(command instanceof End)) {
      return refuse(
          Reason.FULL,
          "This class has recorded as much as it can.",
          "ending it and opening a new class");
    }
    if (command instanceof BrainCommand asked && !state.spec().circuit().understands(asked)) {
      return refuse(
          Reason.FORBIDDEN,
          "This means nothing to a brain of two areas.",
          "the glutamate dial, cues, serotonin at 5-HT1A, GABA tone and resets, in real time");
    }
    if (command instanceof ActivityCommand asked
        && state.activities().objectionTo(asked) instanceof Optional<Refusal> objection
        && objection.isPresent()) {
      return objection;
    }
    return state.roster().isHost(person)
        ? objectionToHost(person, command, team, state)
        : objectionToStudent(person, command, state);
  }

  private static boolean isOwn(Command command) {
    return command instanceof Enter
        || command instanceof Introduce
        || command instanceof SetOwn
        || command instanceof SetAway
        || command instanceof BeginTrial
        || command instanceof StartModel
        || command instanceof BranchOff;
  }

  private Optional<Refusal> objectionToHost(
      Person person, Command command, int team, ClassState state) {
    OptionalInt student = studentOf(command);
    if (student.isPresent()
        && (student.getAsInt() == Person.HOST.id()
            || state.roster().byId(student.getAsInt()).isEmpty())) {
      return refuse(
          Reason.OUT_OF_RANGE,
          "There is no student with the number " + student.getAsInt() + ".",
          "the number of a student on the roster");
    }
    if (command instanceof SetCoHost && !person.isHost()) {
      return refuse(
          Reason.FORBIDDEN, "Only the one who opened the class gives this right.", "asking them");
    }
    return objectionToRoster(command, state).or(() -> objectionToDials(command, team, state));
  }

  private Optional<Refusal> objectionToRoster(Command command, ClassState state) {
    if (command instanceof Readmit(int personId) && !state.roster().isOut(personId)) {
      return refuse(
          Reason.OUT_OF_RANGE,
          "Nobody with the number " + personId + " was taken out.",
          "the number of somebody who was kicked");
    }
    if (command instanceof Readmit && state.roster().students() >= limits.peoplePerClass()) {
      return refuse(Reason.FULL, "The class is full.", limits.peoplePerClass() + " people");
    }
    return Optional.empty();
  }

  private static Optional<Refusal> objectionToDials(Command command, int team, ClassState state) {
    if (command instanceof AssignDial(var _, var people)
        && people.stream().anyMatch(id -> id <= 0 || state.roster().byId(id).isEmpty())) {
      return refuse(
          Reason.OUT_OF_RANGE,
          "A dial goes to people who are in the class.",
          "the numbers of students on the roster");
    }
    if (command instanceof Vote || command instanceof Predict) {
      return refuse(
          Reason.FORBIDDEN, "The host asks and does not answer.", "revealing the answers");
    }
    if (command instanceof UndoTurn(Dial dial) && !canBeUndone(dial, team, state)) {
      return refuse(
          Reason.OUT_OF_RANGE,
          "There is no move of " + nameOf(dial) + " to undo.",
          "a dial that a hand has moved");
    }
    if (command instanceof TurnDial turn && state.policyOf(turn.dial()) == DialPolicy.CONSENSUS) {
      return refuse(
          Reason.FORBIDDEN,
          "The class decides about " + nameOf(turn.dial()) + " together now.",
          "changing who may turn it first");
    }
    return Optional.empty();
  }

  private static boolean canBeUndone(Dial dial, int team, ClassState state) {
    return state.teams().meantBy(team).stream()
        .anyMatch(each -> state.teams().of(each).dials().view(dial).before().isPresent());
  }

  private static OptionalInt studentOf(Command command) {
    return switch (command) {
      case Kick(int personId) -> OptionalInt.of(personId);
      case Ban(int personId) -> OptionalInt.of(personId);
      case SetCoHost(int personId, var _) -> OptionalInt.of(personId);
      default -> OptionalInt.empty();
    };
  }

  private static Optional<Refusal> objectionToStudent(
      Person person, Command command, ClassState state) {
    boolean answer = command instanceof Vote || command instanceof Predict;
    if (!(command instanceof TurnDial) && !answer) {
      return refuse(Reason.FORBIDDEN, "Only the host can do this.", "turning dials that are free");
    }
    if (state.staging().eyesUp()) {
      return refuse(Reason.FORBIDDEN, "The host asks for your eyes.", "looking up for a moment");
    }
    return command instanceof TurnDial turn
        ? objectionToTurn(person, turn, state)
        : Optional.empty();
  }

  private static Optional<Refusal> objectionToTurn(Person person, TurnDial turn, ClassState state) {
    return switch (state.policyOf(turn.dial())) {
      case DialPolicy.EVERYONE, DialPolicy.CONSENSUS -> Optional.empty();
      case DialPolicy.ASSIGNED ->
          state.dials().view(turn.dial()).assigned().contains(person.id())
              ? Optional.empty()
              : refuse(
                  Reason.FORBIDDEN,
                  nameOf(turn.dial()) + " is in other hands now.",
                  "the dials that are yours or free for everyone");
      case DialPolicy.TEAMS ->
          state.teams().areSeveral() ? Optional.empty() : onlyTheHost(turn.dial());
      case DialPolicy.HOST -> onlyTheHost(turn.dial());
    };
  }

  private static Optional<Refusal> onlyTheHost(Dial dial) {
    return refuse(
        Reason.FORBIDDEN,
        "Only the host turns " + nameOf(dial) + " now.",
        "the dials that are free for everyone");
  }

  private static String nameOf(Dial dial) {
    return dial.name().toLowerCase(Locale.ROOT);
  }

  /** Returns why nobody can enter now; empty when a newcomer may. */
  Optional<Refusal> objectionToNewcomer(Newcomer newcomer, ClassState state) {
    if (state.ended()) {
      return refuse(Reason.ENDED, "The class has ended.", "a class that is open");
    }
    if (state.roster().isBanned(newcomer.deviceHash())) {
      return refuse(
          Reason.BANNED, "The host doesn't let you in again.", "asking the host in person");
    }
    if (state.locked()) {
      return refuse(Reason.LOCKED, "The host has closed the door.", "asking the host to open it");
    }
    if (state.roster().students() >= limits.peoplePerClass()
        || state.lastSeq() >= limits.entriesPerClass()) {
      return refuse(Reason.FULL, "The class is full.", limits.peoplePerClass() + " people");
    }
    return Optional.empty();
  }

  private static Optional<Refusal> refuse(Reason code, String message, String allowed) {
    return Optional.of(new Refusal(code, message, allowed));
  }
}
