package org.synaptarium.journal;

import java.util.List;
import java.util.Optional;

/**
 * Keeps files of recordings: what was put is durable when the method returns. A failing medium
 * meets {@link JournalFailure}. Thread-safe.
 */
public interface RecordingShelf {

  /** How much is kept. */
  record Load(int recordings, long bytes) {}

  /**
   * Puts a recording on the shelf, unless it would hold more then than this.
   *
   * @return whether there was room
   */
  boolean put(ShelvedRecording recording, Load most);

  Optional<ShelvedRecording> byId(String id);

  Load load();

  /** Returns the ids of the recordings that were put before a time, the oldest first. */
  List<String> addedBefore(long epochMs);

  /** Removes a recording, so that no trace of it is left in any file. */
  void delete(String id);
}
