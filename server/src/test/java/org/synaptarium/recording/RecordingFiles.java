package org.synaptarium.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.synaptarium.classroom.Recording;

/** Recordings as the outside has them, for tests. */
public final class RecordingFiles {
  private RecordingFiles() {}

  /** Reads a file that must be a recording. */
  public static RecordingFile read(byte[] bytes) {
    return switch (RecordingReader.read(bytes)) {
      case RecordingReading.Read(var file) -> file;
      case RecordingReading.Unreadable(var why) -> throw new AssertionError(why);
    };
  }

  /** Reads a recording as JSON, and doesn't ask whether its lesson is a real one. */
  public static Recording read(String json) {
    return RecordingJson.read(json);
  }

  /** Returns a recording of 40 frames whose recorded states nobody ever came to. */
  public static byte[] neverLived() {
    return SampleClass.file();
  }

  /** Returns a file that was kept since its format was new; a copy. */
  public static byte[] kept(String name) {
    try (var file = Objects.requireNonNull(RecordingFiles.class.getResourceAsStream(name), name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the sentence by which a file is refused. */
  public static String refusalOf(byte[] bytes) {
    return switch (RecordingReader.read(bytes)) {
      case RecordingReading.Read _ -> throw new AssertionError("it was read");
      case RecordingReading.Unreadable(var why) -> why;
    };
  }
}
