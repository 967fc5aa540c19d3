package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.synaptarium.gateway.FrontRules;

/** Which connections, hosts and origins the front lets through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrontIT {
  private static final int SOCKETS = 20;
  private static final int BESIDE = 1_000;

  private final TestServer server;
  private final int port;

  FrontIT(@TempDir Path data) {
    var rules = new FrontRules(Set.of("brain.school.example"), Optional.empty(), SOCKETS, SOCKETS);
    this.server = new TestServer(data, rules);
    this.port = server.port();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void p62_aNameThatAnotherSiteMadeLeadHereIsRefused() {
    for (String own :
        List.of(
            "127.0.0.1:" + port,
            "localhost",
            "[::1]:80",
            "teachers-laptop:" + port,
            "Laptop.local",
            "brain.school.example:443")) {
      assertThat(statusOf("/", own)).as(own).isEqualTo(200);
      assertThat(RawRequest.upgrade(port, own, "http://" + own)).as(own).isEqualTo(101);
    }
    for (String foreign :
        List.of("evil.example", "evil.example:" + port, "127.0.0.1.evil.example")) {
      assertThat(statusOf("/", foreign)).as(foreign).isEqualTo(421);
      assertThat(statusOf("/metrics", foreign)).as(foreign).isEqualTo(421);
      assertThat(RawRequest.upgrade(port, foreign, "http://" + foreign)).as(foreign).isEqualTo(421);
    }
    assertThat(RawRequest.send(port, "GET /metrics HTTP/1.1", "Host: evil.example"))
        .contains("this server isn't known by that name", "--host-name")
        .doesNotContain("synaptarium_classes");
    assertThat(statusOf("/api/health/live", "balancer.example")).isEqualTo(200);
  }

  @Test
  void p62_aPageOfAnotherSiteChangesNothingHere() {
    for (String request : List.of("POST /api/classes", "POST /api/showings", "DELETE /api/x")) {
      String answer =
          RawRequest.send(
              port,
              request + " HTTP/1.1",
              "Host: 127.0.0.1:" + port,
              "Origin: https://evil.example",
              "Content-Type: text/plain",
              "Content-Length: 2",
              "",
              "{}");
      assertThat(RawRequest.statusOf(answer)).as(request).isEqualTo(403);
      assertThat(answer).contains("a page of another site asked for this");
    }
    assertThat(RawRequest.upgrade(port, "127.0.0.1:" + port, "null")).isEqualTo(403);
  }

  @Test
  void noAnswerSetsACookieOrLetsOtherSitesRead() {
    for (String path : List.of("/", "/api/scenarios", "/api/health/ready", "/nothing.js", "/ws")) {
      HttpResponse<String> answer = server.get(path, "Origin", "https://evil.example");
      assertThat(answer.headers().map())
          .as(path)
          .doesNotContainKeys("set-cookie", "access-control-allow-origin", "server")
          .containsKeys(
              "content-security-policy",
              "x-content-type-options",
              "x-frame-options",
              "referrer-policy",
              "permissions-policy",
              "cross-origin-opener-policy",
              "cross-origin-resource-policy");
    }
  }

  @Test
  void pagesLoadNothingThatIsInlineOrFromElsewhere() {
    HttpResponse<String> page = server.get("/");
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy)
        .startsWith("default-src 'self'")
        .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http:", "https:", "*");
    assertThat(page.body())
        .doesNotContainPattern("(src|href)=\"(https?:)?//")
        .doesNotContainPattern("<script(?![^>]*\\bsrc=)[^>]*>")
        .doesNotContainPattern("\\son\\w+=|style=");
  }

  @Test
  void p63_connectionsThatSayNothingAreCountedAndTheClassGoesOn() throws IOException {
    TestServer.OpenedClass lesson = server.openClass();
    List<Socket> silent = new ArrayList<>();
    try (TestPage host = TestPage.hosting(port, lesson.hostToken());
        TestPage student = TestPage.joined(port, lesson.code(), "Calm")) {
      host.command(1, "{\"type\":\"start\"}").await("accepted");
      student.subscribe("metrics").await("frame");
      int refused = 0;
      for (int i = 0; i < SOCKETS + BESIDE + 50; i++) {
        silent.add(new Socket("127.0.0.1", port));
      }
      for (Socket socket : silent) {
        socket.setSoTimeout(1);
        refused += isClosed(socket) ? 1 : 0;
      }
      assertThat(refused).isGreaterThanOrEqualTo(50);
      long seen = student.await("frame").path("frame").asLong();
      student.await("frame", frame -> frame.path("frame").asLong() > seen + 10);
    } finally {
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }

  private static boolean isClosed(Socket socket) {
    try {
      return socket.getInputStream().read() < 0;
    } catch (java.net.SocketTimeoutException open) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  private int statusOf(String path, String host) {
    return RawRequest.statusOf(RawRequest.send(port, "GET " + path + " HTTP/1.1", "Host: " + host));
  }
}
