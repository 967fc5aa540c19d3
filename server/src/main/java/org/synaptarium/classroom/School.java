package org.synaptarium.classroom;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.synaptarium.journal.Journal;

/** All classes of a server: opens, finds, resumes and closes them. Thread-safe. */
public final class School implements AutoCloseable {

  public School(Journal journal, Lessons lessons, SchoolLimits limits, Clock clock) {}

  /**
   * Opens a class; makes its brain, so not from an event loop.
   *
   * @param scenarioId empty for a blank brain
   * @param seed in place of the scenario's own
   */
  public Opening open(Optional<String> scenarioId, OptionalLong seed) {
    throw new UnsupportedOperationException();
  }

  /** Returns the live class with these six digits. */
  public Optional<Classroom> byCode(String code) {
    throw new UnsupportedOperationException();
  }

  /** Returns a live class. */
  public Optional<Classroom> byId(String classId) {
    throw new UnsupportedOperationException();
  }

  /** Returns whom a token stands for in which live class; a token names its class. */
  public Optional<Seat> seatOf(String token) {
    throw new UnsupportedOperationException();
  }

  /**
   * Returns a class as a recording, live or ended, when the token is its host's. Reads the journal.
   */
  public Optional<Recording> recording(String classId, String hostToken) {
    throw new UnsupportedOperationException();
  }

  /** Goes on with every class that had not ended when the server stopped or died. */
  public void resumeAll() {
    throw new UnsupportedOperationException();
  }

  /** Stops all loops and saves where they are; the classes can be resumed. */
  @Override
  public void close() {}
}
