package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.synaptarium.TestServer.OpenedClass;

/** Classes at one server, their pages at another. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RelayIT {
  private static final int OK = 200;

  @TempDir static Path folder;
  private static TwoServers servers;
  private static int atA;
  private static int atB;

  @BeforeAll
  static void start() {
    servers = new TwoServers(folder);
    atA = servers.a().port();
    atB = servers.b().port();
  }

  @AfterAll
  static void stop() {
    servers.close();
  }

  @Test
  void p51_aStudentAndAHostAtTheOtherServerAreInTheClassLikeAnyOther() {
    OpenedClass opened = TestServer.openClass(atA);
    try (TestPage host = TestPage.hosting(atB, opened.hostToken());
        TestPage far = TestPage.joined(atB, opened.code(), "Ada");
        TestPage near = TestPage.joined(atA, opened.code(), "Ben")) {
      far.subscribe("metrics");
      near.subscribe("metrics");
      host.command(1, "{\"type\":\"start\"}");
      assertThat(host.await("accepted").path("id").asLong()).isEqualTo(1);
      far.command(1, "{\"type\":\"turnDial\",\"dial\":\"stress\",\"value\":0.5}");
      assertThat(far.await("accepted").path("seq").asLong()).isPositive();
      near.await("state", state -> state.toString().contains("0.5"));
      JsonNode there = far.await("frame", frame -> frame.path("frame").asLong() > 5);
      JsonNode here =
          near.await(
              "frame", frame -> frame.path("frame").asLong() >= there.path("frame").asLong());
      assertThat(here.path("frame").asLong()).isGreaterThanOrEqualTo(there.path("frame").asLong());
      far.send("{\"kind\":\"watch\",\"team\":2}");
      assertThat(far.await("refused").path("reason").path("code").asText()).isEqualTo("forbidden");
    }
  }

  @Test
  void p51_aPageThatIsLetGoHearsWhyAndOneThatComesBackIsThePersonItWas() {
    OpenedClass opened = TestServer.openClass(atA);
    try (TestPage host = TestPage.hosting(atA, opened.hostToken());
        TestPage first = TestPage.joined(atB, opened.code(), "Ada")) {
      JsonNode welcome = first.heard().get(2);
      assertThat(welcome.path("kind").asText()).isEqualTo("welcome");
      TestPage again = TestPage.greeted(atB);
      again.send(TestPage.kind("resume").put("token", welcome.path("token").asText()));
      assertThat(again.await("welcome").path("personId").asInt())
          .isEqualTo(welcome.path("personId").asInt());
      assertThat(first.await("bye").path("why").asText()).isEqualTo("replaced");
      assertThat(first.awaitClose()).isEqualTo(4409);
      host.command(1, "{\"type\":\"kick\",\"personId\":" + welcome.path("personId").asInt() + "}");
      assertThat(again.await("bye").path("why").asText()).isEqualTo("kicked");
      assertThat(again.awaitClose()).isEqualTo(4403);
      again.close();
    }
  }

  @Test
  void p65_pagesThatSubscribeTheMomentTheyAreWelcomedGetFramesFromTheOtherServer() {
    OpenedClass opened = TestServer.openClass(atA);
    List<TestPage> pages = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      TestPage page =
          TestPage.greeted(atB)
              .sayingWhenWelcomed("{\"kind\":\"subscribe\",\"streams\":[\"metrics\"]}");
      page.send(TestPage.kind("join").put("code", opened.code()).put("nickname", "Axon " + i));
      pages.add(page);
    }
    TestPage host = TestPage.hosting(atB, opened.hostToken());
    host.command(1, "{\"type\":\"start\"}");
    for (TestPage page : pages) {
      awaitFrame(page, 3);
      assertThat(page.heard()).noneMatch(heard -> heard.path("kind").asText().equals("refused"));
      page.close();
    }
    host.close();
  }

  @Test
  void p59_pagesAreToldAllServersAndMayTurnToEachOfThem() {
    try (TestPage page = TestPage.connect(atA, "Origin", "http://127.0.0.1:" + atB)) {
      page.send("{\"kind\":\"hello\",\"protocol\":1,\"client\":\"test\"}");
      JsonNode told = page.await("servers");
      assertThat(told.path("origins"))
          .extracting(JsonNode::asText)
          .containsExactlyInAnyOrder("http://127.0.0.1:" + atA, "http://127.0.0.1:" + atB);
      assertThat(told.path("leaving").asBoolean()).isFalse();
    }
    assertThatThrownBy(() -> TestPage.connect(atA, "Origin", "http://evil.example"))
        .hasStackTraceContaining("403");
    String policy =
        TestServer.get(atA, "/api/nickname").headers().firstValue("Content-Security-Policy").get();
    assertThat(policy).contains("ws://127.0.0.1:" + atB).doesNotContain("*");
  }

  @Test
  void p52_framesCrossOnceForAllPagesOfAServer() {
    OpenedClass opened = TestServer.openClass(atA);
    List<TestPage> pages = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      pages.add(TestPage.joined(atB, opened.code(), "Neuron " + i).subscribe("metrics", "spikes"));
    }
    TestPage host = TestPage.hosting(atA, opened.hostToken());
    host.command(1, "{\"type\":\"start\"}");
    pages.forEach(page -> awaitFrame(page, 5));
    var before = servers.a().gateway().traffic();
    pages.forEach(page -> awaitFrame(page, 45));
    var after = servers.a().gateway().traffic();
    long crossed = after.frames() - before.frames();
    assertThat(crossed).as("40 frames, and what is sent while it is counted").isBetween(30L, 80L);
    assertThat(after.deliveries() - before.deliveries()).isGreaterThan(8 * crossed);
    pages.forEach(TestPage::close);
    host.close();
  }

  private static void awaitFrame(TestPage page, long frame) {
    page.await("frame", message -> message.path("frame").asLong() >= frame);
  }

  @Test
  void p55_aServerThatLeavesSaysSoAndTakesNobodyIn() {
    OpenedClass opened = TestServer.openClass(atA);
    try (TestPage far = TestPage.joined(atB, opened.code(), "Ada");
        TestPage near = TestPage.joined(atA, opened.code(), "Ben")) {
      servers.common.leaving = Optional.of(servers.b().id());
      servers.common.tellMembers();
      far.await("servers", told -> told.path("leaving").asBoolean());
      assertThat(far.await("bye").path("why").asText()).isEqualTo("serverStopping");
      assertThat(far.awaitClose()).isEqualTo(1001);
      near.await("servers", told -> !told.path("leaving").asBoolean());
      assertThatThrownBy(() -> TestPage.connect(atB)).hasStackTraceContaining("503");
    } finally {
      servers.common.leaving = Optional.empty();
      servers.common.tellMembers();
    }
  }

  @Test
  void p56_aPageWaitsAtTheDoorWhileItsClassIsOnItsWay() {
    OpenedClass opened = TestServer.openClass(atA);
    servers.common.unsettled = true;
    TestPage page = TestPage.greeted(atB);
    page.send(TestPage.kind("host").put("token", opened.hostToken()));
    page.send(TestPage.kind("screen").put("code", opened.code()));
    page.await("refused", refused -> refused.toString().contains("forbidden"));
    servers.common.unsettled = false;
    page.await("welcome");
    assertThat(page.heard()).noneMatch(heard -> heard.toString().contains("busy"));
    page.close();
  }

  /* The last one: whoever comes from this address has no guesses left afterwards. */
  @Test
  @Order(Integer.MAX_VALUE)
  void p57_guessesAreCountedOnceAtTheServerWhereThePageKnocked() {
    OpenedClass opened = TestServer.openClass(atA);
    String wrong = opened.hostToken().replaceFirst("[^.]*$", "x".repeat(32));
    TestPage guesser = TestPage.greeted(atB);
    int refused = 0;
    String code = "token";
    while (code.equals("token")) {
      guesser.send(TestPage.kind("resume").put("token", wrong));
      code = guesser.await("refused").path("reason").path("code").asText();
      refused++;
    }
    assertThat(code).isEqualTo("tooFast");
    assertThat(refused).isBetween(60, 75);
    TestPage elsewhere = TestPage.greeted(atA);
    elsewhere.send(TestPage.kind("resume").put("token", wrong));
    assertThat(elsewhere.await("refused").path("reason").path("code").asText()).isEqualTo("token");
    guesser.close();
    elsewhere.close();
  }

  @Test
  void p58_whatIsAskedOfAClassIsAnsweredAtAnyServer() {
    OpenedClass opened = TestServer.openClass(atA);
    String host = "Bearer " + opened.hostToken();
    String path = "/api/classes/" + opened.classId();
    assertThat(TestServer.get(atB, "/api/classes/" + opened.code()).body())
        .isEqualTo(TestServer.get(atA, "/api/classes/" + opened.code()).body())
        .contains("\"open\":true");
    assertThat(TestServer.get(atB, path + "/about", "Authorization", host).body())
        .contains(opened.classId());
    assertThat(TestServer.get(atB, path + "/about", "Authorization", "Bearer no").statusCode())
        .isEqualTo(401);
    var sheet = TestServer.get(atB, path + "/series.csv", "Authorization", host);
    assertThat(sheet.statusCode()).isEqualTo(OK);
    assertThat(sheet.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
  }

  @Test
  void p58_aNewClassIsOpenedWhereThereIsMostRoom() {
    servers.common.place = Optional.of(servers.a().id());
    try {
      OpenedClass opened = TestServer.openClass(atB);
      assertThat(servers.a().school().byId(opened.classId())).isPresent();
      assertThat(servers.b().school().byId(opened.classId())).isEmpty();
    } finally {
      servers.common.place = Optional.empty();
    }
  }

  @Test
  void p58_aShowingIsSteeredAndReadAtAnyServer() {
    JsonNode opened =
        TestPage.parse(
            TestServer.post(atA, "/api/showings", "{\"scenario\":\"dose-matters\"}").body());
    String token = opened.path("token").asText();
    assertThat(token).as(opened.toString()).isNotEmpty();
    assertThat(TestServer.get(atB, "/api/showings/" + token + "/timeline").statusCode())
        .isEqualTo(OK);
    try (TestPage presenter = TestPage.greeted(atB)) {
      presenter.send(TestPage.kind("show").put("token", token));
      presenter.await("welcome");
      presenter.await("showing");
    }
  }
}
