package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code serve} says when it can't: one clear sentence, exit code 2. */
class ServeIT {

  @Test
  void aPortInUseIsOneSentence(@TempDir Path data) throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = String.valueOf(taken.getLocalPort());
      assertRefused(
          ServerProcess.run(
              "serve", "--bind", "127.0.0.1", "--port", port, "--data", data.toString()),
          "port " + port + " is in use");
    }
  }

  @Test
  void anUnusableDataFolderIsOneSentence(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    assertRefused(
        ServerProcess.run("serve", "--port", "0", "--data", file.resolve("data").toString()),
        "can't be written to");
  }

  @Test
  void wrongOptionsAreOneSentence() {
    assertRefused(ServerProcess.run("serve", "--port", "70000"), "0 … 65535");
    assertRefused(ServerProcess.run("serve", "--bind", "no.such.host.invalid"), "no address");
    assertRefused(ServerProcess.run("serve", "--public-url", "ftp://x"), "--public-url");
    assertRefused(ServerProcess.run("serve", "--scenarios", "/no/such/folder"), "no folder");
  }

  private static void assertRefused(ServerProcess.Ended ended, String sentence) {
    assertThat(ended.err()).contains(sentence).startsWith("synaptarium: ");
    assertThat(ended.err().lines().count()).as(ended.err()).isLessThanOrEqualTo(2);
    assertThat(ended.err()).doesNotContain("Exception", "\tat ");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.exitCode()).isEqualTo(2);
  }
}
