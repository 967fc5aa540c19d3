package org.synaptarium.classroom;

/**
 * How much one server takes on.
 *
 * @param classes live classes at once
 * @param peoplePerClass people in one class who have not been kicked
 * @param inbox requests that wait for one class's next frame
 * @param entriesPerClass length of one class's log
 */
public record SchoolLimits(int classes, int peoplePerClass, int inbox, int entriesPerClass) {

  /* A brain of 2,000 neurons keeps a tenth of a core or more busy: beyond this even slow motion is no use. */
  private static final int CLASSES = 100;

  /* A lecture hall; the roster and a frame's fan-out were sized for 200. */
  private static final int PEOPLE_PER_CLASS = 300;

  /* Everybody in a full class may have several commands under way within one frame. */
  private static final int INBOX = 2_000;

  /* Reading the log back must stay a matter of seconds, for a class that was interrupted waits for it. */
  private static final int ENTRIES_PER_CLASS = 500_000;

  public SchoolLimits {
    if (classes < 1 || peoplePerClass < 1 || inbox < 1 || entriesPerClass < 1) {
      throw new IllegalArgumentException("every limit is at least 1");
    }
  }

  /** Returns the limits of a classroom server. */
  public static SchoolLimits standard() {
    return new SchoolLimits(CLASSES, PEOPLE_PER_CLASS, INBOX, ENTRIES_PER_CLASS);
  }
}
