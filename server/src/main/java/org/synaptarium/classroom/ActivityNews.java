package org.synaptarium.classroom;

import java.util.List;
import java.util.Optional;
import org.synaptarium.engine.Brain;

/** Tells a class's audience of polls and predictions, as often as it can be read. */
final class ActivityNews {

  /** Five times a second: two hundred votes are a few messages. */
  private static final long EVERY_TICKS = 200 / Brain.FRAME_MS;

  private volatile List<Optional<ActivityView>> told;
  private long ticks;

  ActivityNews(ClassRun run) {
    told = viewsOf(run);
  }

  /** Called once a tick, by the class's thread. */
  void tell(ClassRun run, Audience audience) {
    if (ticks++ % EVERY_TICKS != 0) {
      return;
    }
    List<Optional<ActivityView>> now = viewsOf(run);
    if (!now.equals(told)) {
      told = now;
      audience.tell(ClassListener::onActivity);
    }
  }

  /** Returns what a team's people were told last, from 1; may be read by any thread. */
  Optional<ActivityView> told(int team) {
    List<Optional<ActivityView>> all = told;
    return all.get(team > all.size() ? 0 : team - 1);
  }

  /* What is asked is the same for all; what then happened, each team sees in its own brain. */
  private static List<Optional<ActivityView>> viewsOf(ClassRun run) {
    return run.teams().stream()
        .map(team -> ActivityView.of(run.state(), team.chronicle()))
        .toList();
  }
}
