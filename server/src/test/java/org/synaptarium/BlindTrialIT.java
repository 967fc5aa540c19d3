package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synaptarium.frame.Metrics;

/** What a blinded trial keeps back, looked for in everything that every page received. */
class BlindTrialIT {

  /** Columns that would say what was given, and some that must be seen all the same. */
  private static final List<String> COVERED =
      List.of("plasmaNgPerMl", "givenMgPerKg", "nmdaBlockE", "mtor", "dissociation", "uptake");

  private static final List<String> SEEN = List.of("PFC.rateEHz", "symptomIndex", "eegGamma");

  /** How drugs are called in marks, settings and logs; arms are named in camelCase. */
  private static final List<String> WORDS = List.of("Rapamycin on", "[\"rapamycin\"]", "mg/kg");

  private static void hostDoes(TestPage host, long id, String command) {
    host.command(id, command.replace('\'', '"'));
    host.await("accepted", answer -> answer.path("id").asLong() == id);
  }

  private static void assertCovered(TestPage page) {
    boolean given = false;
    for (JsonNode message : page.heard()) {
      JsonNode trial = message.path("teams").path("trial");
      given |= trial.path("given").asInt() > 0;
      assertThat(trial.path("allocation")).as(message.toString()).isEmpty();
      boolean later = message.path("frame").asLong() > 0; // given at rest, before the first frame
      if (message.path("kind").asText().equals("frame") && given && later) {
        assertThat(message.path("stateHash").asText()).isEqualTo("0000000000000000");
        COVERED.forEach(name -> assertThat(column(message, name)).as(name).isNaN());
        SEEN.forEach(name -> assertThat(column(message, name)).as(name).isNotNaN());
      }
      if (message.path("kind").asText().equals("teams") && given) {
        message.path("values").forEach(row -> row.forEach(v -> assertThat(v.isNull()).isTrue()));
      }
    }
    assertThat(given).isTrue();
    assertThat(page.everyByte()).doesNotContain(WORDS).doesNotContain("\"allocation\":[\"");
  }

  private static double column(JsonNode frame, String name) {
    return frame.path("metrics").path(Metrics.names().indexOf(name)).asDouble();
  }

  @Test
  void p36_noPageReceivesWhatATeamWasGivenBeforeTheReveal(@TempDir Path data) {
    try (TestServer server = new TestServer(data)) {
      TestServer.OpenedClass lesson = server.openClass();
      try (TestPage host = TestPage.hosting(server.port(), lesson.hostToken());
          TestPage student = TestPage.joined(server.port(), lesson.code(), "Axon");
          TestPage screen = TestPage.greeted(server.port())) {
        screen.send(TestPage.kind("screen").put("code", lesson.code()));
        screen.await("welcome");
        hostDoes(host, 1, "{'type':'setTeams','count':2,'seeds':'same'}");
        hostDoes(
            host, 2, "{'type':'openTrial','arms':['saline','lowDoseRapamycin'],'blinded':true}");
        List<TestPage> pages = List.of(host, student, screen);
        pages.forEach(page -> page.subscribe("metrics", "spikes"));
        screen.send(
            "{\"kind\":\"subscribe\",\"streams\":[\"metrics\"],\"teams\":[\"givenMgPerKg\"]}");
        hostDoes(host, 3, "{'type':'giveTreatments'}");
        hostDoes(host, 4, "{'type':'start'}");
        host.send("{\"kind\":\"watch\",\"team\":2}");
        host.await("team");
        pages.forEach(page -> page.await("frame", f -> f.path("frame").asLong() >= 12));
        pages.forEach(BlindTrialIT::assertCovered);
        assertFiles(server, lesson);

        hostDoes(host, 5, "{'type':'revealTrial'}");
        for (TestPage page : pages) {
          page.await("team", news -> news.path("why").asText().equals("revealed"));
          page.await("state", s -> s.path("teams").path("trial").path("allocation").size() == 2);
          JsonNode frame = page.await("frame");
          assertThat(column(frame, "givenMgPerKg")).isNotNaN();
        }
        assertThat(recording(server, lesson, "")).isEqualTo(200);
        assertThat(recording(server, lesson, ".synrec")).isEqualTo(200);
        assertThat(showing(server, lesson)).isEqualTo(201);
      }
    }
  }

  private static int recording(TestServer server, TestServer.OpenedClass lesson, String form) {
    return server
        .get(
            "/api/classes/" + lesson.classId() + "/recording" + form,
            "Authorization",
            "Bearer " + lesson.hostToken())
        .statusCode();
  }

  private static int showing(TestServer server, TestServer.OpenedClass lesson) {
    String wish = "{\"classId\":\"" + lesson.classId() + "\"}";
    return server.post("/api/showings", wish, lesson.hostToken()).statusCode();
  }

  private static void assertFiles(TestServer server, TestServer.OpenedClass lesson) {
    assertThat(recording(server, lesson, "")).isEqualTo(409);
    assertThat(recording(server, lesson, ".synrec")).isEqualTo(409);
    assertThat(showing(server, lesson)).isEqualTo(409);
    String path = "/api/classes/" + lesson.classId() + "/series.csv";
    String csv = new String(server.bytes(path, lesson.hostToken()), StandardCharsets.UTF_8);
    List<String> header = List.of(csv.lines().findFirst().orElseThrow().split(",", -1));
    int given = header.indexOf("givenMgPerKg max (mg/kg)");
    int rate = header.indexOf("PFC.rateEHz max (Hz)");
    assertThat(csv.lines().skip(1).map(line -> line.split(",", -1)))
        .isNotEmpty()
        .allMatch(cells -> cells[1].isEmpty() && cells[given].isEmpty() && !cells[rate].isEmpty());
  }
}
