package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import org.synaptarium.command.Limits;
import org.synaptarium.journal.LogEntry;

/** Whose hands are on which team's dials at the moment. Owned by the class's thread. */
final class TeamHands {
  private final List<Hands> byTeam = new ArrayList<>();

  TeamHands() {
    for (int team = 1; team <= Limits.MAX_TEAMS; team++) {
      byTeam.add(new Hands());
    }
  }

  /** Notes who moved a dial in these entries. */
  void touched(List<LogEntry> entries, Roster roster) {
    for (int team = 1; !entries.isEmpty() && team <= byTeam.size(); team++) {
      int meant = team;
      byTeam
          .get(team - 1)
          .touched(entries.stream().filter(entry -> entry.isFor(meant)).toList(), roster);
    }
  }

  /** Counts a tick; tells the audience of the hands that are others than before. */
  void tick(Audience audience) {
    for (int i = 0; i < byTeam.size(); i++) {
      int team = i + 1;
      byTeam
          .get(i)
          .tick()
          .ifPresent(moving -> audience.tell(listener -> listener.onHands(team, moving)));
    }
  }
}
