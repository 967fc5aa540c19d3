package org.synaptarium.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server process that is put under load: says {@code listening} when it is ready. */
public final class Subject implements AutoCloseable {
  private static final String READY = "listening";
  private static final long START_PATIENCE_S = 60;
  private static final long STOP_PATIENCE_S = 5;

  private final Process process;
  private final int port;
  private final ProcessGauge gauge;

  private Subject(Process process, int port) {
    this.process = process;
    this.port = port;
    this.gauge = new ProcessGauge(process.toHandle());
  }

  /** Starts a command that listens on a port and waits until it does. */
  public static Subject start(List<String> command, int port)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Subject subject = new Subject(process, port);
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    Thread.ofVirtual().start(() -> listen(process, ready));
    try {
      if (ready.get(START_PATIENCE_S, TimeUnit.SECONDS)) {
        return subject;
      }
    } catch (ExecutionException | TimeoutException failure) {
      // Said below.
    }
    subject.close();
    throw new IOException("this did not start: " + String.join(" ", command));
  }

  /* Whatever else it says is read, so that it never waits for somebody to read it. */
  private static void listen(Process process, CompletableFuture<Boolean> ready) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().filter(READY::equals).forEach(line -> ready.complete(true));
    } catch (IOException | UncheckedIOException gone) {
      // It has ended.
    }
    ready.complete(false);
  }

  /** Returns a port that nobody listens on. */
  public static int freePort() throws IOException {
    try (var probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }

  public int port() {
    return port;
  }

  public ProcessGauge gauge() {
    return gauge;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_PATIENCE_S, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
