package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.synaptarium.command.ActivityCommand;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.ClassCommand;
import org.synaptarium.command.ClassCommand.Ban;
import org.synaptarium.command.ClassCommand.BeginTrial;
import org.synaptarium.command.ClassCommand.BranchOff;
import org.synaptarium.command.ClassCommand.ClearSpotlight;
import org.synaptarium.command.ClassCommand.End;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.GiveTreatments;
import org.synaptarium.command.ClassCommand.Introduce;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.Pause;
import org.synaptarium.command.ClassCommand.Readmit;
import org.synaptarium.command.ClassCommand.RevealTrial;
import org.synaptarium.command.ClassCommand.SetCoHost;
import org.synaptarium.command.ClassCommand.SetEyesUp;
import org.synaptarium.command.ClassCommand.SetJoinLock;
import org.synaptarium.command.ClassCommand.SetNamesHidden;
import org.synaptarium.command.ClassCommand.SetSpotlight;
import org.synaptarium.command.ClassCommand.SetTeam;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.ClassCommand.StartModel;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;

/**
 * Everything about a class that its log alone decides: {@link #apply} is a fold over the entries,
 * live, in replay and after a crash.
 *
 * <p>Owned by the thread that runs the class; the roster and the ledger may be read by any.
 */
final class ClassState {

  /** Author of what the class does by itself: the scenario's timeline, ending when abandoned. */
  static final int CLASS_ITSELF = -1;

  private final BrainSpec spec;
  private final Teams teams;
  private final Roster roster;
  private final CommandLedger ledger = new CommandLedger();
  private final Activities activities = new Activities();
  private boolean running;
  private boolean locked;
  private boolean ended;
  private Staging staging = Staging.FREE;
  private long lapse = 1;
  private long lastSeq;
  private StoryPlace place = StoryPlace.START;

  ClassState(Scenario scenario, String hostTokenHash) {
    this.spec = scenario.spec();
    this.roster = new Roster(hostTokenHash);
    this.teams = new Teams(new TeamState(new DialBoard(scenario.policies())));
  }

  /** Returns what kind of brains the class has. */
  BrainSpec spec() {
    return spec;
  }

  /** Takes an entry in; returns what it asks of which brains. */
  List<Order> apply(LogEntry entry) {
    lastSeq = entry.seq();
    ledger.accepted(entry);
    return switch (entry.command()) {
      case BrainCommand command -> {
        applyToBrain(command, entry);
        yield List.of(new Order(entry.team(), command));
      }
      case ClassCommand command -> applyToClass(command, entry);
      case ActivityCommand command -> {
        activities.apply(command, entry.author());
        running &= !(command instanceof OpenPrediction);
        yield List.of();
      }
    };
  }

  private void applyToBrain(BrainCommand command, LogEntry entry) {
    if (entry.author() == CLASS_ITSELF) {
      place = place.issued(entry);
    }
    Optional<Person> hand = roster.byId(entry.author());
    teams.meantBy(entry.team()).forEach(team -> teams.of(team).apply(command, hand, entry.frame()));
    switch (command) {
      case SetLapse(long bodySecondsPerSecond) -> lapse = bodySecondsPerSecond;
      case FullReset() -> beginAnew(entry);
      default -> {}
    }
  }

  private void beginAnew(LogEntry entry) {
    lapse = 1;
    place = StoryPlace.begunBy(entry);
    teams.begunAnew();
  }

  private List<Order> applyToClass(ClassCommand command, LogEntry entry) {
    switch (command) {
      case SetEyesUp _, SetNamesHidden _, SetSpotlight _, ClearSpotlight _ ->
          staging = staging.after(command);
      case Readmit(int personId) -> {
        roster.readmit(personId);
        teams.enter(personId, roster.people());
      }
      case Kick _, Ban _, SetCoHost _, Introduce _ -> roster.apply(command);
      case Start _, StartModel _ -> start();
      case Pause() -> running = false;
      case SetJoinLock(boolean closed) -> locked = closed;
      case Enter enter -> {
        roster.enter(enter);
        teams.enter(enter.personId(), roster.people());
      }
      case End() -> {
        running = false;
        ended = true;
        teams.reveal();
      }
      case SetTeams begun -> {
        teams.begin(begun, roster.people());
        beginAnew(entry);
      }
      case BeginTrial begun -> teams.open(begun);
      case RevealTrial() -> teams.reveal();
      case BranchOff() -> branchOff();
      case GiveTreatments() -> {
        return teams.give();
      }
      case SetTeam(int personId, int to) -> {
        return teams.move(personId, to);
      }
      default -> {}
    }
    return applyToDials(command, entry.team());
  }

  private List<Order> applyToDials(ClassCommand command, int meant) {
    List<Order> orders = new ArrayList<>();
    for (int team : teams.meantBy(meant)) {
      orders.addAll(Order.of(team, teams.of(team).dials().apply(command)));
    }
    return orders;
  }

  private void start() {
    running = true;
    activities.started();
  }

  private void branchOff() {
    running = false;
    locked = false;
    ended = false;
    staging = Staging.FREE;
    roster.forgetEverybody();
    teams.forgetEverybody();
    activities.putAway();
    ledger.forgetEverybody();
  }

  /** Returns who may turn a dial: the same in every team. */
  DialPolicy policyOf(Dial dial) {
    return dials().view(dial).policy();
  }

  boolean running() {
    return running;
  }

  boolean locked() {
    return locked;
  }

  boolean ended() {
    return ended;
  }

  long lapse() {
    return lapse;
  }

  /** Returns the seq of the newest entry. */
  long lastSeq() {
    return lastSeq;
  }

  /** Returns where the brain stands in the scenario's timeline. */
  StoryPlace place() {
    return place;
  }

  Staging staging() {
    return staging;
  }

  Roster roster() {
    return roster;
  }

  /** Returns the lines of the host's roster. */
  List<RosterEntry> rosterEntries(IntPredicate isPresent) {
    return roster.entries(isPresent, teams::teamOf);
  }

  CommandLedger ledger() {
    return ledger;
  }

  Activities activities() {
    return activities;
  }

  Teams teams() {
    return teams;
  }

  /** Returns the first team's dials, which are the class's while there are no teams. */
  DialBoard dials() {
    return teams.of(1).dials();
  }
}
