package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.synaptarium.load.Crowd;
import org.synaptarium.load.Pressure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synaptarium bench pressure}: a class with readers that can't keep up. */
@Command(
    name = "pressure",
    mixinStandardHelpOptions = true,
    description = {
      "A class in which some read slowly and some not at all: whether the others notice, what the",
      "server keeps, and whether those come back to a full state. Fails when one of it is not so."
    })
final class BenchPressureCommand implements Callable<Integer> {
  private static final int MAX_STUDENTS = 300;
  private static final int MAX_SECONDS = 30;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--students",
      paramLabel = "N",
      defaultValue = "100",
      description = "All students of the class, 4 … 300 (default ${DEFAULT-VALUE}).")
  private int students;

  @Option(
      names = "--slow",
      paramLabel = "N",
      defaultValue = "10",
      description = "Those who read every other 1.5 s (default ${DEFAULT-VALUE}).")
  private int slow;

  @Option(
      names = "--deaf",
      paramLabel = "N",
      defaultValue = "10",
      description = "Those who stop reading (default ${DEFAULT-VALUE}).")
  private int deaf;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "15",
      description = "How long each half is measured, 1 … 30 (default ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    require("--students", students, 4, MAX_STUDENTS);
    require("--slow", slow, 0, students / 2);
    require("--deaf", deaf, 0, students / 2 - 1);
    require("--seconds", seconds, 1, MAX_SECONDS);
    try (BenchServer server = BenchServer.start();
        Crowd crowd = Crowd.ofOurs(server.socket().getPort(), server.gauge())) {
      var pressure = new Pressure(crowd, server.gauge(), slow, deaf);
      Pressure.Figures figures = pressure.run(students, seconds);
      print(figures);
      return figures.othersUnharmed() && figures.allRecovered()
          ? ExitCode.FINE
          : ExitCode.CHECK_FAILED;
    }
  }

  private void require(String option, int value, int min, int max) {
    if (value < min || value > max) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + value + "; allowed: " + min + " … " + max);
    }
  }

  private void print(Pressure.Figures figures) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(
          JsonNodeFactory.instance
              .objectNode()
              .put("bench", "pressure")
              .put("students", figures.students())
              .put("slow", figures.slow())
              .put("deaf", figures.deaf())
              .put("p99BeforeMs", figures.p99BeforeMs())
              .put("p99MeanwhileMs", figures.p99MeanwhileMs())
              .put("othersUnharmed", figures.othersUnharmed())
              .put("mibPerBadReader", figures.mibPerBadReader())
              .put("recovered", figures.recovered())
              .put("slowestRecoveryMs", figures.slowestRecoveryMs()));
    } else {
      out.printf(
          Locale.ROOT,
          "the others' frames late by %.1f ms (p99) before, %.1f ms meanwhile: %s%n",
          figures.p99BeforeMs(),
          figures.p99MeanwhileMs(),
          figures.othersUnharmed() ? "unharmed" : "HARMED");
      out.printf(
          Locale.ROOT,
          "the server grew by %.2f MiB a bad reader; %d of %d had a full state again, after %.0f"
              + " ms%n",
          figures.mibPerBadReader(),
          figures.recovered(),
          figures.slow() + figures.deaf(),
          figures.slowestRecoveryMs());
    }
    out.flush();
  }
}
