package org.synaptarium.classroom;

import java.util.Optional;
import org.synaptarium.command.ActivityCommand;
import org.synaptarium.command.ActivityCommand.Vote;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.ClassCommand.BeginTrial;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.SetAway;
import org.synaptarium.command.ClassCommand.SetOwn;
import org.synaptarium.command.ClassCommand.SetTeam;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;

/**
 * Tells whether a log, which anybody may have written, could be a class's: by the same fold as a
 * class, without brains. What passes can be run again without a surprise.
 */
public final class LogCheck {
  private static final String NOBODY = "names somebody who is not in the class";

  private final Recording recording;
  private final ClassState state;
  private long frame = 1;

  private LogCheck(Recording recording, Scenario scenario) {
    this.recording = recording;
    this.state = new ClassState(scenario, "");
  }

  /** Returns the first thing that no class can have logged, in words; empty when there is none. */
  public static Optional<String> firstFlaw(Recording recording, Scenario scenario) {
    var check = new LogCheck(recording, scenario);
    for (LogEntry entry : recording.log()) {
      Optional<String> flaw = check.flawOf(entry);
      if (flaw.isPresent()) {
        return flaw.map(what -> "entry " + entry.seq() + " " + what);
      }
      check.state.apply(entry);
    }
    return Optional.empty();
  }

  private Optional<String> flawOf(LogEntry entry) {
    if (entry.seq() != state.lastSeq() + 1) {
      return Optional.of("stands where " + (state.lastSeq() + 1) + " belongs");
    }
    // What was said while a class stood still waits for a frame that may never have run.
    if (entry.frame() < frame || entry.frame() > recording.frames() + 1) {
      return Optional.of(
          "is of frame "
              + entry.frame()
              + "; from there it is "
              + frame
              + " … "
              + (recording.frames() + 1));
    }
    frame = entry.frame();
    return senders(entry)
        .or(() -> entry.team() == LogEntry.ALL_TEAMS ? Optional.empty() : team(entry.team()))
        .or(() -> sense(entry.command(), entry.team()));
  }

  private Optional<String> senders(LogEntry entry) {
    int author = entry.author();
    boolean known =
        switch (entry.command()) {
          case Enter(int personId, var _, var _) when author == personId -> true;
          case Vote _ when author < ClassState.CLASS_ITSELF -> true; // an anonymous poll's
          default -> author == ClassState.CLASS_ITSELF || isIn(author);
        };
    return known && entry.also().stream().allMatch(also -> isIn(also.author()))
        ? Optional.empty()
        : Optional.of("was sent by somebody who is not in the class");
  }

  private boolean isIn(int person) {
    return state.roster().everybody(person).isPresent();
  }

  private Optional<String> team(int team) {
    int teams = state.teams().count();
    return flawUnless(team >= 1 && team <= teams, "is for team " + team + " of " + teams);
  }

  private Optional<String> sense(Command command, int team) {
    return switch (command) {
      case BrainCommand brain ->
          flawUnless(
              state.spec().circuit().understands(brain),
              "asks something that this kind of brain doesn't know");
      case ActivityCommand activity ->
          state.activities().objectionTo(activity).map(refusal -> "can't be: " + refusal.message());
      case Enter(int personId, var _, var _) ->
          flawUnless(personId > 0 && !isIn(personId), "lets somebody in twice");
      case SetOwn(Dial dial, var people, var values) ->
          flawUnless(people.stream().allMatch(this::isIn), NOBODY)
              .or(
                  () ->
                      flawUnless(
                          values.stream().allMatch(dial.range()::contains),
                          "sets a dial beyond " + dial.range().allowed()));
      case SetAway(int personId, var _) -> flawUnless(isIn(personId), NOBODY);
      case SetTeam(int personId, int to) ->
          flawUnless(isIn(personId) && personId > 0, NOBODY).or(() -> team(to));
      case SetTeams _ when team != LogEntry.ALL_TEAMS -> Optional.of("begins teams within a team");
      case SetTeams begun ->
          TeamPolicy.objectionToTeams(begun, state)
              .map(refusal -> "can't be: " + refusal.message());
      case BeginTrial begun -> trial(begun);
      default -> Optional.empty();
    };
  }

  private Optional<String> trial(BeginTrial begun) {
    boolean fits =
        begun.allocation().size() == state.teams().count()
            && begun.arms().containsAll(begun.allocation());
    return flawUnless(fits, "gives teams what no arm gives");
  }

  private static Optional<String> flawUnless(boolean fine, String flaw) {
    return fine ? Optional.empty() : Optional.of(flaw);
  }
}
