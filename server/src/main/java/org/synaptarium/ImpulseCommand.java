package org.synaptarium;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synaptarium.engine.ImpulseRequest;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.engine.impulse.SynapseKind;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.ScenarioRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code synaptarium impulse}: one impulse at one synapse, in microseconds, without screens. */
@Command(
    name = "impulse",
    mixinStandardHelpOptions = true,
    description = "Traces one impulse at one synapse of a scenario's brain.",
    footer = {
      "",
      "Example: synaptarium impulse low-dose-ketamine --at 40min --synapse interneuron --csv i.csv"
    })
final class ImpulseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..1",
      description = "A scenario's folder or file, the id of a shipped one, or 'blank' (default).")
  private String scenario = ScenarioArgument.BLANK;

  @Option(
      names = "--at",
      paramLabel = "BODYTIME",
      converter = BodyTimeConverter.class,
      description = "When in the scenario the impulse comes (default: at its beginning).")
  private long atMs;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the brain (default: the scenario's).")
  private @Nullable Long seed;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "Where the receiving cell lies: ${COMPLETION-CANDIDATES}.")
  private Region region = Region.PFC;

  @Option(
      names = "--synapse",
      paramLabel = "KIND",
      description = "What synapse it is: ${COMPLETION-CANDIDATES}.")
  private SynapseKind kind = SynapseKind.PYRAMIDAL;

  @Option(
      names = "--rank",
      paramLabel = "R",
      description = "Rank of the spine, 0 … 1.5: it lives while that is below the density.")
  private double rank;

  @Option(
      names = "--number",
      paramLabel = "N",
      description = "Which single impulse; 0, the default, for the typical one.")
  private int number;

  @Option(names = "--hold", paramLabel = "MV", description = "Hold the cell at this voltage, mV.")
  private @Nullable Double heldMv;

  @Option(names = "--at-rest", description = "In a rested brain instead, to compare with.")
  private boolean atRest;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write every sample as a row, units in the header.")
  private @Nullable Path csv;

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Override
  public Integer call() {
    ImpulseRequest request = request();
    Scenario lesson = ScenarioArgument.resolve(scenario).scenario();
    ScenarioRun run =
        new ScenarioRun(lesson, seed == null ? OptionalLong.empty() : OptionalLong.of(seed));
    if (!run.brain().spec().circuit().regions().contains(region)) {
      throw new BadInput(
          "--region is " + region + "; allowed: " + run.brain().spec().circuit().regions());
    }
    while (!run.reached(atMs)) {
      run.advance(StepTeam.alone());
    }
    ImpulseReport report = new ImpulseReport(run.brain(), run.brain().impulse(request));
    if (csv != null) {
      write(report, csv);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(report.json());
    } else {
      report.print(out);
    }
    return ExitCode.FINE;
  }

  private ImpulseRequest request() {
    OptionalDouble held = heldMv == null ? OptionalDouble.empty() : OptionalDouble.of(heldMv);
    try {
      return new ImpulseRequest(region, kind, rank, number, held, atRest);
    } catch (IllegalArgumentException outOfRange) {
      throw new BadInput(String.valueOf(outOfRange.getMessage()));
    }
  }

  private static void write(ImpulseReport report, Path file) {
    try {
      report.writeCsv(file);
    } catch (IOException e) {
      throw new BadInput("can't write " + file + ": " + BadInput.reasonOf(e));
    }
  }
}
