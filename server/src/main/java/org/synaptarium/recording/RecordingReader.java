package org.synaptarium.recording;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.synaptarium.classroom.LogCheck;
import org.synaptarium.classroom.Recording;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.ScenarioReader;
import org.synaptarium.scenario.ScenarioReading;

/**
 * Reads a file that may be anything: a {@code .synrec}, a recording as JSON, or neither. What it
 * returns as read has been checked to its last byte and entry, except that it was not run.
 */
public final class RecordingReader {

  /** What is left of "this recording is …" when it can be read as neither form. */
  private static final String FOREIGN =
      "This file is not a recording; a recording ends in .synrec, or in .json from older versions.";

  /** What a server takes, and a {@code .synrec} may have. */
  public static final int MAX_BYTES = SynrecFormat.MAX_FILE_BYTES;

  /** The same log as JSON is ten times as long; a person's own program reads that. */
  public static final int MAX_JSON_BYTES = SynrecFormat.MAX_BODY_BYTES;

  private RecordingReader() {}

  /** Reads a file's bytes. */
  public static RecordingReading read(byte[] bytes) {
    boolean synrec = SynrecReader.isOne(bytes);
    if (!synrec && !beginsAsJson(bytes)) {
      return new RecordingReading.Unreadable(FOREIGN);
    }
    int most = synrec ? MAX_BYTES : MAX_JSON_BYTES;
    if (bytes.length > most) {
      return unreadable(
          "This file is too large for a recording: "
              + bytes.length
              + " bytes, allowed are "
              + most);
    }
    try {
      return checked(synrec ? SynrecReader.read(bytes) : json(bytes));
    } catch (FromTheFuture newer) {
      return unreadable(
          "This recording was written by a newer Synaptarium (" + newer.getMessage() + ")");
    } catch (Damage damage) {
      return unreadable("This recording is damaged: " + damage.getMessage());
    }
  }

  /** Returns the scenario of a recording that was read. */
  public static Scenario scenarioOf(Recording recording) {
    return switch (scenario(recording)) {
      case ScenarioReading.Read(var scenario) -> scenario;
      case ScenarioReading.Broken broken -> throw new IllegalArgumentException(broken.toString());
    };
  }

  private static RecordingReading checked(RecordingFile file) {
    requireOrder(file.recording().checkpoints());
    return switch (scenario(file.recording())) {
      case ScenarioReading.Broken broken ->
          throw new Damage("its scenario can't be read: " + broken.problems().getFirst());
      case ScenarioReading.Read(var scenario) -> {
        Optional<String> flaw = LogCheck.firstFlaw(file.recording(), scenario);
        flaw.ifPresent(
            what -> {
              throw new Damage(what);
            });
        yield new RecordingReading.Read(file);
      }
    };
  }

  private static void requireOrder(List<Checkpoint> checkpoints) {
    for (int i = 1; i < checkpoints.size(); i++) {
      if (checkpoints.get(i).frame() <= checkpoints.get(i - 1).frame()) {
        throw new Damage("its states are not in order");
      }
    }
  }

  private static ScenarioReading scenario(Recording recording) {
    String text = recording.head().scenarioText();
    return text.isEmpty()
        ? new ScenarioReading.Read(Scenario.blank())
        : ScenarioReader.read(text, "the scenario");
  }

  private static boolean beginsAsJson(byte[] bytes) {
    for (byte next : bytes) {
      if (!Character.isWhitespace(next)) {
        return next == '{';
      }
    }
    return false;
  }

  private static RecordingFile json(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new RecordingFile("", true, RecordingJson.read(text));
    } catch (CharacterCodingException e) {
      throw new Damage("it is not text");
    }
  }

  private static RecordingReading unreadable(String sentence) {
    return new RecordingReading.Unreadable(sentence + ".");
  }
}
