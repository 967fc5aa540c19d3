package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that takes nothing costs the class nothing, and comes back to the newest state. */
class BackPressureIT {
  private static final String SUBSCRIBE =
      "{\"kind\":\"subscribe\",\"streams\":[\"metrics\",\"spikes\",\"synapses\"]}";
  private static final int FRAMES_DEAF = 160;

  @Test
  void p6_aSocketThatTakesNothingGetsNothingThenTheNewestFrameInFull(@TempDir Path data)
      throws IOException {
    try (TestServer server = new TestServer(data)) {
      var lesson = server.openClass();
      try (TestPage host = TestPage.hosting(server.port(), lesson.hostToken());
          DeafPage deaf = new DeafPage(server.port())) {
        deaf.send("{\"kind\":\"hello\",\"protocol\":1,\"client\":\"deaf\"}")
            .send("{\"kind\":\"screen\",\"code\":\"" + lesson.code() + "\"}")
            .send(SUBSCRIBE);
        host.send(SUBSCRIBE);
        host.command(1, "{\"type\":\"turnDial\",\"dial\":\"glutamate\",\"value\":4}");
        host.command(2, "{\"type\":\"start\"}");
        JsonNode newest = host.await("frame", frame -> frame.path("frame").asLong() > FRAMES_DEAF);
        List<JsonNode> heard = deaf.listen(FRAMES_DEAF);
        int afterGap = firstAfterGap(heard);
        assertThat(afterGap).as("frames heard: " + heard.size()).isBetween(1, FRAMES_DEAF - 1);
        assertThat(heard.get(afterGap).path("full").asBoolean()).isTrue();
        assertThat(heard.get(afterGap).path("frame").asLong())
            .isGreaterThanOrEqualTo(newest.path("frame").asLong());
        assertThat(heard.get(afterGap + 1).path("full").asBoolean()).isFalse();
      }
    }
  }

  private static int firstAfterGap(List<JsonNode> frames) {
    for (int i = 1; i < frames.size(); i++) {
      if (frames.get(i).path("frame").asLong() != frames.get(i - 1).path("frame").asLong() + 1) {
        return i;
      }
    }
    return -1;
  }
}
