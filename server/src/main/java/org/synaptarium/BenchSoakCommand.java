package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.synaptarium.load.Soak;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synaptarium bench soak}: does a server end where it began? */
@Command(
    name = "soak",
    mixinStandardHelpOptions = true,
    description = {
      "Classes come and go, students join, sleep and return, for some minutes; memory, threads,",
      "open files and the journal must end where they were after the first third. Fails otherwise."
    })
final class BenchSoakCommand implements Callable<Integer> {
  private static final int MAX_MINUTES = 24 * 60;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--minutes",
      paramLabel = "M",
      defaultValue = "3",
      description = "How long, 1 … 1440 (default ${DEFAULT-VALUE}).")
  private int minutes;

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (minutes < 1 || minutes > MAX_MINUTES) {
      throw new ParameterException(
          spec.commandLine(), "--minutes is " + minutes + "; allowed: 1 … " + MAX_MINUTES);
    }
    try (BenchServer server = BenchServer.start()) {
      var soak = new Soak(server.socket().getPort(), server.gauge(), server.data());
      Soak.Figures figures = soak.run(TimeUnit.MINUTES.toSeconds(minutes));
      print(figures);
      return figures.ok() ? ExitCode.FINE : ExitCode.CHECK_FAILED;
    }
  }

  private void print(Soak.Figures figures) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ObjectNode all =
          JsonNodeFactory.instance
              .objectNode()
              .put("bench", "soak")
              .put("minutes", minutes)
              .put("lessons", figures.lessons())
              .put("ok", figures.ok());
      put(all.putObject("before"), figures.before());
      put(all.putObject("after"), figures.after());
      out.println(all);
    } else {
      out.println(figures.lessons() + " lessons");
      print(out, "before", figures.before());
      print(out, "after", figures.after());
      out.println(figures.ok() ? "it ends where it began" : "IT DOES NOT END WHERE IT BEGAN");
    }
    out.flush();
  }

  private static void put(ObjectNode into, Soak.Holding holding) {
    into.put("residentMib", holding.residentMib())
        .put("threads", holding.threads())
        .put("handles", holding.handles())
        .put("journalKib", holding.journalKib());
  }

  private static void print(PrintWriter out, String when, Soak.Holding holding) {
    out.printf(
        Locale.ROOT,
        "%-7s %5d MiB, %3d threads, %3d open files and sockets, journal %d KiB%n",
        when,
        holding.residentMib(),
        holding.threads(),
        holding.handles(),
        holding.journalKib());
  }
}
