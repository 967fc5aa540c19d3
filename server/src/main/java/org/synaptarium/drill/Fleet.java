package org.synaptarium.drill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The nodes of a drill, on loopback, with their data in a folder that goes with them. */
final class Fleet implements AutoCloseable {

  /** The lesson that drills run: a brain and three dials, nothing by itself. */
  static final String LESSON = "drill";

  private static final Duration START_PATIENCE = Duration.ofMinutes(4);
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
  private final Ground ground;
  private final List<Node> nodes = new ArrayList<>();
  private final Thread hook = new Thread(this::clear, "end-nodes");

  private Fleet(Path folder, Ground ground) {
    this.folder = folder;
    this.ground = ground;
    // Also when the drill is interrupted: no process outlives it.
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Starts the nodes; they are one cluster when there are several. */
  static Fleet start(Program program, Ground ground, int size, int neurons)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("synaptarium-drill");
    var fleet = new Fleet(folder, ground);
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
    for (int i = 0; i < size; i++) {
      List<String> arguments = arguments(i);
      if (size > 1) {
        arguments.addAll(clusterArguments(i, size));
      }
      Path log = folder.resolve("node" + i + ".log");
      nodes.add(new Node(i, program.within(ground.prefix(i)), arguments, addressOf(i), log));
    }
    for (Node node : nodes) {
      node.start();
    }
    awaitWhole();
  }

  private URI addressOf(int number) {
    return URI.create("http://" + ground.host(number) + ":" + ground.port(number));
  }

  private List<String> arguments(int number) {
    return new ArrayList<>(
        List.of(
            "serve",
            "--bind",
            ground.bind(number),
            "--port",
            String.valueOf(ground.port(number)),
            "--data",
            folder.resolve("node" + number).toString(),
            "--scenarios",
            folder.resolve("lessons").toString()));
  }

  private List<String> clusterArguments(int number, int size) {
    String members =
        IntStream.range(0, size)
            .mapToObj(each -> ground.memberAddress(each) + ":" + ground.memberPort(each))
            .collect(Collectors.joining(","));
    return List.of(
        "--cluster",
        members,
        "--member-port",
        String.valueOf(ground.memberPort(number)),
        "--cluster-name",
        folder.getFileName().toString(),
        "--cluster-size",
        String.valueOf(size),
        "--public-url",
        addressOf(number).toString());
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

  /** Returns a node that runs classes; any when none does. */
  Node anyOwner() throws InterruptedException {
    for (Node node : nodes) {
      if (node.health().path("classes").asInt() > 0) {
        return node;
      }
    }
    return nodes.getFirst();
  }

  List<URI> addresses() {
    return nodes.stream().map(Node::address).toList();
  }

  Ground ground() {
    return ground;
  }

  /* What is left when the drill is interrupted, or has ended. */
  private void clear() {
    nodes.forEach(Node::retire);
    try {
      for (Node node : nodes) {
        node.awaitEnd();
      }
      ground.close();
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException leftOver) {
      // A few files in the temporary folder; nothing depends on them.
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      return; // The program is being interrupted; the hook does it.
    }
    clear();
  }
}
