package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lessons and past classes that are shown, over real sockets. */
class ShowingIT {
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
}
