package org.synaptarium.scenario;

import java.util.ArrayList;
import java.util.List;
import org.synaptarium.command.BrainCommand;

/**
 * In which frame each event of a lesson happens when nobody moves anything, known without running
 * its brain (D19).
 *
 * @param events in order
 * @param frames how many frames the whole lesson has: the last one ends at or after its duration
 */
public record Schedule(List<Due> events, long frames) {

  /**
   * An event.
   *
   * @param frame number of the frame that it is issued before, from 1, as in a class's log
   * @param bodyTimeMs body time at the beginning of that frame
   */
  public record Due(long frame, long bodyTimeMs, BrainCommand command) {}

  public Schedule {
    events = List.copyOf(events);
  }

  public static Schedule of(Scenario scenario) {
    var clock = new LessonClock();
    List<Due> events = new ArrayList<>();
    for (TimelineEvent event : scenario.timeline()) {
      clock.runTo(event.when());
      events.add(new Due(clock.frame() + 1, clock.bodyTimeMs(), event.command()));
      clock.happens(event.command());
    }
    clock.runTo(scenario.durationMs());
    return new Schedule(events, clock.frame());
  }
}
