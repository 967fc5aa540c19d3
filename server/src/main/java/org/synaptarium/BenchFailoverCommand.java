package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synaptarium.drill.DrillPlan;
import org.synaptarium.drill.KillDrill;
import org.synaptarium.drill.KillFigures;
import org.synaptarium.drill.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synaptarium bench failover}: what classes and students notice when nodes die. */
@Command(
    name = "failover",
    mixinStandardHelpOptions = true,
    description = {
      "Starts nodes of a cluster as processes on this machine, and classes whose students act; ends",
      "nodes that run classes with kill -9 at random moments and starts them again. Then every",
      "acknowledged command is looked for in the log, and every state that a student was told is",
      "held against a run of that log. Exit code 1 when one is missing, doubled or another."
    })
final class BenchFailoverCommand implements Callable<Integer> {
  private static final int MAX_NODES = 9;
  private static final int MAX_KILLS = 1_000;
  private static final int MAX_CLASSES = 200;
  private static final int LEAST_NEURONS = 200;
  private static final int MOST_NEURONS = 20_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--nodes",
      paramLabel = "N",
      defaultValue = "3",
      description = "Nodes, 1 … 9 (default ${DEFAULT-VALUE}); one alone is killed and started.")
  private int nodes;

  @Option(
      names = "--kills",
      paramLabel = "N",
      defaultValue = "30",
      description = "How many die, 0 … 1000 (default ${DEFAULT-VALUE}).")
  private int kills;

  @Option(
      names = "--classes",
      paramLabel = "N",
      defaultValue = "3",
      description = "Classes, 1 … 200 (default ${DEFAULT-VALUE}).")
  private int classes;

  @Option(
      names = "--students",
      paramLabel = "N",
      defaultValue = "30",
      description = "Students in each class, 1 … 300 (default ${DEFAULT-VALUE}).")
  private int students;

  @Option(
      names = "--neurons",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Neurons of each brain, 200 … 20000 (default ${DEFAULT-VALUE}).")
  private int neurons;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of who dies when, and of what students do (default: a new one).")
  private @Nullable Long seed;

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    require("--nodes", nodes, 1, MAX_NODES);
    require("--kills", kills, 0, MAX_KILLS);
    require("--classes", classes, 1, MAX_CLASSES);
    require("--students", students, 1, BenchClassCommand.MAX_STUDENTS);
    require("--neurons", neurons, LEAST_NEURONS, MOST_NEURONS);
    long chosen = seed != null ? seed : new SecureRandom().nextInt(Integer.MAX_VALUE);
    say("seed " + chosen);
    var plan = new DrillPlan(nodes, classes, students, neurons, chosen);
    KillFigures figures = KillDrill.run(thisProgram(), plan, kills, this::say);
    print(plan, figures);
    return figures.verdict().isClean() ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private static Program thisProgram() {
    return Program.thisOne(
        ManagementFactory.getRuntimeMXBean().getInputArguments(),
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        Main.class.getName());
  }

  private void require(String option, int value, int min, int max) {
    if (value < min || value > max) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + value + "; allowed: " + min + " … " + max);
    }
  }

  private void say(String what) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("bench failover: " + what);
    err.flush();
  }

  private void print(DrillPlan plan, KillFigures figures) {
    PrintWriter out = spec.commandLine().getOut();
    ObjectNode report = report(plan, figures);
    if (json) {
      out.println(report);
    } else {
      report
          .properties()
          .forEach(
              field -> out.printf(Locale.ROOT, "%-20s %s%n", field.getKey(), field.getValue()));
    }
    out.flush();
  }

  private static ObjectNode report(DrillPlan plan, KillFigures figures) {
    List<Double> outagesMs = figures.outagesMs().stream().sorted().toList();
    return JsonNodeFactory.instance
        .objectNode()
        .put("bench", "failover")
        .put("nodes", plan.nodes())
        .put("classes", plan.classes())
        .put("students", plan.students())
        .put("neurons", plan.neurons())
        .put("seed", plan.seed())
        .put("kills", figures.kills())
        .put("acknowledged", figures.verdict().acknowledged())
        .put("lost", figures.verdict().lost())
        .put("duplicated", figures.verdict().duplicated())
        .put("hashes", figures.verdict().hashes())
        .put("hashMismatches", figures.verdict().hashMismatches())
        .put("outageP50Ms", outagesMs.isEmpty() ? 0 : rounded(quantile(outagesMs, 0.5)))
        .put("outageMaxMs", outagesMs.isEmpty() ? 0 : rounded(outagesMs.getLast()))
        .put("longestOtherPauseMs", rounded(figures.longestOtherPauseMs()))
        .put("turnedAway", figures.turnedAway())
        .put("cores", Runtime.getRuntime().availableProcessors());
  }

  private static double quantile(List<Double> sorted, double share) {
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }

  private static double rounded(double value) {
    return (double) Math.round(value * 10) / 10;
  }
}
