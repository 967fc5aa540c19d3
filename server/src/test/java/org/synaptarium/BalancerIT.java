package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synaptarium.TestServer.OpenedClass;

/** Two servers behind a balancer that knows nothing of classes. */
class BalancerIT {
  private static final int OK = 200;
  private static final int STUDENTS = 4;

  @TempDir private Path folder;

  @Test
  void p51_behindNginxWhoeverLandsWhereverIsInTheSameClass() {
    assumeTrue(
        Nginx.program().isPresent(),
        "nginx is not installed: `apt-get install nginx` and this test runs");
    try (TwoServers servers = new TwoServers(folder);
        Nginx nginx = Nginx.before(List.of(servers.a().port(), servers.b().port()), folder)) {
      OpenedClass opened = TestServer.openClass(nginx.port());
      TestPage host = TestPage.hosting(nginx.port(), opened.hostToken());
      List<TestPage> students = new ArrayList<>();
      for (int i = 0; i < STUDENTS; i++) {
        students.add(TestPage.joined(nginx.port(), opened.code(), "Neuron " + i));
      }
      students.forEach(student -> student.subscribe("metrics"));
      host.command(1, "{\"type\":\"start\"}");
      host.await("accepted");
      for (TestPage student : students) {
        student.await("frame", frame -> frame.path("frame").asLong() > 3);
      }
      for (int i = 0; i < 2; i++) {
        assertThat(TestServer.get(nginx.port(), "/api/classes/" + opened.code()).statusCode())
            .isEqualTo(OK);
      }
      aServerLeaves(servers, nginx, students, opened);
      students.forEach(TestPage::close);
      host.close();
    }
  }

  /* Pages of the one that leaves come back through the same door, and land at the other. */
  private static void aServerLeaves(
      TwoServers servers, Nginx nginx, List<TestPage> students, OpenedClass opened) {
    TwoServers.One leaving =
        servers.a().school().byCode(opened.code()).isEmpty() ? servers.a() : servers.b();
    servers.common.leaving = Optional.of(leaving.id());
    servers.common.tellMembers();
    int back = 0;
    for (TestPage student : students) {
      JsonNode told = student.await("servers");
      if (told.path("leaving").asBoolean()) {
        student.await("bye");
        TestPage again = TestPage.greeted(nginx.port());
        JsonNode welcome =
            student.heard().stream()
                .filter(heard -> heard.path("kind").asText().equals("welcome"))
                .findFirst()
                .orElseThrow();
        again.send(TestPage.kind("resume").put("token", welcome.path("token").asText()));
        assertThat(again.await("welcome").path("personId")).isEqualTo(welcome.path("personId"));
        again.close();
        back++;
      }
    }
    assertThat(back).as("pages that were at the server that left").isPositive();
  }
}
