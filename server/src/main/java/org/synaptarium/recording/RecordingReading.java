package org.synaptarium.recording;

/** What reading a file came to. */
public sealed interface RecordingReading {
  record Read(RecordingFile file) implements RecordingReading {}

  /**
   * @param why one sentence for the one who brought the file
   */
  record Unreadable(String why) implements RecordingReading {}
}
