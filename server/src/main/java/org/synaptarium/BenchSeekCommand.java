package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synaptarium bench seek}: how long it takes to stand anywhere in a recording. */
@Command(
    name = "seek",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a class of 2,000 neurons with dials, doses and changes of the lapse, prepares its",
      "recording for seeking, and seeks at random. Each seek's state is held against a run from",
      "the first frame to the last; exit code 1 when one differs."
    })
final class BenchSeekCommand implements Callable<Integer> {
  private static final int MAX_MINUTES = 180;
  private static final int MAX_SEEKS = 10_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "60",
      description = {
        "Length of the recording in real time, 1 … 180 (default ${DEFAULT-VALUE}).",
        "Preparing takes about 4 s a minute."
      })
  private int minutes;

  @Option(
      names = "--seeks",
      paramLabel = "N",
      defaultValue = "200",
      description = "How often to seek, 1 … 10000 (default ${DEFAULT-VALUE}).")
  private int seeks;

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException {
    require("--minutes", minutes, MAX_MINUTES);
    require("--seeks", seeks, MAX_SEEKS);
    PrintWriter err = spec.commandLine().getErr();
    long frames = (long) minutes * BenchSeek.FRAMES_A_MINUTE;
    err.println("bench seek: preparing " + frames + " frames");
    err.flush();
    var bar = new ProgressBar(err, "preparing", frames * 50);
    BenchSeek.Figures figures =
        new BenchSeek(minutes, seeks).run(developed -> bar.show(developed * 50));
    bar.clear();
    print(figures);
    return figures.mismatches() == 0 ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private void require(String option, int value, int max) {
    if (value < 1 || value > max) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + value + "; allowed: 1 … " + max);
    }
  }

  private void print(BenchSeek.Figures figures) {
    PrintWriter out = spec.commandLine().getOut();
    double spacing = (double) figures.frames() / figures.stills();
    if (json) {
      out.println(asJson(figures, spacing));
    } else {
      out.printf(
          Locale.ROOT,
          "%d frames: %d stills, one in %.0f frames, %.1f MB; prepared in %.0f s%n",
          figures.frames(),
          figures.stills(),
          spacing,
          figures.megabytes(),
          figures.developSeconds());
      out.printf(
          Locale.ROOT,
          "%d seeks: p50 %.0f   p99 %.0f   max %.0f ms   (the first %.0f ms; %d to another"
              + " state)%n",
          seeks,
          figures.p50Ms(),
          figures.p99Ms(),
          figures.maxMs(),
          figures.firstMs(),
          figures.mismatches());
    }
    out.flush();
  }

  private ObjectNode asJson(BenchSeek.Figures figures, double spacing) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("bench", "seek")
        .put("minutes", minutes)
        .put("frames", figures.frames())
        .put("stills", figures.stills())
        .put("spacingFrames", rounded(spacing))
        .put("megabytes", rounded(figures.megabytes()))
        .put("developSeconds", rounded(figures.developSeconds()))
        .put("seeks", seeks)
        .put("firstMs", rounded(figures.firstMs()))
        .put("p50Ms", rounded(figures.p50Ms()))
        .put("p99Ms", rounded(figures.p99Ms()))
        .put("maxMs", rounded(figures.maxMs()))
        .put("mismatches", figures.mismatches())
        .put("cores", Runtime.getRuntime().availableProcessors());
  }

  private static double rounded(double value) {
    return (double) Math.round(value * 10) / 10;
  }
}
