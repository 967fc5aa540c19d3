package org.synaptarium;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synaptarium.fuzz.Campaign;
import org.synaptarium.fuzz.Finding;
import org.synaptarium.store.SqliteJournal;
import org.synaptarium.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synaptarium bench fuzz}: hostile input by the million, and what it must not do. */
@Command(
    name = "fuzz",
    mixinStandardHelpOptions = true,
    description = {
      "Feeds seeded hostile inputs to what reads messages, lessons and recordings, while a class",
      "runs beside. Exit code 1 when anything was thrown, refused without a reason, dear in time or",
      "memory, or felt by the class; each such input is named by seed and index."
    })
final class BenchFuzzCommand implements Callable<Integer> {
  private static final long MAX_INPUTS = 100_000_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--inputs",
      paramLabel = "N",
      defaultValue = "20000",
      description = "Inputs for each reader (default ${DEFAULT-VALUE}).")
  private long inputs;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which inputs (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--from",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Index of the first input, to see one of them again (default ${DEFAULT-VALUE}).")
  private long from;

  @Option(
      names = "--what",
      paramLabel = "READER",
      split = ",",
      description = "wire, scenario, recording (default: all).")
  private Campaign.What @Nullable [] what;

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (inputs < 1 || inputs > MAX_INPUTS) {
      throw new ParameterException(
          spec.commandLine(), "--inputs is " + inputs + "; allowed: 1 … " + MAX_INPUTS);
    }
    List<Campaign.Result> results = new ArrayList<>();
    for (Campaign.What next : what == null ? Campaign.What.values() : what) {
      results.add(run(next));
    }
    print(results);
    boolean fine = results.stream().allMatch(result -> result.findings().isEmpty());
    return fine ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private Campaign.Result run(Campaign.What next) throws IOException {
    Path folder = Files.createTempDirectory("synaptarium-fuzz-");
    try (Store store = SqliteJournal.open(folder)) {
      return Campaign.run(next, store, seed, from, inputs, unused -> {});
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void print(List<Campaign.Result> results) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(asJson(results));
    } else {
      out.printf(
          "%-10s %10s %10s %10s %9s %11s %11s %9s%n",
          "reader",
          "inputs",
          "taken",
          "refused",
          "seconds",
          "max CPU ms",
          "max alloc MB",
          "faults");
      for (Campaign.Result result : results) {
        out.printf(
            Locale.ROOT,
            "%-10s %10d %10d %10d %9.1f %11.1f %11.1f %9d%n",
            result.target(),
            result.inputs(),
            result.taken(),
            result.refused(),
            result.seconds(),
            result.maxCpuMs(),
            result.maxAllocatedMb(),
            result.findings().size());
      }
    }
    for (Campaign.Result result : results) {
      for (Finding finding : result.findings()) {
        spec.commandLine().getErr().println(finding);
      }
    }
    out.flush();
  }

  private static ObjectNode asJson(List<Campaign.Result> results) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    results.forEach(result -> list.add(new ObjectMapper().<ObjectNode>valueToTree(result)));
    return JsonNodeFactory.instance.objectNode().put("bench", "fuzz").set("readers", list);
  }
}
