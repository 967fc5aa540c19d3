package org.synaptarium;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.ScenarioRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code synaptarium simulate}: one run without screens, as fast as it goes. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = "Runs a scenario without screens, as fast as it goes.",
    footer = {
      "",
      "Body times are written like 0s, 40min, 2h 30min, 21d.",
      "Example: synaptarium simulate low-dose-ketamine --seed 7 --csv run.csv"
    })
final class SimulateCommand implements Callable<Integer> {
  private static final double NS_PER_S = 1e9;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SCENARIO",
      description = "A scenario's folder or file, the id of a shipped one, or 'blank'.")
  private String scenario = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the brain (default: the scenario's).")
  private @Nullable Long seed;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--until",
      paramLabel = "BODYTIME",
      converter = BodyTimeConverter.class,
      description = "Stop at this body time (default: the scenario's duration).")
  private @Nullable Long untilMs;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write every frame as a row, units in the header.")
  private @Nullable Path csv;

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Option(
      names = "--restart-at",
      paramLabel = "BODYTIME",
      converter = BodyTimeConverter.class,
      description = "Save the brain at this body time, drop it, go on with the restored one.")
  private @Nullable Long restartAtMs;

  @Override
  public Integer call() throws IOException {
    Scenario lesson = ScenarioArgument.resolve(scenario).scenario();
    long endMs = untilMs != null ? untilMs : lesson.durationMs();
    if (endMs == 0) {
      throw new BadInput("a blank brain has no end; say --until BODYTIME");
    }
    long startedNs = System.nanoTime();
    ScenarioRun run =
        new ScenarioRun(lesson, seed == null ? OptionalLong.empty() : OptionalLong.of(seed));
    try (SeriesCsv series = csv == null ? null : openCsv(csv, lesson.spec().circuit())) {
      runTo(run, endMs, series);
    }
    double wallSeconds = (System.nanoTime() - startedNs) / NS_PER_S;
    String name = lesson.id().isEmpty() ? ScenarioArgument.BLANK : lesson.id();
    report(new RunReport(name, run.brain(), wallSeconds));
    return ExitCode.FINE;
  }

  private void runTo(ScenarioRun run, long endMs, @Nullable SeriesCsv series) {
    ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), scenario, endMs);
    boolean restartDue = restartAtMs != null;
    try (StepTeam team = StepTeam.of(threads.orElse(1))) {
      while (!run.reached(endMs)) {
        if (restartDue && restartAtMs != null && run.reached(restartAtMs)) {
          run.restart();
          restartDue = false;
        }
        run.advance(team);
        if (series != null) {
          series.row(run.brain());
        }
        progress.show(run.brain().bodyTimeMs());
      }
    } finally {
      progress.clear();
    }
    if (restartDue) {
      throw new BadInput("--restart-at lies after the end of the run");
    }
  }

  private void report(RunReport report) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(report.json());
    } else {
      report.print(out);
    }
  }

  private static SeriesCsv openCsv(Path file, Circuit circuit) {
    try {
      return new SeriesCsv(file, circuit);
    } catch (IOException e) {
      throw new BadInput("can't write " + file + ": " + BadInput.reasonOf(e));
    }
  }
}
