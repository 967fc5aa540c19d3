package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that stands still for a while, as a laptop does whose lid was closed. */
class PausedServerIT {
  private static final long PAUSE_MS = 3_000;
  private static final String TURN = "{\"type\":\"turnDial\",\"dial\":\"stress\",\"value\":0.";

  @Test
  void p5_aServerThatStoodStillGoesOnAndNothingAcknowledgedIsLost(@TempDir Path data)
      throws InterruptedException {
    int port = ServerProcess.freePort();
    try (ServerProcess server = ServerProcess.serve(port, data)) {
      TestServer.OpenedClass lesson = TestServer.openClass(port);
      try (TestPage host = TestPage.hosting(port, lesson.hostToken());
          TestPage al = TestPage.joined(port, lesson.code(), "Al")) {
        host.command(1, "{\"type\":\"start\"}").await("accepted");
        al.subscribe("metrics");
        al.command(1, TURN + "25}").await("accepted");
        server.signal("STOP");
        al.command(2, TURN + "5}");
        assertThat(new CountDownLatch(1).await(PAUSE_MS, TimeUnit.MILLISECONDS)).isFalse();
        server.signal("CONT");
        al.await("accepted", answer -> answer.path("id").asLong() == 2);
        long frame = al.await("frame").path("frame").asLong();
        al.await("frame", next -> next.path("frame").asLong() > frame + 5);
        al.command(3, TURN + "75}").await("accepted");
      }
      JsonNode log =
          TestPage.parse(
                  TestServer.get(
                          port,
                          "/api/classes/" + lesson.classId() + "/recording",
                          "Authorization",
                          "Bearer " + lesson.hostToken())
                      .body())
              .path("log");
      assertThat(
              StreamSupport.stream(log.spliterator(), false)
                  .filter(entry -> entry.at("/command/type").asText().equals("turnDial"))
                  .map(entry -> entry.at("/command/value").asDouble()))
          .containsExactly(0.25, 0.5, 0.75);
    }
  }
}
