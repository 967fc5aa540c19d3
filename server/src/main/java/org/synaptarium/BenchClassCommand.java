package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synaptarium.command.Limits;
import org.synaptarium.load.Crowd;
import org.synaptarium.load.Peer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synaptarium bench class}: a class of simulated students against a server of its own. */
@Command(
    name = "class",
    mixinStandardHelpOptions = true,
    description = {
      "Starts a server in a process of its own and a class in it; students join over real sockets,",
      "draw what a student's page draws, and turn dials. Prints how long it took them."
    })
final class BenchClassCommand implements Callable<Integer> {

  /** Above this the load generator, not the server, is what is measured. */
  static final int MAX_STUDENTS = 300;

  private static final int MAX_CROWD = 5_000;

  private static final int MAX_SECONDS = 600;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** More brains than any machine of today holds in time. */
  private static final int MAX_CLASSES = 200;

  @Option(
      names = "--classes",
      paramLabel = "N",
      description = {
        "Many classes at once, 1 … 200, whose students, 5000 at most, are divided among them and",
        "each move a dial twice a second; prints how late frames come."
      })
  private @Nullable Integer classes;

  @Option(
      names = "--search",
      description = "More and more classes of 30, until frames come late: the most that is held.")
  private boolean search;

  @Option(
      names = "--peer",
      paramLabel = "PEER",
      description = {
        "With --classes or --search also measure colyseus (from npm, installed when asked for):"
            + " rooms",
        "that hold and patch what pages draw. It computes no network, which favours it."
      })
  private List<Peer> peers = new ArrayList<>();

  @Option(
      names = "--students",
      paramLabel = "N",
      defaultValue = "30",
      description = "Students in the class, 2 … 300 (default ${DEFAULT-VALUE}).")
  private int students;

  @Option(
      names = "--teams",
      paramLabel = "N",
      defaultValue = "1",
      description = {
        "Brains of 2,000 neurons in the class, 1 … 8 (default ${DEFAULT-VALUE}).",
        "With several, the host turns the dials of all."
      })
  private int teams;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "20",
      description = "How long dials are turned, 1 … 600 (default ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--everyone",
      description = "All students drag one dial all the time, 20 moves a second each.")
  private boolean everyone;

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (classes != null || search) {
      return crowd();
    }
    require("--students", students, 2, MAX_STUDENTS);
    require("--teams", teams, 1, Limits.MAX_TEAMS);
    require("--seconds", seconds, 1, MAX_SECONDS);
    PrintWriter err = spec.commandLine().getErr();
    err.println("bench class: starting a server");
    try (BenchServer server = BenchServer.start();
        BenchClass lesson = new BenchClass(server, students, teams, everyone)) {
      err.println("bench class: " + students + " students join");
      lesson.join();
      err.println("bench class: they turn dials for " + seconds + " s");
      BenchClass.Figures figures = lesson.turnDials(seconds);
      print(figures);
    }
    return ExitCode.FINE;
  }

  private int crowd() throws IOException, InterruptedException {
    int many = classes == null ? 1 : classes;
    require("--classes", many, 1, MAX_CLASSES);
    require("--students", students, many, MAX_CROWD);
    require("--seconds", seconds, 1, MAX_SECONDS);
    PrintWriter err = spec.commandLine().getErr();
    if (peers.stream().anyMatch(peer -> peer != Peer.COLYSEUS)) {
      throw new ParameterException(
          spec.commandLine(), "--peer: only colyseus holds a state; allowed: colyseus");
    }
    var crowd = new BenchCrowd(many, students, seconds, search, err);
    Map<String, Crowd.Figures> found;
    try {
      found = crowd.measure(peers);
    } catch (Peer.NotThere absent) {
      err.println("bench class: " + absent.getMessage());
      return ExitCode.CHECK_FAILED;
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(crowd.asJson(found));
      out.flush();
    } else {
      crowd.print(out, found);
    }
    return found.values().stream().allMatch(BenchCrowd::isHeld)
        ? ExitCode.FINE
        : ExitCode.CHECK_FAILED;
  }

  private void require(String option, int value, int min, int max) {
    if (value < min || value > max) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + value + "; allowed: " + min + " … " + max);
    }
  }

  private void print(BenchClass.Figures figures) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(asJson(figures));
    } else {
      out.printf(
          Locale.ROOT,
          "join to first frame   p50 %6.1f   p99 %6.1f ms%n",
          figures.joinP50Ms(),
          figures.joinP99Ms());
      out.printf(
          Locale.ROOT,
          "dial to everyone      p50 %6.1f   p99 %6.1f ms   (%d moves, %d students lost)%n",
          figures.echoP50Ms(),
          figures.echoP99Ms(),
          figures.moves(),
          figures.lost());
      out.printf(Locale.ROOT, "frames a student      %6.1f a second%n", figures.framesPerSecond());
      out.printf(
          Locale.ROOT,
          "bytes a student       %6.0f a second%n",
          figures.bytesPerStudentPerSecond());
      out.printf(Locale.ROOT, "the server's CPU      %6.2f of one core%n", figures.cpuShare());
    }
    out.flush();
  }

  private ObjectNode asJson(BenchClass.Figures figures) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("bench", "class")
        .put("students", students)
        .put("teams", teams)
        .put("seconds", seconds)
        .put("everyone", everyone)
        .put("moves", figures.moves())
        .put("lost", figures.lost())
        .put("joinP50Ms", figures.joinP50Ms())
        .put("joinP99Ms", figures.joinP99Ms())
        .put("echoP50Ms", figures.echoP50Ms())
        .put("echoP99Ms", figures.echoP99Ms())
        .put("framesPerSecond", figures.framesPerSecond())
        .put("bytesPerStudentPerSecond", figures.bytesPerStudentPerSecond())
        .put("cpuShare", figures.cpuShare())
        .put("cores", Runtime.getRuntime().availableProcessors());
  }
}
