package org.synaptarium;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.synaptarium.load.ProcessGauge;

/** A server in a process of its own, with a data folder that goes with it. */
final class BenchServer implements AutoCloseable {
  private static final Duration START_PATIENCE = Duration.ofSeconds(120);
  private static final long STOP_PATIENCE_MS = 10_000;
  private static final int POLL_MS = 50;

  private final Process process;
  private final int port;
  private final Path data;
  private final HttpClient http = HttpClient.newHttpClient();

  private BenchServer(Process process, int port, Path data) {
    this.process = process;
    this.port = port;
    this.data = data;
  }

  /** Starts a server like this program itself and waits until it answers. */
  static BenchServer start() throws IOException, InterruptedException {
    int port = freePort();
    Path data = Files.createTempDirectory("synaptarium-bench");
    Process process =
        new ProcessBuilder(command(port, data))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BenchServer server = new BenchServer(process, port, data);
    try {
      server.awaitReady();
    } catch (IOException | InterruptedException | RuntimeException failure) {
      server.close();
      throw failure;
    }
    return server;
  }

  /** Returns how this very program is started in a process of its own; for more to be added. */
  static List<String> program() {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    return command;
  }

  private static List<String> command(int port, Path data) {
    List<String> command = program();
    command.addAll(List.of("serve", "--bind", "127.0.0.1", "--port", String.valueOf(port)));
    command.addAll(List.of("--data", data.toString()));
    return command;
  }

  private static int freePort() throws IOException {
    try (var probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }

  private void awaitReady() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + START_PATIENCE.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      try {
        if (send(request("/api/health/ready").build()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It is still starting.
      }
      Thread.sleep(POLL_MS);
    }
    throw new IOException("the server did not start");
  }

  URI socket() {
    return URI.create("ws://127.0.0.1:" + port + "/ws");
  }

  String post(String path, String body) throws IOException, InterruptedException {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build()).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Returns the folder of its journal. */
  Path data() {
    return data;
  }

  ProcessGauge gauge() {
    return new ProcessGauge(process.toHandle());
  }

  /** Returns the processor time that the server has used. */
  Duration cpuTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    http.shutdownNow();
    process.destroy();
    try {
      if (!process.waitFor(STOP_PATIENCE_MS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
      try (var files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IOException leftOver) {
      // A few files in the temporary folder; nothing depends on them.
    }
  }
}
