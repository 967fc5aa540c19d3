package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.engine.Brain;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.TimelineCursor;

/**
 * Turns a lesson into the recording of a class in which nobody moves. Its log follows from body
 * time alone, so no brain is needed for it; its frames are those of a headless run.
 */
public final class Recital {

  /** Seven hours of playing: a lesson that is meant to be told is shorter by far. */
  static final long MAX_FRAMES = 500_000;

  private Recital() {}

  /**
   * Returns the lesson as a recording.
   *
   * @param scenario one that has an end
   * @param seed in place of the lesson's own where one is given
   */
  public static Recording of(Scenario scenario, OptionalLong seed) {
    var state = new ClassState(scenario, "");
    var cursor = new TimelineCursor(scenario.timeline(), 0, 0);
    List<LogEntry> log = new ArrayList<>();
    long bodyTimeMs = 0;
    long frame = 0;
    while (bodyTimeMs < scenario.durationMs() && frame < MAX_FRAMES) {
      for (BrainCommand due : cursor.due(bodyTimeMs, frame)) {
        var entry = new LogEntry(log.size() + 1, frame + 1, 0, ClassState.CLASS_ITSELF, 0, due);
        log.add(entry);
        state.apply(entry);
      }
      bodyTimeMs += state.lapse() * Brain.FRAME_MS;
      frame++;
    }
    var head =
        new ClassHead(
            "", "", scenario.id(), scenario.text(), scenario.spec(seed).seed(), "", 0, 1, frame, 0);
    return new Recording(head, log, frame, List.of());
  }
}
