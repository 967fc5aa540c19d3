package org.synaptarium.drill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The nodes of a drill, on loopback, with their data in a folder that goes with them. */
final class Fleet implements AutoCloseable {

  /** The lesson that drills run: a brain and three dials, nothing by itself. */
  static final String LESSON = "drill";

  private static final Duration START_PATIENCE = Duration.ofSeconds(90);
  private static final String LESSON_TEXT =
      """
      format: 1
      id: drill
      title: {en: Drill}
      summary: {en: A brain and three dials.}
      narration: {en: A brain and three dials.}
      level: school
      minutes: 60
      brain: {neurons: %d, seed: 1}
      start: {bodySecondsPerSecond: 1}
      duration: 30d
      expectations:
        - {quantity: cortisol, at: 30d, accept: {min: 0}, text: {en: nothing happens}}
      """;

  private final Path folder;
  private final List<Node> nodes = new ArrayList<>();
  private final Thread hook = new Thread(this::killAll, "end-nodes");

  private Fleet(Path folder) {
    this.folder = folder;
    // Also when the drill is interrupted: no process outlives it.
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Starts the nodes; they are one cluster when there are several. */
  static Fleet start(Program program, int size, int neurons)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("synaptarium-drill");
    var fleet = new Fleet(folder);
    try {
      fleet.launch(program, size, neurons);
      return fleet;
    } catch (IOException | InterruptedException | RuntimeException failure) {
      fleet.close();
      throw failure;
    }
  }

  private void launch(Program program, int size, int neurons)
      throws IOException, InterruptedException {
    Path lesson = Files.createDirectories(folder.resolve("lessons").resolve(LESSON));
    Files.writeString(lesson.resolve("scenario.yaml"), LESSON_TEXT.formatted(neurons));
    List<Integer> ports = freePorts(2 * size);
    List<Integer> memberPorts = ports.subList(size, 2 * size);
    for (int i = 0; i < size; i++) {
      List<String> arguments = arguments(i, ports.get(i));
      if (size > 1) {
        arguments.addAll(clusterArguments(ports.get(i), memberPorts, i));
      }
      Path log = folder.resolve("node" + i + ".log");
      nodes.add(new Node(i, program, arguments, ports.get(i), log));
    }
    for (Node node : nodes) {
      node.start();
    }
    awaitWhole();
  }

  private List<String> arguments(int number, int port) {
    return new ArrayList<>(
        List.of(
            "serve",
            "--bind",
            "127.0.0.1",
            "--port",
            String.valueOf(port),
            "--data",
            folder.resolve("node" + number).toString(),
            "--scenarios",
            folder.resolve("lessons").toString()));
  }

  private List<String> clusterArguments(int port, List<Integer> memberPorts, int number) {
    String members =
        memberPorts.stream().map(each -> "127.0.0.1:" + each).collect(Collectors.joining(","));
    return List.of(
        "--cluster",
        members,
        "--member-port",
        String.valueOf(memberPorts.get(number)),
        "--cluster-name",
        folder.getFileName().toString(),
        "--cluster-size",
        String.valueOf(memberPorts.size()),
        "--public-url",
        "http://127.0.0.1:" + port);
  }

  /* All at once, so that no two of them are the same. */
  private static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> probes = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        probes.add(new ServerSocket(0));
      }
      return probes.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket probe : probes) {
        probe.close();
      }
    }
  }

  /** Waits until every node is ready, and in several the cluster is whole and has its backups. */
  void awaitWhole() throws IOException, InterruptedException {
    for (Node node : nodes) {
      node.await(this::isWhole, START_PATIENCE);
    }
  }

  private boolean isWhole(JsonNode health) {
    return health.path("status").asText().equals("ready")
        && (nodes.size() == 1
            || (health.path("members").asInt() == nodes.size()
                && health.path("backedUp").asBoolean()));
  }

  int size() {
    return nodes.size();
  }

  Node node(int number) {
    return nodes.get(number);
  }

  List<Node> nodes() {
    return List.copyOf(nodes);
  }

  List<URI> addresses() {
    return nodes.stream().map(Node::address).toList();
  }

  private void killAll() {
    nodes.forEach(Node::kill);
  }

  @Override
  public void close() {
    killAll();
    try {
      for (Node node : nodes) {
        node.awaitEnd();
      }
      Runtime.getRuntime().removeShutdownHook(hook);
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IllegalStateException ending) {
      // The program is being interrupted; the hook does the rest.
    } catch (IOException leftOver) {
      // A few files in the temporary folder; nothing depends on them.
    }
  }
}
