package org.synaptarium.scenario;

import java.util.ArrayList;
import java.util.List;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.engine.Brain;

/**
 * The place that a run has reached in its scenario's timeline.
 *
 * <p>The one rule of when events happen, live and headless (D19): in the order of the file, each
 * before the first frame at whose beginning its own moment has come and every event before it has
 * happened. A class's log holds what was issued and in which frame, so the place is recovered from
 * those entries since the brain began.
 */
public final class TimelineCursor {
  private final List<TimelineEvent> timeline;
  private int position;
  private long lastEventFrame;

  /**
   * Continues a timeline.
   *
   * @param position how many events have been issued; 0 at the start
   * @param lastEventFrame how many frames the brain had run when the newest of them was; 0 at the
   *     start
   */
  public TimelineCursor(List<TimelineEvent> timeline, int position, long lastEventFrame) {
    if (position < 0 || position > timeline.size()) {
      throw new IllegalArgumentException(
          "position " + position + " in a timeline of " + timeline.size());
    }
    this.timeline = List.copyOf(timeline);
    this.position = position;
    this.lastEventFrame = lastEventFrame;
  }

  /**
   * Returns the commands to issue before the next frame.
   *
   * @param bodyTimeMs body time at its beginning
   * @param frame how many frames the brain has run since it began
   */
  public List<BrainCommand> due(long bodyTimeMs, long frame) {
    List<BrainCommand> due = new ArrayList<>();
    while (position < timeline.size() && hasCome(timeline.get(position), bodyTimeMs, frame)) {
      due.add(timeline.get(position).command());
      position++;
      lastEventFrame = frame;
    }
    return due;
  }

  private boolean hasCome(TimelineEvent event, long bodyTimeMs, long frame) {
    return event
        .when()
        .hasCome(bodyTimeMs, frame * Brain.FRAME_MS, (frame - lastEventFrame) * Brain.FRAME_MS);
  }

  /** Returns how many events have been issued. */
  public int position() {
    return position;
  }

  /** Goes back to the start: after a full reset the story happens again. */
  public void rewind() {
    position = 0;
    lastEventFrame = 0;
  }
}
