package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synaptarium.engine.ReferenceModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synaptarium bench engine}: how much faster than life a network runs here. */
@Command(
    name = "engine",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a resting brain, or a benchmark network of the field, and prints the seconds",
      "of computing for each second of neural time. Building and a warm-up of 3 to 40",
      "seconds of neural time are not counted; small networks warm up longest."
    })
final class BenchEngineCommand implements Callable<Integer> {
  private static final int MAX_SECONDS = 600;

  /** Networks that the engine can run. */
  enum Model {
    classroom,
    brunel2000,
    coba
  }

  private static final int CLASSROOM_NEURONS = 2_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--model",
      defaultValue = "classroom",
      description = "Which network (default ${DEFAULT-VALUE}): ${COMPLETION-CANDIDATES}.")
  private Model model = Model.classroom;

  @Option(
      names = "--neurons",
      paramLabel = "N",
      description =
          "Size of the network, at most 100000 (default: classroom 2000; the benchmark networks as"
              + " published, 12500 and 4000).")
  private @Nullable Integer neurons;

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
    checkSeconds();
    BenchEngine.Figures figures = BenchEngine.run(this::network, threads.orElse(1), seconds);
    spec.commandLine().getErr().println(notCounted(figures));
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

  private void checkSeconds() {
    if (seconds < 1 || seconds > MAX_SECONDS) {
      throw new ParameterException(
          spec.commandLine(), "--seconds is " + seconds + " s; allowed: 1 … " + MAX_SECONDS + " s");
    }
  }

  private BenchNetwork network() {
    try {
      return switch (model) {
        case classroom -> BenchNetwork.Classroom.create(sizeOr(CLASSROOM_NEURONS), seed);
        case brunel2000 -> reference(ReferenceModel.BRUNEL2000);
        case coba -> reference(ReferenceModel.COBA);
      };
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), "--" + refused.getMessage(), refused);
    }
  }

  private BenchNetwork reference(ReferenceModel reference) {
    return BenchNetwork.Reference.create(reference, sizeOr(reference.publishedNeurons()), seed);
  }

  private int sizeOr(int published) {
    return neurons == null ? published : neurons;
  }

  private static String notCounted(BenchEngine.Figures figures) {
    return String.format(
        Locale.ROOT,
        "not counted: building, and %d s of neural time to warm up, which took %.2f s;"
            + " CPU time of the first thread while counting: %.3f s",
        figures.warmUpBioSeconds(),
        figures.warmUpSeconds(),
        figures.cpuSeconds());
  }

  private ObjectNode asJson(BenchEngine.Figures figures) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("model", model.name())
        .put("neurons", figures.neurons())
        .put("synapses", figures.synapses())
        .put("threads", threads.orElse(1))
        .put("bioSeconds", seconds)
        .put("buildSeconds", figures.buildSeconds())
        .put("simSeconds", figures.simSeconds())
        .put("realTimeFactor", figures.simSeconds() / seconds)
        .put("spikes", figures.spikes())
        .put("synapticEvents", figures.synapticEvents())
        .put("eventsPerSecond", figures.synapticEvents() / figures.simSeconds())
        .put("meanRateHz", figures.spikes() / ((double) figures.neurons() * seconds))
        .put("rateEHz", figures.rateEHz())
        .put("rateIHz", figures.rateIHz())
        .put("cvIsi", figures.cvIsi())
        .put("stateHash", figures.stateHash())
        .put("peakRssMb", PeakMemory.megabytes())
        .put("warmUpBioSeconds", figures.warmUpBioSeconds());
  }
}
