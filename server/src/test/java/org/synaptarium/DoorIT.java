package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, what requests get, what pages may do: over real connections. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorIT {
  private final TestServer server;
  private final int port;

  DoorIT(@TempDir Path data) {
    this.server = new TestServer(data);
    this.port = server.port();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void anUnknownCodeIsRefusedOnTheSocketAndOverRest() {
    try (TestPage page = TestPage.greeted(port)) {
      page.send(TestPage.kind("join").put("code", "000000").put("nickname", "Al"));
      assertThat(codeOf(page.await("refused"))).isEqualTo("unknownCode");
      page.send(TestPage.kind("screen").put("code", "000000"));
      assertThat(codeOf(page.await("refused"))).isEqualTo("unknownCode");
    }
    HttpResponse<String> answer = server.get("/api/classes/000000");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(errorOf(answer)).isEqualTo("unknownCode");
  }

  @Test
  void aLockedClassTakesNobodyNewButLetsItsPeopleBack() {
    var lesson = server.openClass();
    try (TestPage host = TestPage.hosting(port, lesson.hostToken());
        TestPage al = TestPage.joined(port, lesson.code(), "Al")) {
      host.command(1, "{\"type\":\"setJoinLock\",\"locked\":true}");
      host.await("accepted");
      try (TestPage late = TestPage.greeted(port)) {
        late.send(TestPage.kind("join").put("code", lesson.code()).put("nickname", "Late"));
        assertThat(codeOf(late.await("refused"))).isEqualTo("locked");
        late.send(TestPage.kind("resume").put("token", al.heard().get(1).path("token").asText()));
        assertThat(late.await("welcome").path("nickname").asText()).isEqualTo("Al");
      }
      assertThat(TestPage.parse(server.get("/api/classes/" + lesson.code()).body()))
          .isEqualTo(
              TestPage.parse(
                  "{\"open\":false,\"locked\":true,\"full\":false,"
                      + "\"title\":{\"en\":\"Blank brain\"}}"));
    }
  }

  @Test
  void anEndedClassSaysGoodbyeAndIsGone() {
    var lesson = server.openClass();
    TestPage host = TestPage.hosting(port, lesson.hostToken());
    TestPage al = TestPage.joined(port, lesson.code(), "Al");
    host.command(1, "{\"type\":\"end\"}");
    assertThat(al.await("bye").path("why").asText()).isEqualTo("ended");
    assertThat(al.awaitClose()).isEqualTo(4410);
    try (TestPage late = TestPage.greeted(port)) {
      late.send(TestPage.kind("join").put("code", lesson.code()).put("nickname", "Late"));
      assertThat(codeOf(late.await("refused"))).isEqualTo("unknownCode");
    }
  }

  @Test
  void badRequestsAreRefusedInWords() {
    assertRefused(server.post("/api/classes", "{\"scenario\":\"nix\"}"), 400, "outOfRange");
    assertRefused(server.post("/api/classes", "{\"seed\":\"x\"}"), 400, "malformed");
    assertRefused(server.post("/api/classes", "not json"), 400, "malformed");
    assertRefused(server.post("/api/classes", "{\"role\":\"host\"}"), 400, "malformed");
    assertRefused(
        server.post("/api/classes", "{\"scenario\":\"" + "x".repeat(9000) + "\"}"),
        413,
        "malformed");
    assertRefused(server.get("/api/nothing"), 404, "unknownKind");
    assertRefused(server.get("/api/classes/12345"), 404, "unknownCode");
    assertRefused(server.get("/api/classes/x/recording"), 401, "token");
  }

  @Test
  void pagesComeWithTheirSecurityHeadersAndAnyPlaceIsTheClients() {
    HttpResponse<String> page = server.get("/join/123456");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(server.get("/missing.js").statusCode()).isEqualTo(404);
    assertThat(server.get("/../../etc/passwd").body()).doesNotContain("root:");
    String script = page.body().replaceAll("(?s).*src=\"(/assets/[^\"]+)\".*", "$1");
    HttpResponse<String> asset = server.get(script, "Accept-Encoding", "gzip");
    assertThat(asset.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
  }

  @Test
  void anotherSitesPageOpensNoSocket() {
    assertThatThrownBy(() -> TestPage.connect(port, "Origin", "https://evil.example"))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
    TestPage.connect(port, "Origin", "http://127.0.0.1:" + port).close();
  }

  @Test
  void tellsItsHealthAndOffersNicknames() {
    assertThat(server.get("/api/health/live").statusCode()).isEqualTo(200);
    assertThat(server.get("/api/health/ready").statusCode()).isEqualTo(200);
    assertThat(TestPage.parse(server.get("/api/nickname").body()).path("nickname").asText())
        .matches("[A-Z][a-z]+ [A-Z][a-z]+ \\d\\d");
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(errorOf(answer)).isEqualTo(code);
    assertThat(answer.body()).doesNotContain("Exception", "org.synaptarium", "java.");
  }

  private static String errorOf(HttpResponse<String> answer) {
    return TestPage.parse(answer.body()).path("error").path("code").asText();
  }

  private static String codeOf(JsonNode answer) {
    return answer.path("reason").path("code").asText();
  }
}
