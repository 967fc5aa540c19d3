package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synaptarium.store.PostgresJournal;
import org.synaptarium.store.SqliteJournal;
import org.synaptarium.store.Store;
import org.synaptarium.store.StoreAddress;
import org.synaptarium.store.StoreUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synaptarium bench store}: how long a class waits until its commands are kept. */
@Command(
    name = "store",
    mixinStandardHelpOptions = true,
    description = {
      "Appends to the log of one class, then to those of many at once, and saves keyframes: in an",
      "SQLite database of a temporary folder, and beside it in a PostgreSQL when --store names one."
    })
final class BenchStoreCommand implements Callable<Integer> {
  private static final int MAX_CLASSES = 200;
  private static final int MAX_SECONDS = 60;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--classes",
      paramLabel = "N",
      defaultValue = "16",
      description = "Classes that append at once, 1 … 200 (default ${DEFAULT-VALUE}).")
  private int classes;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "3",
      description = "Length of each measurement, 1 … 60 (default ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--store",
      paramLabel = "URL",
      description = "A PostgreSQL, like jdbc:postgresql://USER:PASSWORD@HOST/DATABASE.")
  private @Nullable String store;

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    require("--classes", classes, MAX_CLASSES);
    require("--seconds", seconds, MAX_SECONDS);
    @Nullable StoreAddress address = address();
    List<BenchStore.Figures> figures = new ArrayList<>();
    Path folder = Files.createTempDirectory("synaptarium-bench-");
    try (Store sqlite = SqliteJournal.open(folder)) {
      figures.add(new BenchStore("sqlite", sqlite, classes).run(seconds));
    } finally {
      remove(folder);
    }
    if (address != null) {
      try (Store postgres = PostgresJournal.open(address)) {
        figures.add(new BenchStore("postgresql", postgres, classes).run(seconds));
      } catch (StoreUnusable unusable) {
        throw new BadInput(unusable.sentence());
      }
    }
    print(figures);
    return ExitCode.FINE;
  }

  private @Nullable StoreAddress address() {
    try {
      return store == null ? null : StoreAddress.parse(store, System.getenv());
    } catch (StoreUnusable unusable) {
      throw new BadInput(unusable.sentence());
    }
  }

  private void require(String option, int value, int max) {
    if (value < 1 || value > max) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + value + "; allowed: 1 … " + max);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void print(List<BenchStore.Figures> figures) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(asJson(figures));
    } else {
      out.printf(
          "%-12s %21s %32s %12s%n", "", "one class: append", classes + " classes", "keyframe");
      out.printf(
          "%-12s %10s %10s %10s %10s %10s %12s%n",
          "ms", "p50", "p99", "appends/s", "p50", "p99", "p50");
      figures.forEach(
          of ->
              out.printf(
                  Locale.ROOT,
                  "%-12s %10.2f %10.2f %10.0f %10.2f %10.2f %12.2f%n",
                  of.store(),
                  of.aloneP50Ms(),
                  of.aloneP99Ms(),
                  of.appendsPerSecond(),
                  of.togetherP50Ms(),
                  of.togetherP99Ms(),
                  of.keyframeP50Ms()));
    }
    out.flush();
  }

  private ObjectNode asJson(List<BenchStore.Figures> figures) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("bench", "store")
            .put("classes", classes)
            .put("seconds", seconds)
            .put("cores", Runtime.getRuntime().availableProcessors());
    figures.forEach(
        of ->
            node.putObject(of.store())
                .put("aloneP50Ms", rounded(of.aloneP50Ms()))
                .put("aloneP99Ms", rounded(of.aloneP99Ms()))
                .put("appendsPerSecond", Math.round(of.appendsPerSecond()))
                .put("togetherP50Ms", rounded(of.togetherP50Ms()))
                .put("togetherP99Ms", rounded(of.togetherP99Ms()))
                .put("keyframeP50Ms", rounded(of.keyframeP50Ms())));
    return node;
  }

  private static double rounded(double ms) {
    return (double) Math.round(ms * 100) / 100;
  }
}
