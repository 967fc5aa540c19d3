package org.synaptarium.recording;

import org.synaptarium.journal.ClassHead;

/** The head of a class that exists as a file only: over, with nobody's token. */
final class RecordingHead {
  private static final String NONE = "";

  private RecordingHead() {}

  static ClassHead of(
      String classId,
      String scenario,
      String scenarioText,
      long seed,
      long createdEpochMs,
      long frames) {
    long ended = Math.max(1, createdEpochMs);
    return new ClassHead(
        classId, NONE, scenario, scenarioText, seed, NONE, createdEpochMs, 1, frames, ended);
  }
}
