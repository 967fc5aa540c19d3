package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
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
  void p2_aRefusedEntranceMayBeTriedAgain() {
    try (TestPage page = TestPage.greeted(port)) {
      page.send(TestPage.kind("join").put("code", lesson.code()).put("nickname", " "));
      assertRefused(page.await("refused"), "nickname");
      page.send(TestPage.kind("join").put("code", lesson.code()).put("nickname", "sh1t"));
      assertRefused(page.await("refused"), "nickname");
      page.send(TestPage.kind("join").put("code", lesson.code()).put("nickname", "Al"));
      assertThat(page.await("welcome").path("nickname").asText()).isEqualTo("Al");
    }
  }

  @Test
  void p4_malformedMessagesAreRefusedAndNothingChanges() throws Exception {
    JsonNode samples =
        TestPage.parse(
            Files.readString(
                Path.of("..", "docs", "protocol", "golden", "v1", "bad-client-messages.json")));
    try (TestPage bystander = TestPage.joined(port, lesson.code(), "By");
        TestPage page = TestPage.joined(port, lesson.code(), "Al")) {
      int soFar = bystander.heard().size();
      for (JsonNode sample : samples) {
        page.send(sample.path("text").asText());
        JsonNode answer = sample.path("answer");
        assertThat(page.await(answer.path("kind").asText()))
            .as(sample.path("name").asText())
            .isEqualTo(answer);
      }
      page.sendBytes(new byte[] {1, 2, 3});
      assertRefused(page.await("refused"), "malformed");
      page.command(1, turn("stress", 0.25));
      page.await("accepted");
      bystander.await("state", state -> stressOf(state) == 0.25);
      assertThat(bystander.heard().stream().skip(soFar))
          .allMatch(message -> message.path("kind").asText().equals("state"))
          .allMatch(message -> stressOf(message) == 0 || stressOf(message) == 0.25);
    }
  }

  @Test
  void p5_whatWasAcceptedIsInTheLog() {
    try (TestPage page = TestPage.joined(port, lesson.code(), "Al")) {
      page.command(1, turn("ketamine", 1.5));
      long seq = page.await("accepted").path("seq").asLong();
      var answer =
          server.get(
              "/api/classes/" + lesson.classId() + "/recording",
              "Authorization",
              "Bearer " + lesson.hostToken());
      JsonNode entry = TestPage.parse(answer.body()).path("log").get((int) seq - 1);
      assertThat(entry.path("command").path("value").asDouble()).isEqualTo(1.5);
    }
  }

  @Test
  void p6_framesComeInOrderWithTheSubscribedStreamsOnly() {
    try (TestPage host = TestPage.hosting(port, lesson.hostToken())) {
      host.subscribe("metrics");
      host.await("layout");
      assertThat(host.await("frame").path("full").asBoolean()).isTrue();
      host.command(1, "{\"type\":\"start\"}");
      long before = host.await("frame").path("frame").asLong();
      for (int i = 0; i < 20; i++) {
        JsonNode frame = host.await("frame");
        assertThat(frame.path("frame").asLong()).isGreaterThan(before);
        boolean gap = frame.path("frame").asLong() != before + 1;
        assertThat(frame.path("full").asBoolean()).isEqualTo(gap);
        assertThat(frame.path("metrics")).hasSize(108);
        assertThat(frame.path("spikes").isNull()).isTrue();
        assertThat(frame.path("synapses").isNull()).isTrue();
        before = frame.path("frame").asLong();
      }
    }
  }

  @Test
  void p7_aTooLargeMessageClosesThatSocketOnly() {
    try (TestPage bystander = TestPage.joined(port, lesson.code(), "By")) {
      TestPage page = TestPage.joined(port, lesson.code(), "Al");
      page.send("{\"kind\":\"" + "x".repeat(17_000) + "\"}");
      assertThat(page.awaitClose()).isEqualTo(4413);
      TestPage other = TestPage.joined(port, lesson.code(), "Bo");
      other.sendQuietly("{\"kind\":\"" + "x".repeat(200_000) + "\"}");
      assertThat(other.awaitClose()).isIn(4413, 1009);
      bystander.command(1, turn("stress", 0.5));
      bystander.await("accepted");
    }
  }

  @Test
  void p7_tooManyMessagesCloseThatSocketOnly() {
    try (TestPage bystander = TestPage.joined(port, lesson.code(), "By")) {
      TestPage page = TestPage.joined(port, lesson.code(), "Al");
      for (int i = 0; i < 400; i++) {
        page.sendQuietly("{\"kind\":\"drew\",\"frame\":1}");
      }
      assertThat(page.awaitClose()).isEqualTo(4429);
      bystander.command(1, turn("stress", 0.5));
      bystander.await("accepted");
    }
  }

  @Test
  void p8_aTicketGivesTheSamePersonBackTenTimes() {
    TestPage first = TestPage.joined(port, lesson.code(), "Al");
    JsonNode welcome = first.heard().get(1);
    TestPage older = first;
    for (int time = 0; time < 10; time++) {
      TestPage again = TestPage.greeted(port);
      again.send(TestPage.kind("resume").put("token", welcome.path("token").asText()));
      JsonNode back = again.await("welcome");
      assertThat(back.path("personId")).isEqualTo(welcome.path("personId"));
      assertThat(back.path("nickname").asText()).isEqualTo("Al");
      assertThat(older.await("bye").path("why").asText()).isEqualTo("replaced");
      assertThat(older.awaitClose()).isEqualTo(4409);
      older = again;
    }
    older.close();
  }

  @Test
  void p8_aForgedOrStaleTicketIsRefused() {
    try (TestPage host = TestPage.hosting(port, lesson.hostToken());
        TestPage page = TestPage.joined(port, lesson.code(), "Al")) {
      JsonNode welcome = page.heard().get(1);
      String token = welcome.path("token").asText();
      for (String forged : List.of("", "x", token + "x", token.replace(".1.", ".0."))) {
        try (TestPage thief = TestPage.greeted(port)) {
          thief.send(TestPage.kind("resume").put("token", forged));
          assertRefused(thief.await("refused"), "token");
        }
      }
      host.command(1, "{\"type\":\"kick\",\"personId\":" + welcome.path("personId") + "}");
      assertThat(page.await("bye").path("why").asText()).isEqualTo("kicked");
      assertThat(page.awaitClose()).isEqualTo(4403);
      try (TestPage kicked = TestPage.greeted(port)) {
        kicked.send(TestPage.kind("resume").put("token", token));
        assertRefused(kicked.await("refused"), "token");
      }
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
        assertThat(history.path("metrics").get(0)).hasSize(108);
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

  @Test
  void p10_onlyTheHostHearsWhoIsHereAndNobodyHearsAnotherOnesTicket() {
    try (TestPage host = TestPage.hosting(port, lesson.hostToken());
        TestPage screen = TestPage.greeted(port);
        TestPage al = TestPage.joined(port, lesson.code(), "Al");
        TestPage bo = TestPage.joined(port, lesson.code(), "Bo")) {
      screen.send(TestPage.kind("screen").put("code", lesson.code()));
      assertThat(screen.await("welcome").has("token")).isFalse();
      host.await("roster", roster -> roster.path("people").size() == 2);
      al.command(1, turn("stress", 0.5));
      bo.await("state", state -> handOf(state).equals("Al"));
      screen.await("state", state -> handOf(state).equals("Al"));
      screen.command(1, turn("stress", 0.7));
      assertRefused(screen.await("rejected"), "forbidden");
      String alsToken = al.heard().get(1).path("token").asText();
      String bosToken = bo.heard().get(1).path("token").asText();
      assertThat(bo.heard().toString()).doesNotContain(alsToken, lesson.hostToken(), "roster");
      assertThat(screen.heard().toString()).doesNotContain(alsToken, "roster", "Bo");
      assertThat(host.heard().toString()).doesNotContain(alsToken, bosToken);
    }
  }

  @Test
  void p19_hiddenNamesReachNoStudentAndNoScreen() {
    try (TestPage host = TestPage.hosting(port, lesson.hostToken());
        TestPage al = TestPage.joined(port, lesson.code(), "Alabaster")) {
      host.command(1, "{\"type\":\"setNamesHidden\",\"hidden\":true}");
      host.await("accepted");
      try (TestPage bo = TestPage.joined(port, lesson.code(), "Bo");
          TestPage screen = TestPage.greeted(port)) {
        screen.send(TestPage.kind("screen").put("code", lesson.code()));
        screen.await("welcome");
        al.command(1, turn("stress", 0.5));
        bo.await("state", state -> stressOf(state) == 0.5);
        bo.await("hands", hands -> hands.path("dials").path("stress").path("count").asInt() == 1);
        screen.await("state", state -> stressOf(state) == 0.5);
        host.await("roster", roster -> roster.toString().contains("Alabaster"));
        assertThat(bo.heard().toString()).doesNotContain("Alabaster");
        assertThat(screen.heard().toString()).doesNotContain("Alabaster", "\"Bo\"");
      }
    }
  }

  @Test
  void p20_anybodyInTheClassMayAskForAnImpulseAndIsAnsweredWithItsId() {
    try (TestPage al = TestPage.joined(port, lesson.code(), "Al");
        TestPage screen = TestPage.greeted(port)) {
      screen.send(TestPage.kind("screen").put("code", lesson.code()));
      screen.await("welcome");
      for (TestPage page : List.of(al, screen)) {
        page.send(impulse(7).put("heldMv", -40));
        JsonNode trace = page.await("impulse");
        assertThat(trace.path("id").asLong()).isEqualTo(7);
        assertThat(trace.path("conditions").path("voltageMv").asDouble()).isEqualTo(-40);
        assertThat(trace.path("channels")).hasSize(23);
        assertThat(trace.path("channels").get(0)).hasSameSizeAs(trace.path("timeUs"));
      }
      al.send(impulse(8).put("sample", 65_535));
      JsonNode refused = al.await("impulseRefused");
      assertThat(refused.path("id").asLong()).isEqualTo(8);
      assertRefused(refused, "outOfRange");
    }
  }

  @Test
  void p21_whoAsksForImpulsesTooFastIsRefusedAndStays() {
    try (TestPage page = TestPage.joined(port, lesson.code(), "Al")) {
      for (int id = 0; id < 20; id++) {
        page.send(impulse(id));
      }
      assertRefused(page.await("impulseRefused"), "tooFast");
      page.command(1, turn("stress", 0.5));
      page.await("accepted");
    }
  }

  private static ObjectNode impulse(int id) {
    return TestPage.kind("impulse").put("id", id).put("region", "pfc").put("synapse", "pyramidal");
  }

  private static String handOf(JsonNode state) {
    return state.path("dials").path("stress").path("hand").asText();
  }

  private static double stressOf(JsonNode state) {
    return state.path("dials").path("stress").path("value").asDouble();
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
