package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.ClassCommand.BeginTrial;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.SeedRule;
import org.synaptarium.journal.LogEntry;

/**
 * The teams of a class: how many, who is in which, how each one's brain is set, and the trial that
 * they take part in. A class of one brain is one team of everybody.
 *
 * <p>Part of the fold over the log. Written by the class's thread, read by any.
 */
final class Teams {
  private static final int FIRST = 1;

  private volatile List<TeamState> states;
  private volatile SeedRule seeds = SeedRule.SAME;
  private volatile Optional<Trial> trial = Optional.empty();
  private final Map<Integer, Integer> teamOf = new ConcurrentHashMap<>();

  Teams(TeamState first) {
    this.states = List.of(first);
  }

  /** Begins anew with so many teams and deals everybody out, in the order of their numbers. */
  void begin(SetTeams command, Collection<Person> people) {
    DialBoard pattern = of(FIRST).dials();
    states =
        IntStream.range(0, command.count())
            .mapToObj(team -> new TeamState(pattern.atRest()))
            .toList();
    seeds = command.seeds();
    trial = Optional.empty();
    teamOf.clear();
    int next = 0;
    for (Person person : people) {
      teamOf.put(person.id(), FIRST + next++ % command.count());
    }
  }

  /** Somebody is in, or in again: their former team takes them back, else the smallest does. */
  void enter(int personId, Collection<Person> people) {
    int team = FIRST;
    List<Integer> members = members(people.stream().filter(p -> p.id() != personId).toList());
    for (int other = FIRST; other <= count(); other++) {
      if (members.get(other - 1) < members.get(team - 1)) {
        team = other;
      }
    }
    teamOf.putIfAbsent(personId, team);
  }

  /** Moves somebody; returns how the dials of the team that is left turn by that. */
  List<Order> move(int personId, int team) {
    int former = teamOf(personId);
    teamOf.put(personId, team);
    return Order.of(former, of(former).dials().forget(personId));
  }

  /** Nobody is in any team; every dial stays where it is. */
  void forgetEverybody() {
    teamOf.clear();
    states.forEach(team -> team.dials().forgetEverybody());
  }

  int count() {
    return states.size();
  }

  boolean areSeveral() {
    return count() > 1;
  }

  SeedRule seeds() {
    return seeds;
  }

  /** Returns whose brain a person sees and moves; the host's is the first. */
  int teamOf(int personId) {
    @Nullable Integer team = teamOf.get(personId);
    return team == null || team > count() ? FIRST : team;
  }

  /** Returns how many of these people each team has. */
  List<Integer> members(Collection<Person> people) {
    int[] members = new int[count()];
    people.forEach(person -> members[teamOf(person.id()) - 1]++);
    return IntStream.of(members).boxed().toList();
  }

  /** Returns a team, from 1. */
  TeamState of(int team) {
    return states.get(team - 1);
  }

  List<TeamState> all() {
    return states;
  }

  /** Returns the numbers of the teams that something is for. */
  List<Integer> meantBy(int team) {
    return team == LogEntry.ALL_TEAMS
        ? IntStream.rangeClosed(FIRST, count()).boxed().toList()
        : List.of(team);
  }

  Optional<Trial> trial() {
    return trial;
  }

  /** Tells whether nobody may know yet what each team is given. */
  boolean isBlind() {
    return trial.filter(now -> !now.revealed()).isPresent();
  }

  void open(BeginTrial begun) {
    trial = Optional.of(Trial.of(begun));
  }

  void reveal() {
    trial = trial.map(Trial::reveal);
  }

  /** All brains are begun anew; who got which arm stays. */
  void begunAnew() {
    trial = trial.map(Trial::begunAnew);
  }

  /** Gives each team what its arm gives; returns what that is for the brains. */
  List<Order> give() {
    List<Order> orders = new ArrayList<>();
    for (int team = FIRST; trial.isPresent() && team <= count(); team++) {
      for (BrainCommand command : trial.get().allocation().get(team - 1).commands()) {
        if (trial.get().revealed()) {
          of(team).apply(command, Optional.empty(), 0);
        } else {
          of(team).treat(command);
        }
        orders.add(new Order(team, command));
      }
    }
    trial = trial.map(Trial::givenOnceMore);
    return orders;
  }
}
