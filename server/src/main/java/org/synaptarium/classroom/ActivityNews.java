package org.synaptarium.classroom;

import java.util.Optional;
import org.synaptarium.engine.Brain;

/** Tells a class's audience of polls and predictions, as often as it can be read. */
final class ActivityNews {

  /** Five times a second: two hundred votes are a few messages. */
  private static final long EVERY_TICKS = 200 / Brain.FRAME_MS;

  private volatile Optional<ActivityView> told;
  private long ticks;

  ActivityNews(ClassRun run) {
    told = viewOf(run);
  }

  /** Called once a tick, by the class's thread. */
  void tell(ClassRun run, Audience audience) {
    if (ticks++ % EVERY_TICKS != 0) {
      return;
    }
    Optional<ActivityView> now = viewOf(run);
    if (!now.equals(told)) {
      told = now;
      audience.tell(listener -> listener.onActivity(now));
    }
  }

  /** Returns what everybody was told last; may be read by any thread. */
  Optional<ActivityView> told() {
    return told;
  }

  private static Optional<ActivityView> viewOf(ClassRun run) {
    return ActivityView.of(run.state(), run.chronicle());
  }
}
