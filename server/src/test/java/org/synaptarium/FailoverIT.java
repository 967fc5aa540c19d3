package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/**
 * Real servers on this machine, of which one is killed: what the bench finds, and what it leaves.
 */
class FailoverIT {

  @Test
  void aKilledNodeLosesNothingThatWasAcknowledgedAndNobodySeesAnotherHistory() {
    JsonNode report = drill("--nodes", "3", "--kills", "1", "--classes", "2", "--students", "3");
    assertThat(report.path("kills").asInt()).isEqualTo(1);
    assertThat(report.path("acknowledged").asInt()).isPositive();
    assertThat(report.path("hashes").asInt()).isPositive();
    for (String mustBeZero : new String[] {"lost", "duplicated", "hashMismatches"}) {
      assertThat(report.path(mustBeZero).asInt(-1)).as(mustBeZero + " in " + report).isZero();
    }
    assertThat(report.path("outageMaxMs").asDouble()).isPositive();
    assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
        .as("processes that the bench left behind")
        .isEmpty();
  }

  private static JsonNode drill(String... options) {
    var out = new StringWriter();
    var err = new StringWriter();
    String[] all = new String[options.length + 7];
    System.arraycopy(
        new String[] {"bench", "failover", "--neurons", "200", "--seed", "7", "--json"},
        0,
        all,
        0,
        7);
    System.arraycopy(options, 0, all, 7, options.length);
    int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), all);
    assertThat(exitCode).as(out + "" + err).isZero();
    return TestPage.parse(out.toString());
  }
}
