package org.synaptarium;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synaptarium.drill.DrillPlan;
import org.synaptarium.drill.FreezeDrill;
import org.synaptarium.drill.GroundRefused;
import org.synaptarium.drill.KillDrill;
import org.synaptarium.drill.PartitionDrill;
import org.synaptarium.drill.Program;
import org.synaptarium.drill.RollingDrill;
import org.synaptarium.drill.SpreadDrill;
import picocli.CommandLine.ArgGroup;
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
      "Starts nodes of a cluster as processes on this machine, and classes whose students act;"
          + " ends",
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

  /** Parcels and cell types take equal parts. */
  private static final int NEURONS_STEP = 40;

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

  /** At most one of them; without, nodes are killed. */
  private static final class Kind {
    @Option(
        names = "--rolling",
        description = "Instead: stop every node in order (SIGTERM) and start it again, in turn.")
    private boolean rolling;

    @Option(
        names = "--partition",
        description =
            "Instead: cut one node off from the others for 20 s (Linux, as root: each node gets a"
                + " network namespace).")
    private boolean partition;

    @Option(
        names = "--freeze",
        description = "Instead: let one node stand still for 10 s (SIGSTOP) and go on (Unix).")
    private boolean freeze;

    @Option(
        names = "--spread",
        description = "Instead: add classes in four steps; how they spread, and what each costs.")
    private boolean spread;
  }

  @ArgGroup private Kind kind = new Kind();

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
      description =
          "Neurons of each brain, a multiple of 40 from 200 to 20000 (default ${DEFAULT-VALUE}).")
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
    if (neurons % NEURONS_STEP != 0) {
      throw new ParameterException(
          spec.commandLine(),
          "--neurons is " + neurons + "; allowed: multiples of " + NEURONS_STEP);
    }
    long chosen = seed != null ? seed : new SecureRandom().nextInt(Integer.MAX_VALUE);
    say("seed " + chosen);
    FailoverReport report = run(new DrillPlan(nodes, classes, students, neurons, chosen));
    PrintWriter out = spec.commandLine().getOut();
    report.print(out, json);
    return report.isClean() ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private FailoverReport run(DrillPlan plan) throws IOException, InterruptedException {
    if (kind.partition) {
      try {
        return FailoverReport.of(plan, PartitionDrill.run(thisProgram(), plan, this::say));
      } catch (GroundRefused refused) {
        throw new BadInput("--partition needs root and Linux: " + refused.getMessage());
      }
    }
    if (kind.rolling) {
      return FailoverReport.of(plan, RollingDrill.run(thisProgram(), plan, this::say));
    }
    if (kind.freeze) {
      return FailoverReport.of(plan, FreezeDrill.run(thisProgram(), plan, this::say));
    }
    if (kind.spread) {
      return FailoverReport.of(plan, SpreadDrill.run(thisProgram(), plan, this::say));
    }
    return FailoverReport.of(plan, KillDrill.run(thisProgram(), plan, kills, this::say));
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
}
