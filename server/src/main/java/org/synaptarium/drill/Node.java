package org.synaptarium.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One node of a drill: a server at a fixed address, in a process that can be ended in two ways and
 * started again.
 */
final class Node {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(10);
  private static final long END_PATIENCE_S = 30;
  private static final int POLL_MS = 50;
  private static final int LAST_LINES = 5;
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(ANSWER_PATIENCE).build();

  private final int number;
  private final Program program;
  private final List<String> arguments;
  private final URI address;
  private final Path log;
  private volatile @Nullable Process process;
  private boolean over;

  Node(int number, Program program, List<String> arguments, URI address, Path log) {
    this.number = number;
    this.program = program;
    this.arguments = List.copyOf(arguments);
    this.address = address;
    this.log = log;
  }

  int number() {
    return number;
  }

  URI address() {
    return address;
  }

  synchronized void start() throws IOException {
    if (over) {
      throw new IOException("the drill is over");
    }
    process = program.start(log, arguments);
  }

  /** Ends it for good: it can't be started again, by whatever is still under way. */
  synchronized void retire() {
    over = true;
    kill();
  }

  /** Ends it as a power cut would; returns when, by {@link System#nanoTime}. */
  long kill() {
    long nowNanos = System.nanoTime();
    Process running = process;
    if (running != null) {
      running.destroyForcibly();
    }
    return nowNanos;
  }

  /** Lets all its threads stand still, or go on; by a signal that only Unix has. */
  void freeze(boolean still) throws IOException, InterruptedException {
    Process running = process;
    if (running != null) {
      String signal = still ? "-STOP" : "-CONT";
      int refused =
          new ProcessBuilder("kill", signal, String.valueOf(running.pid())).start().waitFor();
      if (refused != 0) {
        throw new IOException("node " + number + " doesn't take the signal " + signal);
      }
    }
  }

  /** Asks it to stop and waits until it has. */
  void drain() throws InterruptedException {
    Process running = process;
    if (running != null) {
      running.destroy();
      awaitEnd(running);
    }
  }

  /** Waits until a process that was told to end is gone. */
  void awaitEnd() throws InterruptedException {
    Process running = process;
    if (running != null) {
      awaitEnd(running);
    }
  }

  private static void awaitEnd(Process running) throws InterruptedException {
    if (!running.waitFor(END_PATIENCE_S, TimeUnit.SECONDS)) {
      running.destroyForcibly().waitFor();
    }
  }

  /** Waits until what it says of its health is as wanted. */
  void await(Predicate<JsonNode> wanted, Duration patience)
      throws IOException, InterruptedException {
    long deadlineNanos = System.nanoTime() + patience.toNanos();
    JsonNode last = MissingNode.getInstance();
    while (System.nanoTime() - deadlineNanos < 0) {
      last = health();
      if (wanted.test(last)) {
        return;
      }
      Process running = process;
      if (running != null && !running.isAlive()) {
        throw new IOException("node " + number + " ended by itself: " + lastWords());
      }
      Thread.sleep(POLL_MS);
    }
    throw new IOException("node " + number + " didn't get there: " + last + " " + lastWords());
  }

  private String lastWords() throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join(" / ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
  }

  /** Returns what it says of its health; nothing while it does not answer. */
  JsonNode health() throws InterruptedException {
    try {
      return JSON.readTree(send("GET", "/api/health/ready", "", "").body());
    } catch (IOException notThere) {
      return MissingNode.getInstance();
    }
  }

  /** Sends a request; returns the answer, whatever its status. */
  HttpResponse<byte[]> send(String method, String path, String body, String token)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(address().resolve(path))
            .timeout(ANSWER_PATIENCE)
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Returns the processor time that the running process has used. */
  Duration cpuTime() {
    Process running = process;
    return running == null
        ? Duration.ZERO
        : running.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
