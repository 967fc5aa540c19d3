package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synaptarium.command.ClassCommand.SetAway;
import org.synaptarium.engine.Brain;

/**
 * Watches whether those who have settings of their own are still there: a vote counts while its
 * voter does.
 *
 * <p>Time is counted in ticks. What it finds becomes an entry of the log like any other.
 */
final class Absences {

  /** A phone that slept, or a page that is loaded again, is back by then. */
  static final long AWAY_AFTER_TICKS = 20_000 / Brain.FRAME_MS;

  private final Map<Integer, Long> ticksGone = new HashMap<>();

  /** Counts a tick; returns who has gone for good, or is back. */
  List<SetAway> tick(Teams teams, Presence presence) {
    Map<Integer, Boolean> setters = new TreeMap<>();
    teams.all().forEach(team -> setters.putAll(team.dials().settersAndWhetherAway()));
    ticksGone.keySet().retainAll(setters.keySet());
    List<SetAway> changes = new ArrayList<>();
    setters.forEach(
        (personId, away) -> {
          if (presence.isPresent(personId)) {
            ticksGone.remove(personId);
            if (away) {
              changes.add(new SetAway(personId, false));
            }
          } else if (ticksGone.merge(personId, 1L, Long::sum) >= AWAY_AFTER_TICKS && !away) {
            changes.add(new SetAway(personId, true));
          }
        });
    return changes;
  }
}
