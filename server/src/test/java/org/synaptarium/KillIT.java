package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.ReplayedClass;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.recording.RecordingFiles;
import org.synaptarium.recording.RecordingJson;
import org.synaptarium.scenario.Scenario;

/** A server is killed in the middle of a class and started again on the same data. */
@Execution(ExecutionMode.CONCURRENT)
class KillIT {
  private static final String START = "{\"type\":\"start\"}";
  private static final String PAUSE = "{\"type\":\"pause\"}";

  private final Map<Long, JsonNode> acceptedBySeq = new TreeMap<>();
  private final Map<Long, String> hashByFrame = new TreeMap<>();

  @Test
  void p5_killedHardTheClassGoesOnWithNothingAcceptedLost(@TempDir Path data) throws Exception {
    int port = ServerProcess.freePort();
    TestServer.OpenedClass lesson;
    String alsToken;
    try (ServerProcess first = ServerProcess.serve(port, data)) {
      lesson = TestServer.openClass(port);
      TestPage host = TestPage.hosting(port, lesson.hostToken()).subscribe("metrics");
      TestPage al = TestPage.joined(port, lesson.code(), "Al");
      alsToken = al.heard().get(1).path("token").asText();
      host.command(1, START).await("accepted");
      long lastFrame = turnDials(al, 1, 40);
      host.await("frame", frame -> frame.path("frame").asLong() > lastFrame);
      al.command(41, turn(41)).command(42, turn(42));
      first.killHard();
      rememberHashes(host, lastFrame);
    }
    try (ServerProcess second = ServerProcess.serve(port, data)) {
      TestPage al = TestPage.greeted(second.port());
      al.send(TestPage.kind("resume").put("token", alsToken));
      JsonNode back = al.await("welcome");
      assertThat(back.path("nickname").asText()).isEqualTo("Al");
      assertThat(back.path("lastCommandId").asLong()).isBetween(40L, 42L);
      turnDials(al, 41, 60);
      TestPage host = TestPage.hosting(port, lesson.hostToken()).subscribe("metrics");
      host.await("frame", frame -> frame.path("frame").asLong() % 20 == 5);
      host.command(2, PAUSE).await("accepted");
      host.await("state", state -> !state.path("running").asBoolean());
      rememberHashes(host, Long.MAX_VALUE);
      assertReplayAgrees(recordingOf(port, lesson));
    }
  }

  @Test
  void aServerThatIsAskedToStopSaysGoodbyeAndLosesNoFrame(@TempDir Path data) {
    int port = ServerProcess.freePort();
    TestServer.OpenedClass lesson;
    long lastFrame;
    try (ServerProcess first = ServerProcess.serve(port, data)) {
      lesson = TestServer.openClass(port);
      TestPage host = TestPage.hosting(port, lesson.hostToken()).subscribe("metrics");
      host.command(1, START).await("accepted");
      host.await("frame", frame -> frame.path("frame").asLong() > 10);
      first.stop();
      assertThat(host.await("bye").path("why").asText()).isEqualTo("serverStopping");
      assertThat(host.awaitClose()).isEqualTo(1001);
      lastFrame =
          host.heard().stream()
              .mapToLong(message -> message.path("frame").asLong())
              .max()
              .orElse(0);
    }
    try (ServerProcess second = ServerProcess.serve(port, data);
        TestPage host = TestPage.hosting(second.port(), lesson.hostToken())) {
      JsonNode frame = host.subscribe("metrics").await("frame");
      assertThat(frame.path("frame").asLong()).isGreaterThanOrEqualTo(lastFrame);
    }
  }

  /* One after another, so that the hashes of many frames lie between them. Returns the last one's frame. */
  private long turnDials(TestPage page, int from, int to) {
    long frame = 0;
    for (int id = from; id <= to; id++) {
      page.command(id, turn(id));
      JsonNode accepted = page.await("accepted");
      acceptedBySeq.put(accepted.path("seq").asLong(), TestPage.parse(turn(id)));
      frame = accepted.path("frame").asLong();
    }
    return frame;
  }

  private static String turn(int id) {
    return "{\"type\":\"turnDial\",\"dial\":\"glutamate\",\"value\":" + (1 + id / 64.0) + "}";
  }

  private void rememberHashes(TestPage page, long upToFrame) {
    for (JsonNode message : page.heard()) {
      long frame = message.path("hashFrame").asLong();
      if (message.path("kind").asText().equals("frame") && frame <= upToFrame) {
        hashByFrame.put(frame, message.path("stateHash").asText());
      }
    }
  }

  private static Recording recordingOf(int port, TestServer.OpenedClass lesson) {
    String path = "/api/classes/" + lesson.classId() + "/recording";
    String text =
        TestServer.get(port, path, "Authorization", "Bearer " + lesson.hostToken()).body();
    JsonNode log = TestPage.parse(text).path("log");
    Recording recording = RecordingFiles.read(text);
    assertThat(log).hasSize(recording.log().size());
    return recording;
  }

  private void assertReplayAgrees(Recording recording) {
    JsonNode log = TestPage.parse(RecordingJson.write(recording)).path("log");
    acceptedBySeq.forEach(
        (seq, command) ->
            assertThat(log.get(seq.intValue() - 1).path("command"))
                .as("#" + seq)
                .isEqualTo(command));
    for (Checkpoint checkpoint : recording.checkpoints()) {
      hashByFrame.putIfAbsent(checkpoint.frame(), hex(checkpoint.stateHash()));
    }
    var replay = new ReplayedClass(recording, Scenario.blank());
    Map<Long, String> replayed = new TreeMap<>();
    replayed.put(replay.frame(), hex(replay.stateHash()));
    while (!replay.isOver()) {
      replay.advance();
      if (hashByFrame.containsKey(replay.frame())) {
        replayed.put(replay.frame(), hex(replay.stateHash()));
      }
    }
    assertThat(hashByFrame.size()).isGreaterThan(3);
    assertThat(replayed).containsAllEntriesOf(hashByFrame);
  }

  private static String hex(long hash) {
    return String.format("%016x", hash);
  }
}
