package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a host deletes is in no file any more, read byte by byte. */
@Execution(ExecutionMode.CONCURRENT)
class DeletionIT {
  private static final String NAME = "Quokkazilla";
  private static final String NOTE = "zebrafinch remembers";

  @Test
  void p16_everyTraceOfADeletedClassIsGoneFromTheDataFolder(@TempDir Path data) throws IOException {
    try (TestServer server = new TestServer(data)) {
      TestServer.OpenedClass kept = server.openClass();
      TestServer.OpenedClass lesson = server.openClass();
      String token = lesson.hostToken();
      String path = "/api/classes/" + lesson.classId();
      try (TestPage host = TestPage.hosting(server.port(), token);
          TestPage page = TestPage.joined(server.port(), lesson.code(), NAME)) {
        host.subscribe("metrics");
        host.command(1, "{\"type\":\"addNote\",\"text\":\"" + NOTE + "\"}");
        host.command(2, "{\"type\":\"start\"}");
        host.await("frame", frame -> frame.path("frame").asLong() > 105);
        assertThat(traces(data, NAME, NOTE, lesson.classId())).isNotEmpty();
        assertThat(page.heard().toString()).doesNotContain(token);

        assertThat(server.delete(path, "Bearer nonsense").statusCode()).isEqualTo(401);
        assertThat(server.delete(path, "Bearer " + token).statusCode()).isEqualTo(204);
        assertThat(page.await("bye").path("why").asText()).isEqualTo("ended");
        assertThat(page.awaitClose()).isEqualTo(4410);
      }
      assertThat(server.get(path + "/about", "Authorization", "Bearer " + token).statusCode())
          .isEqualTo(401);
      assertThat(traces(data, NAME, NOTE, lesson.classId())).isEmpty();
      assertThat(traces(data, kept.classId())).isNotEmpty();
    }
    assertThat(traces(data, NAME, NOTE)).isEmpty();
  }

  @Test
  void p15_aHostWhoComesBackAfterTheEndFindsTheClassByAskingAboutIt(@TempDir Path data) {
    try (TestServer server = new TestServer(data)) {
      TestServer.OpenedClass lesson = server.openClass();
      String bearer = "Bearer " + lesson.hostToken();
      String path = "/api/classes/" + lesson.classId();
      try (TestPage host = TestPage.hosting(server.port(), lesson.hostToken())) {
        host.command(1, "{\"type\":\"end\"}");
        host.awaitClose();
      }
      JsonNode about = TestPage.parse(server.get(path + "/about", "Authorization", bearer).body());
      assertThat(about.path("ended").asBoolean()).isTrue();
      assertThat(about.path("commands").asLong()).isEqualTo(1);
      assertThat(about.path("title").path("en").asText()).isNotEmpty();
      assertThat(server.get(path + "/recording", "Authorization", bearer).body())
          .contains("synaptarium-recording");
      assertThat(server.delete(path, bearer).statusCode()).isEqualTo(204);
    }
  }

  private static List<String> traces(Path data, String... words) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> Stream.of(words).filter(word -> holds(file, word)))
          .toList();
    }
  }

  private static boolean holds(Path file, String word) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
    } catch (IOException gone) {
      return false;
    }
  }
}
