package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.synaptarium.recording.RecordingFile;
import org.synaptarium.recording.RecordingFiles;

/**
 * A class that people gave live leaves the server as a file, and lives on elsewhere.
 *
 * <p>With {@code -Dsamples.write=DIR} the files are kept there: so the samples among the test's
 * resources were made, when a format or a revision of the model was new.
 */
@Execution(ExecutionMode.CONCURRENT)
class RecordingIT {
  private static final int ENOUGH_FRAMES = 130;

  private static final List<String> BEFORE_THE_START =
      List.of(
          "{'type':'setDialPolicy','dial':'stress','policy':'everyone'}",
          "{'type':'setDialPolicy','dial':'glutamate','policy':'consensus'}",
          "{'type':'setTeams','count':2,'seeds':'family'}",
          "{'type':'setLapse','bodySecondsPerSecond':60}",
          "{'type':'openPoll','question':'What grows?','choices':['Spines','Teeth'],"
              + "'least':0,'greatest':0,'named':false}",
          "{'type':'start'}");

  private static final List<String> AFTER_THE_START =
      List.of(
          "{'type':'reveal','activity':1}",
          "{'type':'giveKetamine','route':'ivBolus','doseMgPerKg':0.5,'durationMin':0}",
          "{'type':'setBlocker','blocker':'nbqx','active':true}",
          "{'type':'addNote','text':'halfway'}",
          "{'type':'addBookmark','text':'look here'}",
          "{'type':'undoDose'}",
          "{'type':'setTeams','count':3,'seeds':'same'}",
          "{'type':'openTrial','arms':['saline','lowDose'],'blinded':true}",
          "{'type':'giveTreatments'}",
          "{'type':'start'}",
          "{'type':'revealTrial'}");

  private static void does(TestPage page, int firstId, List<String> commands) {
    for (int i = 0; i < commands.size(); i++) {
      long id = firstId + i;
      page.command(id, commands.get(i).replace('\'', '"'));
      page.await("accepted", answer -> answer.path("id").asLong() == id);
    }
  }

  /** A class that is over, and a state that its pages were told of. */
  private record Lived(TestServer.OpenedClass lesson, long frame, String stateHash) {}

  /** Three people, a poll, two kinds of dials, teams twice, a dose and its undoing, a trial. */
  private static Lived liveClass(TestServer server) {
    TestServer.OpenedClass lesson = server.openClass();
    try (TestPage host = TestPage.hosting(server.port(), lesson.hostToken());
        TestPage ada = TestPage.joined(server.port(), lesson.code(), "Ada");
        TestPage ben = TestPage.joined(server.port(), lesson.code(), "Ben");
        TestPage cleo = TestPage.joined(server.port(), lesson.code(), "Cleo")) {
      does(host, 1, BEFORE_THE_START);
      does(ada, 1, List.of("{'type':'vote','activity':1,'answer':0}"));
      does(ben, 1, List.of("{'type':'vote','activity':1,'answer':1}"));
      host.subscribe("metrics");
      for (int i = 0; i < 20; i++) {
        does(ada, 2 + i, List.of(turn("stress", i / 40.0)));
        does(cleo, 1 + i, List.of(turn("glutamate", 1 + i / 10.0)));
      }
      does(host, 7, AFTER_THE_START);
      does(ben, 2, List.of(turn("stress", 0.9)));
      JsonNode last = awaitFrames(host);
      does(host, 20, List.of("{'type':'end'}"));
      return new Lived(lesson, last.path("hashFrame").asLong(), last.path("stateHash").asText());
    }
  }

  /* In small steps: a busy machine slows neural time down, and patience is for each. */
  private static JsonNode awaitFrames(TestPage host) {
    JsonNode frame = host.await("frame");
    while (frame.path("frame").asLong() <= ENOUGH_FRAMES) {
      frame = host.await("frame");
    }
    return frame;
  }

  private static String turn(String dial, double value) {
    return "{'type':'turnDial','dial':'" + dial + "','value':" + value + "}";
  }

  @Test
  void p41_aClassLeavesAsAFileThatAnotherProcessRunsToTheSameStates(@TempDir Path folder)
      throws IOException {
    try (TestServer server = new TestServer(folder.resolve("data"))) {
      Lived lived = liveClass(server);
      String token = lived.lesson().hostToken();
      String path = "/api/classes/" + lived.lesson().classId();
      assertThat(server.get(path + "/recording.synrec").statusCode()).isEqualTo(401);
      byte[] nameless = server.bytes(path + "/recording.synrec", token);
      byte[] named = server.bytes(path + "/recording.synrec?names=kept", token);
      byte[] json = server.bytes(path + "/recording?names=kept", token);
      keep("class-of-today.synrec", named);
      keep("class-of-today.json", json);
      assertNames(nameless, named, json);
      Path file = Files.write(folder.resolve("class.synrec"), nameless);
      Path csv = folder.resolve("class.csv");
      JsonNode whole = replay(file, "--verify", "--to", "csv", "--out", csv.toString());
      assertThat(whole.path("checked").asInt()).isPositive();
      assertThat(whole.path("mismatches").asInt()).isZero();
      assertThat(whole.path("people").asInt()).isEqualTo(3);
      JsonNode atSeen = replay(file, "--at", String.valueOf(lived.frame()), "--threads", "2");
      assertThat(atSeen.at("/brainHashes/0").asText()).isEqualTo(lived.stateHash());
      byte[] series = server.bytes(path + "/series.csv", token);
      assertThat(Files.readString(csv)).isEqualTo(new String(series, StandardCharsets.UTF_8));
    }
  }

  private static JsonNode replay(Path file, String... options) {
    List<String> arguments = new ArrayList<>(List.of("replay", file.toString(), "--json"));
    arguments.addAll(List.of(options));
    var ended = ServerProcess.run(arguments.toArray(String[]::new));
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    return TestPage.parse(ended.out());
  }

  private static void assertNames(byte[] nameless, byte[] named, byte[] json) {
    RecordingFile without = RecordingFiles.read(nameless);
    RecordingFile with = RecordingFiles.read(named);
    assertThat(without.namesKept()).isFalse();
    assertThat(without.recording().log().toString())
        .contains("text=Student 1", "text=Student 3")
        .doesNotContain("Ada", "Ben", "Cleo");
    assertThat(with.recording().log().toString()).contains("Ada", "Ben", "Cleo");
    assertThat(with.recording().log())
        .isEqualTo(RecordingFiles.read(json).recording().log())
        .hasSameSizeAs(without.recording().log());
    assertThat(with.recording().checkpoints()).isEqualTo(without.recording().checkpoints());
  }

  private static void keep(String name, byte[] file) throws IOException {
    String folder = System.getProperty("samples.write");
    if (folder != null) {
      Files.write(Path.of(folder, name), file);
    }
  }

  @Test
  void p42_aRecordingIsKeptForWhoeverBringsItAndGoesWithItsToken(@TempDir Path data)
      throws IOException {
    byte[] file = RecordingFiles.kept("class-1.synrec");
    try (TestServer server = new TestServer(data)) {
      var brought = server.post("/api/recordings", file);
      assertThat(brought.statusCode()).as(brought.body()).isEqualTo(201);
      JsonNode answer = TestPage.parse(brought.body());
      String path = "/api/recordings/" + answer.path("recording").asText();
      JsonNode card = TestPage.parse(server.get(path).body());
      assertThat(card.path("people").asInt()).isEqualTo(3);
      assertThat(card.path("frames").asLong()).isGreaterThan(ENOUGH_FRAMES);
      assertThat(card.path("namesKept").asBoolean()).isTrue();
      assertThat(card.path("bytes").asInt()).isEqualTo(file.length);
      assertThat(server.bytes(path + "/file", "")).isEqualTo(file);
      assertThat(holds(data, file)).isTrue();

      assertThat(server.delete(path, "Bearer " + answer.path("recording").asText()).statusCode())
          .isEqualTo(401);
      assertThat(server.delete(path, "Bearer " + answer.path("token").asText()).statusCode())
          .isEqualTo(204);
      assertThat(server.get(path).statusCode()).isEqualTo(404);
      assertThat(server.get(path + "/file").statusCode()).isEqualTo(404);
      assertThat(holds(data, file)).isFalse();
    }
  }

  /** Tells whether the middle of a file stands in any file of a folder. */
  private static boolean holds(Path folder, byte[] file) throws IOException {
    String trace = new String(file, file.length / 2, 64, StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).anyMatch(path -> textOf(path).contains(trace));
    }
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }

  @Test
  void p42_whatIsNoRecordingIsRefusedInASentenceAndTooManyAreSlowedDown(@TempDir Path data) {
    try (TestServer server = new TestServer(data)) {
      var foreign = server.post("/api/recordings", "Dear teacher");
      assertThat(foreign.statusCode()).isEqualTo(400);
      assertThat(messageOf(foreign.body())).startsWith("This file is not a recording");
      byte[] damaged = RecordingFiles.kept("class-1.synrec");
      damaged[damaged.length / 2]++;
      assertThat(messageOf(server.post("/api/recordings", damaged).body()))
          .contains("checksum doesn't fit");
      var large = server.post("/api/recordings", new byte[16 * 1024 * 1024 + 1]);
      assertThat(large.statusCode()).isEqualTo(413);
      assertThat(large.body()).contains("16384 KiB");
      assertThat(server.post("/api/recordings", "").statusCode()).isEqualTo(400);
      assertThat(server.get("/api/recordings/nobody").statusCode()).isEqualTo(404);
      boolean slowed = false;
      for (int i = 0; i < 30 && !slowed; i++) {
        slowed = server.post("/api/recordings", "x").statusCode() == 429;
      }
      assertThat(slowed).isTrue();
    }
  }

  private static String messageOf(String body) {
    return TestPage.parse(body).path("error").path("message").asText();
  }
}
