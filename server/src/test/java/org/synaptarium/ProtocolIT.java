package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The rules of docs/protocol.md, each over real sockets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolIT {
  private final TestServer server;
  private TestServer.OpenedClass lesson;
  private final int port;

  ProtocolIT(@TempDir Path data) {
    this.server = new TestServer(data);
    this.port = server.port();
    this.lesson = server.openClass();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @BeforeEach
  void openClass() {
    lesson = server.openClass();
  }

  @Test
  void p1_anUnknownVersionIsRefusedAndTheSocketClosed() {
    TestPage page = TestPage.connect(port);
    page.send("{\"kind\":\"hello\",\"protocol\":99,\"client\":\"test\",\"fromTheFuture\":true}");
    assertRefused(page.await("refused"), "version");
    assertThat(page.awaitClose()).isEqualTo(4400);
  }

  @Test
  void p1_whoDoesntSayHelloFirstIsRefused() {
    try (TestPage page = TestPage.connect(port)) {
      page.send(TestPage.kind("join").put("code", lesson.code()).put("nickname", "Al"));
      assertRefused(page.await("refused"), "notYet");
    }
  }

  @Test
  void p2_noCommandIsTakenBeforeWelcome() {
    try (TestPage page = TestPage.greeted(port)) {
      page.command(1, "{\"type\":\"turnDial\",\"dial\":\"stress\",\"value\":1}");
      JsonNode rejected = page.await("rejected");
      assertThat(rejected.path("id").asLong()).isEqualTo(1);
      assertRefused(rejected, "notYet");
    }
  }

  @Test
  void p3_aRepeatedIdGetsTheSameAnswerAndChangesNothing() {
    try (TestPage page = TestPage.joined(port, lesson.code(), "Al")) {
      page.command(1, turn("stress", 0.5));
      JsonNode first = page.await("accepted");
      page.command(1, turn("stress", 0.9));
      assertThat(page.await("accepted")).isEqualTo(first);
      page.command(2, turn("glutamate", 2));
      assertThat(page.await("accepted").path("seq").asLong())
          .isEqualTo(first.path("seq").asLong() + 1);
    }
  }

  @Test
  void p9_welcomeIsFollowedByHistoryWhenTheClassHasRun() {
    try (TestPage host = TestPage.hosting(port, lesson.hostToken())) {
      host.subscribe("metrics");
      host.command(1, "{\"type\":\"start\"}");
      host.await("frame", frame -> frame.path("frame").asLong() >= 5);
      try (TestPage late = TestPage.joined(port, lesson.code(), "Late")) {
        JsonNode history = late.await("history");
        assertThat(history.path("frame").get(0).asLong()).isEqualTo(1);
        assertThat(history.path("metrics").get(0)).hasSize(46);
        late.subscribe("metrics", "spikes", "synapses");
        assertThat(late.await("layout").path("neuronsInBrain").asInt()).isEqualTo(2000);
        JsonNode full = late.await("frame");
        assertThat(full.path("full").asBoolean()).isTrue();
        JsonNode next = late.await("frame");
        assertThat(next.path("full").asBoolean()).isFalse();
        assertThat(next.path("spikes").path("neuron").isArray()).isTrue();
        assertThat(kindsOf(late)).startsWith("hello", "welcome", "history");
      }
    }
  }

  private static List<String> kindsOf(TestPage page) {
    return page.heard().stream().map(message -> message.path("kind").asText()).toList();
  }

  private static String turn(String dial, double value) {
    return "{\"type\":\"turnDial\",\"dial\":\"" + dial + "\",\"value\":" + value + "}";
  }

  private static void assertRefused(JsonNode answer, String code) {
    JsonNode reason = answer.path("reason");
    assertThat(reason.path("code").asText()).isEqualTo(code);
    assertThat(reason.path("message").asText()).isNotEmpty();
    assertThat(answer.toString()).doesNotContain("Exception", "org.synaptarium", "java.");
  }
}
