package org.synaptarium;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code synaptarium bench all}: the figures of {@code docs/performance.md}, as one table. */
@Command(
    name = "all",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the load tests one after the other, a quarter of an hour altogether, and writes what",
      "they found, with the machine's description, as comma-separated values."
    })
final class BenchAllCommand implements Callable<Integer> {
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
  private static final Path LOAD = Path.of("/proc/loadavg");

  private static final List<String> RUNS =
      List.of(
          "fanout --clients 1000 --seconds 10 --peer bun,ws,colyseus",
          "fanout --clients 3000 --seconds 10 --peer bun,ws,colyseus",
          "class --students 200 --everyone --seconds 15",
          "class --classes 30 --students 1000 --seconds 20",
          "class --search --seconds 6 --peer colyseus",
          "pressure --students 100 --slow 10 --deaf 10 --seconds 15",
          "soak --minutes 3");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "load.csv",
      description = "Where to write (default ${DEFAULT-VALUE}); in the project: docs/benchmarks.")
  private Path out = Path.of("load.csv");

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    var found = mapper.createArrayNode();
    List<String> rows = new ArrayList<>(machine());
    boolean fine = true;
    PrintWriter err = spec.commandLine().getErr();
    for (String run : RUNS) {
      err.println("bench all: " + run);
      err.flush();
      StringWriter said = new StringWriter();
      String[] arguments = ("bench " + run + " --json").split(" ");
      fine &= Main.run(new PrintWriter(said, true), err, arguments) == ExitCode.FINE;
      if (!said.toString().isBlank()) {
        JsonNode figures = mapper.readTree(said.toString());
        found.add(figures);
        flatten(run, "", figures, rows);
      }
      // After each, so that what was found is kept when somebody interrupts.
      Files.writeString(out, String.join("\n", rows) + "\n");
    }
    if (json) {
      spec.commandLine().getOut().println(mapper.createObjectNode().set("runs", found));
    }
    spec.commandLine().getOut().flush();
    return fine ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private static List<String> machine() throws IOException {
    String cpu = "unknown";
    if (Files.isReadable(CPU_INFO)) {
      cpu =
          Files.readAllLines(CPU_INFO).stream()
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .findFirst()
              .orElse(cpu);
    }
    String load = Files.isReadable(LOAD) ? Files.readString(LOAD).split(" ")[0] : "unknown";
    return List.of(
        "run,figure,value",
        row("machine", "processor", cpu),
        row("machine", "cores", Integer.toString(Runtime.getRuntime().availableProcessors())),
        row("machine", "system", System.getProperty("os.name") + " " + os()),
        row("machine", "java", String.valueOf(Runtime.version())),
        row("machine", "program", ProgramVersion.number()),
        row("machine", "load before", load));
  }

  private static String os() {
    return System.getProperty("os.version") + " " + System.getProperty("os.arch");
  }

  private static void flatten(String run, String path, JsonNode node, List<String> rows) {
    node.properties()
        .forEach(
            field -> {
              String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
              JsonNode value = field.getValue();
              if (value.isObject()) {
                flatten(run, name, value, rows);
              } else if (!name.equals("bench")) {
                rows.add(row(run, name, text(value)));
              }
            });
  }

  private static String text(JsonNode value) {
    return value.isFloatingPointNumber()
        ? String.format(Locale.ROOT, "%.3f", value.asDouble())
        : value.asText();
  }

  private static String row(String run, String figure, String value) {
    return quoted(run) + "," + quoted(figure) + "," + quoted(value);
  }

  private static String quoted(String cell) {
    return cell.matches("[\\w .:+()/@-]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
