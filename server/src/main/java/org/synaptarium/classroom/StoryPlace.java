package org.synaptarium.classroom;

import org.synaptarium.journal.LogEntry;

/**
 * How far a class's brain has come in its lesson's timeline, as the log tells it.
 *
 * @param begunFrame how many frames the class had run when the brain began
 * @param eventsIssued how many of the scenario's events it has been given since
 * @param lastEventFrame how many frames the brain had run when it was given the newest
 */
record StoryPlace(long begunFrame, int eventsIssued, long lastEventFrame) {
  static final StoryPlace START = new StoryPlace(0, 0, 0);

  /** The scenario gives an event. */
  StoryPlace issued(LogEntry entry) {
    return new StoryPlace(begunFrame, eventsIssued + 1, entry.frame() - 1 - begunFrame);
  }

  /** A fresh brain begins with this entry. */
  static StoryPlace begunBy(LogEntry entry) {
    return new StoryPlace(entry.frame() - 1, 0, 0);
  }
}
