package org.synaptarium.classroom;

import java.util.List;
import org.synaptarium.command.ActivityCommand;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
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
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.ClassCommand.UndoTurn;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.engine.Circuit;
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

  private final Circuit circuit;
  private final DialBoard dials;
  private final Roster roster;
  private final CommandLedger ledger = new CommandLedger();
  private final Activities activities = new Activities();
  private Settings settings = Settings.atRest();
  private boolean running;
  private boolean locked;
  private boolean ended;
  private Staging staging = Staging.FREE;
  private long lapse = 1;
  private long lastSeq;
  private int eventsIssued;

  ClassState(Scenario scenario, String hostTokenHash) {
    this.circuit = scenario.spec().circuit();
    this.roster = new Roster(hostTokenHash);
    this.dials = new DialBoard(scenario.policies());
  }

  /** Returns which regions the class's brain has. */
  Circuit circuit() {
    return circuit;
  }

  /** Takes an entry in; returns what it asks of the brain. */
  List<? extends BrainCommand> apply(LogEntry entry) {
    lastSeq = entry.seq();
    ledger.accepted(entry);
    return switch (entry.command()) {
      case BrainCommand command -> {
        applyToBrain(command, entry);
        yield List.of(command);
      }
      case ClassCommand command -> applyToClass(command);
      case ActivityCommand command -> {
        activities.apply(command, entry.author());
        running &= !(command instanceof OpenPrediction);
        yield List.of();
      }
    };
  }

  private void applyToBrain(BrainCommand command, LogEntry entry) {
    if (entry.author() == CLASS_ITSELF) {
      eventsIssued++;
    }
    switch (command) {
      case TurnDial(Dial dial, double value) ->
          dials.turn(dial, value, roster.byId(entry.author()), entry.frame());
      case SetLapse(long bodySecondsPerSecond) -> lapse = bodySecondsPerSecond;
      case SetBlocker blocker -> settings = settings.after(blocker);
      case SetModulator modulator -> settings = settings.after(modulator);
      case SetArrow arrow -> settings = settings.after(arrow);
      case SetHypothesis hypothesis -> settings = settings.after(hypothesis);
      case SoftReset() -> restDialsAndDrugs();
      case FullReset() -> {
        restDialsAndDrugs();
        lapse = 1;
        eventsIssued = 0;
      }
      case GiveKetamine _, GiveControl _, CuePattern _ -> {}
    }
  }

  private List<TurnDial> applyToClass(ClassCommand command) {
    switch (command) {
      case SetOwn(Dial dial, var people, var values) -> {
        return dials.setOwn(dial, people, values).stream().toList();
      }
      case SetEyesUp _, SetNamesHidden _, SetSpotlight _, ClearSpotlight _ ->
          staging = staging.after(command);
      case Readmit(int personId) -> roster.readmit(personId);
      case SetAway(int personId, boolean away) -> {
        return dials.setAway(personId, away);
      }
      case Kick(int personId) -> {
        roster.remove(personId);
        return dials.remove(personId);
      }
      case Ban(int personId) -> {
        roster.ban(personId);
        return dials.remove(personId);
      }
      case SetCoHost(int personId, boolean active) -> roster.setCoHost(personId, active);
      case Introduce introduction -> roster.introduce(introduction);
      case UndoTurn(Dial dial) -> {
        return dials.undo(dial);
      }
      case Start() -> start();
      case Pause() -> running = false;
      case SetDialPolicy(Dial dial, DialPolicy policy) -> dials.setPolicy(dial, policy);
      case AssignDial(Dial dial, var people) -> dials.assign(dial, people);
      case SetJoinLock(boolean closed) -> locked = closed;
      case Enter enter -> roster.enter(enter);
      case End() -> {
        running = false;
        ended = true;
      }
      case AddNote _, AddBookmark _, UndoDose _ -> {}
    }
    return List.of();
  }

  private void start() {
    running = true;
    activities.started();
  }

  private void restDialsAndDrugs() {
    dials.rest();
    settings = Settings.atRest();
  }

  DialPolicy policyOf(Dial dial) {
    return dials.view(dial).policy();
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

  /** Returns how many of the scenario's events have been issued since the brain began. */
  int eventsIssued() {
    return eventsIssued;
  }

  Staging staging() {
    return staging;
  }

  Roster roster() {
    return roster;
  }

  CommandLedger ledger() {
    return ledger;
  }

  Activities activities() {
    return activities;
  }

  DialBoard dials() {
    return dials;
  }

  Settings settings() {
    return settings;
  }
}
