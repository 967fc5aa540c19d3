package org.synaptarium.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.synaptarium.classroom.Recording;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.ClassCommand;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Nickname;
import org.synaptarium.command.Route;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.CommandKey;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.recording.RecordingFile;
import org.synaptarium.recording.RecordingJson;
import org.synaptarium.recording.SynrecWriter;

/**
 * Good inputs to begin with: every kind of message, and lessons and a recording with everything.
 */
final class Samples {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final long CREATED_MS = 1_780_000_000_000L;
  private static final int FRAMES = 40;

  private Samples() {}

  /** Returns the messages that clients of both languages are tested with. */
  static List<JsonNode> messages() {
    List<JsonNode> messages = new ArrayList<>();
    tree(JSON, "client-messages.json").forEach(named -> messages.add(named.path("message")));
    return messages;
  }

  static List<JsonNode> lessons() {
    List<JsonNode> lessons = new ArrayList<>();
    tree(YAML, "lessons.yaml").forEach(lessons::add);
    return lessons;
  }

  /** Returns the smallest of them. */
  static JsonNode smallLesson() {
    return lessons().getLast();
  }

  static String lessonText() {
    return yaml(smallLesson());
  }

  static String yaml(JsonNode document) {
    try {
      return YAML.writeValueAsString(document);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] synrec() {
    return SynrecWriter.write(new RecordingFile("Synaptarium", true, recording()));
  }

  static JsonNode recordingJson() {
    try {
      return JSON.readTree(RecordingJson.write(recording()));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Recording recording() {
    List<LogEntry> log = new ArrayList<>();
    add(log, 1, new ClassCommand.Enter(1, new Nickname("Ada"), ""));
    add(log, 1, new ClassCommand.Enter(2, new Nickname("Émilie 🧠"), ""));
    add(log, 1, new ClassCommand.Start());
    add(log, 3, new BrainCommand.GiveKetamine(Route.INTRAMUSCULAR, 0.5, 0));
    add(log, 9, new ClassCommand.AddNote("Émilie said: „dendrites“"));
    log.add(
        new LogEntry(
            log.size() + 1L,
            31,
            CREATED_MS + 5_000,
            2,
            77,
            new BrainCommand.TurnDial(Dial.GLUTAMATE, 1.5),
            List.of(new CommandKey(1, 12), new CommandKey(2, 78)),
            0));
    ClassHead head =
        new ClassHead("", "", "tiny", lessonText(), -7, "", CREATED_MS, 1, FRAMES, CREATED_MS + 1);
    return new Recording(
        head, log, FRAMES, List.of(new Checkpoint(0, -1), new Checkpoint(20, 0x123456789L)));
  }

  private static void add(List<LogEntry> log, long frame, Command command) {
    long seq = log.size() + 1L;
    log.add(new LogEntry(seq, frame, CREATED_MS + 100 * seq, 0, seq, command));
  }

  private static JsonNode tree(ObjectMapper mapper, String resource) {
    try (InputStream in = Samples.class.getResourceAsStream(resource)) {
      return mapper.readTree(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
