package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Genotype;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synaptarium bench engine}: how much faster than life a brain runs here. */
@Command(
    name = "engine",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a resting brain and prints seconds of computing for each second of neural time.",
      "Building and 3 seconds of warm-up are not counted."
    })
final class BenchEngineCommand implements Callable<Integer> {
  private static final int MAX_SECONDS = 600;

  /** Networks that the engine can run. */
  enum Model {
    classroom
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--model",
      defaultValue = "classroom",
      description = "Which network (default ${DEFAULT-VALUE}): ${COMPLETION-CANDIDATES}.")
  private Model model = Model.classroom;

  @Option(
      names = "--neurons",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Size of the brain, 200 … 100000 (default ${DEFAULT-VALUE}).")
  private int neurons;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "10",
      description = "Neural time measured, 1 … 600 s (default ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(names = "--seed", defaultValue = "7", description = "Seed (default ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Override
  public Integer call() {
    checkInput();
    BenchEngine.Figures figures = BenchEngine.run(neurons, seed, threads.orElse(1), seconds);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(asJson(figures));
    } else {
      asJson(figures)
          .properties()
          .forEach(
              field -> out.printf(Locale.ROOT, "%-16s %s%n", field.getKey(), field.getValue()));
    }
    out.flush();
    return ExitCode.FINE;
  }

  private void checkInput() {
    if (seconds < 1 || seconds > MAX_SECONDS) {
      throw new ParameterException(
          spec.commandLine(), "--seconds is " + seconds + "; allowed: 1 … " + MAX_SECONDS);
    }
    try {
      new BrainSpec(neurons, seed, Genotype.VAL_VAL);
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), "--" + refused.getMessage(), refused);
    }
  }

  private ObjectNode asJson(BenchEngine.Figures figures) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("bench", "engine")
        .put("model", model.name())
        .put("neurons", neurons)
        .put("synapses", figures.synapses())
        .put("threads", threads.orElse(1))
        .put("warmUpSeconds", BenchEngine.WARM_UP_SECONDS)
        .put("bioSeconds", seconds)
        .put("buildSeconds", figures.buildSeconds())
        .put("simSeconds", figures.simSeconds())
        .put("cpuSeconds", figures.cpuSeconds())
        .put("realTimeFactor", figures.simSeconds() / seconds)
        .put("spikes", figures.spikes())
        .put("synapticEvents", figures.synapticEvents())
        .put("eventsPerSecond", figures.synapticEvents() / figures.simSeconds())
        .put("meanRateHz", figures.spikes() / ((double) neurons * seconds))
        .put("rateEHz", figures.rateEHz())
        .put("rateIHz", figures.rateIHz())
        .put("cvIsi", figures.cvIsi())
        .put("stateHash", figures.stateHash())
        .put("peakRssMb", PeakMemory.megabytes())
        .put("cores", Runtime.getRuntime().availableProcessors());
  }
}
