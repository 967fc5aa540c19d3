package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What supervisors and Prometheus are told, and who is told. */
class OversightIT {
  private static final Pattern LINE =
      Pattern.compile("[a-zA-Z_:][\\w:]*(\\{[^}]*\\})? -?[\\d.Ee+-]+|.* (NaN|[+-]Inf)");

  @TempDir private static Path data;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void readinessSaysInWordsAndNumbersHowTheServerIs() {
    var answer = server.get("/api/health/ready");
    JsonNode health = TestPage.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(health.path("status").asText()).isEqualTo("ready");
    assertThat(health.path("troubles")).isEmpty();
    assertThat(health.path("members").asInt()).isEqualTo(1);
    assertThat(health.path("clusterSize").asInt()).isEqualTo(1);
    assertThat(health.path("lessons").asInt()).isPositive();
    assertThat(health.at("/store/reachable").asBoolean()).isTrue();
    assertThat(TestPage.parse(server.get("/api/health/live").body()).path("status").asText())
        .isEqualTo("live");
  }

  @Test
  void metricsCountAClassAndItsPeopleAndNameNobody() {
    TestServer.OpenedClass lesson = server.openClass();
    try (TestPage student = TestPage.joined(server.port(), lesson.code(), "Unmistakable")) {
      student.subscribe("metrics").await("frame");
      student.command(1, "{\"type\":\"turnDial\",\"dial\":\"stress\",\"value\":0.5}");
      student.await("accepted");
      String text = server.get("/metrics").body();
      assertThat(text.lines().filter(line -> !line.startsWith("#")))
          .allMatch(line -> LINE.matcher(line).matches());
      Map.of("classes", 1.0, "participants", 1.0, "sockets", 1.0, "members", 1.0)
          .forEach((name, value) -> assertThat(valueOf(text, name)).as(name).isEqualTo(value));
      assertThat(valueOf(text, "journal_append_seconds_count")).isPositive();
      assertThat(text).contains("jvm_memory_used_bytes", "synaptarium_failover_seconds_bucket");
      for (String secret : List.of(lesson.classId(), lesson.code(), "Unmistakable")) {
        assertThat(text).doesNotContain(secret);
      }
    }
  }

  @Test
  void everyMeterOfOursIsExplainedWhereOperatorsLook() {
    String manual = ProjectFiles.read(Path.of("docs", "operations.md"));
    List<String> ours =
        server
            .get("/metrics")
            .body()
            .lines()
            .filter(line -> line.startsWith("# TYPE synaptarium_"))
            .map(line -> line.split(" ")[2])
            .filter(name -> !name.endsWith("_max"))
            .toList();
    assertThat(ours).hasSizeGreaterThan(10);
    assertThat(ours).allMatch(name -> manual.contains("`" + name + "`"));
  }

  @Test
  void metricsAreNotForThoseWhoComeThroughAProxy() {
    var refused = server.get("/metrics", "X-Forwarded-For", "192.0.2.7");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("--metrics all").doesNotContain("synaptarium_");
  }

  private static double valueOf(String text, String name) {
    return text.lines()
        .filter(line -> line.startsWith("synaptarium_" + name + " "))
        .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + text));
  }
}
