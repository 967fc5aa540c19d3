package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.ReplayedClass;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.recording.RecordingFiles;
import org.synaptarium.recording.RecordingReader;

/** Lessons and past classes that are shown, over real sockets. */
class ShowingIT {
  private static final Path KEPT = Path.of("src/test/resources/org/synaptarium/recording");
  private static final String LESSON = "{\"scenario\":\"low-dose-ketamine\"}";

  @TempDir static Path data;

  @SuppressWarnings("NullAway.Init")
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String open(String wish) {
    HttpResponse<String> answer = server.post("/api/showings", wish);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return TestPage.parse(answer.body()).path("token").asText();
  }

  private static TestPage before(String token) {
    TestPage page = TestPage.greeted(server.port());
    page.send(TestPage.kind("show").put("token", token));
    return page;
  }

  private static void steer(TestPage page, String fields) {
    page.send("{\"kind\":\"steer\"," + fields.replace('\'', '"') + "}");
  }

  private static JsonNode awaitFrame(TestPage page, long frame) {
    return page.await("showing", s -> s.path("frame").asLong() == frame);
  }

  @Test
  void p43_aPageThatEntersAShowingIsAPresenterAndGetsWhatAClassWouldShow() {
    String token = open(LESSON);
    try (TestPage page = before(token)) {
      JsonNode welcome = page.await("welcome");
      assertThat(welcome.path("role").asText()).isEqualTo("presenter");
      assertThat(welcome.path("personId").asInt()).isEqualTo(-2);
      assertThat(welcome.has("token")).isFalse();
      JsonNode showing = page.await("showing");
      assertThat(showing.path("frame").asLong()).isZero();
      assertThat(showing.path("playing").asBoolean()).isFalse();
      page.subscribe("metrics", "spikes", "synapses", "eeg");
      page.await("layout");
      page.await("frame");
      steer(page, "'action':'play'");
      page.await("state", state -> state.path("running").asBoolean());
      JsonNode frame = page.await("frame", f -> f.path("frame").asLong() >= 5);
      assertThat(frame.path("metrics")).isNotEmpty();
      steer(page, "'action':'pause'");
      page.await("showing", s -> !s.path("playing").asBoolean());
    } finally {
      server.delete("/api/showings/" + token, "");
    }
  }

  @Test
  void p46_afterASeekWhatThePageKnowsIsVoidAndComesAnew() {
    String token = open(LESSON);
    try (TestPage page = before(token);
        TestPage projector = before(token)) {
      page.await("welcome");
      projector.await("welcome");
      page.subscribe("metrics");
      projector.subscribe("metrics");
      page.await("layout");
      page.await("showing", s -> s.path("developed").asLong() >= 120);
      steer(page, "'action':'seek','frame':120");
      for (TestPage each : List.of(page, projector)) {
        JsonNode team = each.await("team");
        assertThat(team.path("why").asText()).isEqualTo("seeked");
        JsonNode history = each.await("history");
        assertThat(history.path("rows").asInt()).isEqualTo(120);
        JsonNode frame = each.await("frame");
        assertThat(frame.path("frame").asLong()).isEqualTo(120);
        assertThat(frame.path("full").asBoolean()).isTrue();
      }
      steer(page, "'action':'step','frames':-1");
      page.await("team");
      awaitFrame(page, 119);
      steer(page, "'action':'step','frames':1");
      awaitFrame(page, 120);
    } finally {
      server.delete("/api/showings/" + token, "");
    }
  }

  @Test
  void p49_aBranchIsALiveClassThatPeopleJoinAndThatReplaysFromTheFirstFrame() {
    String token = open(LESSON);
    TestServer.OpenedClass branch;
    try (TestPage page = before(token)) {
      page.await("showing", s -> s.path("developed").asLong() >= 60);
      assertThat(status("/api/showings/" + token + "/branch", "{\"frame\":-1}")).isEqualTo(400);
      branch = branched(server.post("/api/showings/" + token + "/branch", "{\"frame\":60}"));
    }
    server.delete("/api/showings/" + token, "");
    try (TestPage host = TestPage.hosting(server.port(), branch.hostToken());
        TestPage student = TestPage.joined(server.port(), branch.code(), "Axon")) {
      host.subscribe("metrics");
      assertThat(host.await("frame").path("frame").asLong()).isEqualTo(60);
      host.command(1, "{\"type\":\"start\"}").await("accepted");
      student.command(1, "{\"type\":\"turnDial\",\"dial\":\"stress\",\"value\":0.5}");
      host.await("frame", f -> f.path("frame").asLong() >= 80);
      host.command(2, "{\"type\":\"pause\"}").await("accepted");
    }
    byte[] file =
        server.bytes("/api/classes/" + branch.classId() + "/recording.synrec", branch.hostToken());
    assertThat(replayOf(file)).isZero();
  }

  private static int replayOf(byte[] file) {
    try {
      Path path = Files.write(data.resolve("branch.synrec"), file);
      var said = new StringWriter();
      return Main.run(
          new PrintWriter(said), new PrintWriter(said), "replay", path.toString(), "--verify");
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static TestServer.OpenedClass branched(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonNode opened = TestPage.parse(answer.body());
    return new TestServer.OpenedClass(
        opened.path("classId").asText(),
        opened.path("code").asText(),
        opened.path("hostToken").asText());
  }

  private static int status(String path, String body) {
    return server.post(path, body).statusCode();
  }

  @Test
  void p43_whoHasNoTokenOrWantsToActIsRefusedAndStays() {
    String token = open(LESSON);
    TestServer.OpenedClass live = server.openClass();
    try (TestPage stranger = before("nothing");
        TestPage page = before(token);
        TestPage host = TestPage.hosting(server.port(), live.hostToken())) {
      assertThat(reason(stranger.await("refused"))).isEqualTo("token");
      page.await("welcome");
      page.command(1, "{\"type\":\"start\"}");
      assertThat(reason(page.await("rejected"))).isEqualTo("forbidden");
      steer(page, "'action':'seek','frame':4000000000");
      assertThat(reason(page.await("refused"))).isEqualTo("outOfRange");
      steer(page, "'action':'alternative','from':1,'without':[4000]");
      assertThat(reason(page.await("refused"))).isEqualTo("outOfRange");
      steer(host, "'action':'play'");
      assertThat(reason(host.await("refused"))).isEqualTo("forbidden");
      steer(page, "'action':'step','frames':1");
      awaitFrame(page, 1);
    } finally {
      server.delete("/api/showings/" + token, "");
    }
    assertThat(server.get("/api/showings/" + token + "/timeline").statusCode()).isEqualTo(401);
    assertThat(status("/api/showings/" + token + "/branch", "{}")).isEqualTo(401);
  }

  private static String reason(JsonNode refused) {
    return refused.path("reason").path("code").asText();
  }

  @Test
  void p44_whatCanNotBeShownIsRefusedWithASentence() {
    assertThat(status("/api/showings", "{\"scenario\":\"nothing\"}")).isEqualTo(400);
    assertThat(status("/api/showings", "{\"recording\":\"nothing\"}")).isEqualTo(404);
    assertThat(status("/api/showings", "{}")).isEqualTo(400);
    assertThat(status("/api/showings", "{\"scenario\":\"low-dose-ketamine\",\"x\":1}"))
        .isEqualTo(400);
    TestServer.OpenedClass live = server.openClass();
    assertThat(status("/api/showings", "{\"classId\":\"" + live.classId() + "\"}")).isEqualTo(401);
  }

  @Test
  void p44_aRecordingThatWasBroughtInIsShownAsItRan() throws IOException {
    byte[] file = Files.readAllBytes(KEPT.resolve("class-1.synrec"));
    FrameImage last = lastHashed(RecordingFiles.read(file).recording());
    String token = open(wish(server.post("/api/recordings", file)));
    try (TestPage page = before(token)) {
      page.subscribe("metrics");
      page.await("showing", s -> s.path("developed").asLong() >= last.frame());
      steer(page, "'action':'seek','frame':" + last.frame());
      JsonNode frame = page.await("frame", f -> f.path("frame").asLong() == last.frame());
      assertThat(frame.path("stateHash").asText()).isEqualTo(RunReport.hex(last.stateHash()));
    } finally {
      server.delete("/api/showings/" + token, "");
    }
  }

  /** Runs a recording without a server; returns the first brain's last picture with a new hash. */
  private static FrameImage lastHashed(Recording recording) {
    var replay = new ReplayedClass(recording, RecordingReader.scenarioOf(recording));
    FrameImage last = replay.advance().getFirst();
    while (!replay.isOver()) {
      FrameImage next = replay.advance().getFirst();
      last = next.hashFrame() == next.frame() ? next : last;
    }
    return last;
  }

  @Test
  void p44_aForeignBrainOfAHundredThousandNeuronsIsNotRunHere() throws IOException {
    String lesson = Files.readString(Path.of("../scenarios/balance/scenario.yaml"));
    String larger = lesson.replaceFirst("neurons: \\d+", "neurons: 100000");
    String recording =
        JsonNodeFactory.instance
            .objectNode()
            .put("format", "synaptarium-recording")
            .put("version", 1)
            .put("classId", "large")
            .put("scenario", "balance")
            .put("scenarioText", larger)
            .put("seed", "1")
            .put("createdEpochMs", 1)
            .put("frames", 10)
            .<ObjectNode>set("log", JsonNodeFactory.instance.arrayNode())
            .<ObjectNode>set("checkpoints", JsonNodeFactory.instance.arrayNode())
            .toString();
    var refused = server.post("/api/showings", wish(server.post("/api/recordings", recording)));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("too large", "20000 neurons");
  }

  private static String wish(HttpResponse<String> brought) {
    assertThat(brought.statusCode()).as(brought.body()).isEqualTo(201);
    String id = TestPage.parse(brought.body()).path("recording").asText();
    return "{\"recording\":\"" + id + "\"}";
  }

  @Test
  void p48_theTimelineOfALessonHasItsChaptersAndItsClock() {
    String token = open(LESSON);
    JsonNode timeline = TestPage.parse(server.get("/api/showings/" + token + "/timeline").body());
    server.delete("/api/showings/" + token, "");
    assertThat(timeline.path("frames").asLong()).isPositive();
    assertThat(timeline.path("lapses").path(0).path("frame").asLong()).isZero();
    assertThat(timeline.path("chapters")).isNotEmpty();
    assertThat(timeline.path("chapters").path(0).path("title").path("en").asText()).isNotEmpty();
    assertThat(timeline.path("marks")).anyMatch(mark -> mark.path("type").asText().equals("dose"));
  }
}
