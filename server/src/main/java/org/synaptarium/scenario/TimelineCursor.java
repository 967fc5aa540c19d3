package org.synaptarium.scenario;

import java.util.ArrayList;
import java.util.List;
import org.synaptarium.command.BrainCommand;

/**
 * The place that a run has reached in its scenario's timeline.
 *
 * <p>The one rule of when events happen, live and headless: before a frame is advanced, every event
 * whose time is at or before the brain's body time, once, in order. A class's log holds what was
 * issued, so the place is recovered by counting those entries since the last full reset.
 */
public final class TimelineCursor {
  private final List<TimelineEvent> timeline;
  private int position;

  /**
   * Continues a timeline.
   *
   * @param position how many events have been issued; 0 at the start
   */
  public TimelineCursor(List<TimelineEvent> timeline, int position) {
    if (position < 0 || position > timeline.size()) {
      throw new IllegalArgumentException(
          "position " + position + " in a timeline of " + timeline.size());
    }
    this.timeline = List.copyOf(timeline);
    this.position = position;
  }

  /** Returns the commands to issue before the frame that starts at {@code bodyTimeMs}. */
  public List<BrainCommand> due(long bodyTimeMs) {
    List<BrainCommand> due = new ArrayList<>();
    while (position < timeline.size() && timeline.get(position).bodyTimeMs() <= bodyTimeMs) {
      due.add(timeline.get(position).command());
      position++;
    }
    return due;
  }

  /** Returns how many events have been issued. */
  public int position() {
    return position;
  }

  /** Goes back to the start: after a full reset the story happens again. */
  public void rewind() {
    position = 0;
  }
}
