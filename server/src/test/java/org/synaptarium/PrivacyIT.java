package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the host may know, looked for in every byte that the others' sockets received. */
class PrivacyIT {
  private static final String REAL_NAME = "Persephone Underhill";
  private static final String DEVICE = "browser-of-persephone";

  /** What a host may do that others hear of. */
  private static final List<String> EVERYTHING =
      List.of(
          "{'type':'setDialPolicy','dial':'stress','policy':'everyone'}",
          "{'type':'start'}",
          "{'type':'addNote','text':'hello'}",
          "{'type':'setCoHost','personId':1,'active':true}",
          "{'type':'setCoHost','personId':1,'active':false}",
          "{'type':'kick','personId':2}",
          "{'type':'readmit','personId':2}");

  private static void doAll(TestPage host, List<String> commands) {
    for (int i = 0; i < commands.size(); i++) {
      long id = i + 1;
      host.command(id, commands.get(i).replace('\'', '"'));
      host.await("accepted", answer -> answer.path("id").asLong() == id);
    }
  }

  @Test
  void p24_realNamesReachTheHostAndNobodyElse(@TempDir Path data) {
    try (TestServer server = new TestServer(data)) {
      TestServer.OpenedClass lesson = server.openClass();
      try (TestPage host = TestPage.hosting(server.port(), lesson.hostToken());
          TestPage other = TestPage.joined(server.port(), lesson.code(), "Bystander");
          TestPage screen = TestPage.greeted(server.port());
          TestPage herself = TestPage.greeted(server.port())) {
        screen.send(TestPage.kind("screen").put("code", lesson.code()));
        other.subscribe("metrics", "spikes", "synapses");
        screen.subscribe("metrics", "spikes", "synapses");
        herself.send(
            TestPage.kind("join")
                .put("code", lesson.code())
                .put("nickname", "Quiet Axon")
                .put("realName", REAL_NAME)
                .put("device", DEVICE));
        String token = herself.await("welcome").path("token").asText();
        JsonNode roster = host.await("roster", said -> said.toString().contains(REAL_NAME));
        assertThat(roster.toString()).doesNotContain(token, DEVICE);
        doAll(host, EVERYTHING);
        screen.await("frame", frame -> frame.path("frame").asLong() > 10);
        for (TestPage page : new TestPage[] {screen, other, herself}) {
          assertThat(page.everyByte()).doesNotContain(REAL_NAME, "Underhill", DEVICE);
        }
        assertThat(screen.everyByte()).doesNotContain(token, "Quiet Axon", "Bystander");
        assertThat(other.everyByte()).doesNotContain(token, "Quiet Axon");
      }
    }
  }
}
