package org.synaptarium.classroom;

import java.util.List;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.journal.LogEntry;

/**
 * A command to a brain, and whose.
 *
 * @param team from 1; {@link LogEntry#ALL_TEAMS} for every one
 */
record Order(int team, BrainCommand command) {

  static List<Order> of(int team, List<? extends BrainCommand> commands) {
    return commands.stream().map(command -> new Order(team, command)).toList();
  }

  boolean isFor(int someTeam) {
    return team == LogEntry.ALL_TEAMS || team == someTeam;
  }
}
