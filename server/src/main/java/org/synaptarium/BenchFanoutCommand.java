package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synaptarium.gateway.Broadcast;
import org.synaptarium.load.FanoutLoad;
import org.synaptarium.load.Peer;
import org.synaptarium.load.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synaptarium bench fanout}: the same bytes to very many clients, here and by others. */
@Command(
    name = "fanout",
    mixinStandardHelpOptions = true,
    description = {
      "Sends one message to all clients, many times a second, as frames are sent; the server is a",
      "process of its own. With --peer other programs carry the same load on this machine, in turn."
    })
final class BenchFanoutCommand implements Callable<Integer> {
  private static final String OURS = "synaptarium";

  /** Above this one load generator, not the server, is what is measured. */
  private static final int MAX_CLIENTS = 5_000;

  private static final int MAX_HZ = 100;
  private static final int MIN_BYTES = 64;

  /** What a frame message may have and a client read at once. */
  private static final int MAX_BYTES = 60_000;

  private static final int MAX_SECONDS = 120;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--clients",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Clients, 1 … 5000 (default ${DEFAULT-VALUE}).")
  private int clients;

  @Option(
      names = "--hz",
      paramLabel = "N",
      defaultValue = "20",
      description = "Messages a second to each, 1 … 100 (default ${DEFAULT-VALUE}).")
  private int hz;

  @Option(
      names = "--bytes",
      paramLabel = "B",
      defaultValue = "1500",
      description = "Size of a message, 64 … 60000 (default ${DEFAULT-VALUE}).")
  private int bytes;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      description = "How long it is measured, 1 … 120 (default ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--peer",
      split = ",",
      paramLabel = "PEER",
      description = "Also measure colyseus, ws or bun (from npm, installed when asked for).")
  private List<Peer> peers = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Option(names = "--serve", hidden = true, description = "Be the server, on this port.")
  private @Nullable Integer serve;

  @Override
  public Integer call() throws IOException, InterruptedException {
    require("--clients", clients, 1, MAX_CLIENTS);
    require("--hz", hz, 1, MAX_HZ);
    require("--bytes", bytes, MIN_BYTES, MAX_BYTES);
    require("--seconds", seconds, 1, MAX_SECONDS);
    PrintWriter out = spec.commandLine().getOut();
    if (serve != null) {
      Broadcast.run(serve, hz, bytes, () -> say(out, "listening"));
      return ExitCode.FINE;
    }
    Map<String, FanoutLoad.Figures> found = new LinkedHashMap<>();
    found.put(OURS, measureOurs());
    boolean allThere = true;
    for (Peer peer : peers) {
      try {
        found.put(peer.toString(), measure(peer));
      } catch (Peer.NotThere absent) {
        allThere = false;
        say(spec.commandLine().getErr(), "bench fanout: " + absent.getMessage());
      }
    }
    print(out, found);
    return allThere ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private static void say(PrintWriter to, String line) {
    to.println(line);
    to.flush();
  }

  private void require(String option, int value, int min, int max) {
    if (value < min || value > max) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + value + "; allowed: " + min + " … " + max);
    }
  }

  private FanoutLoad.Figures measureOurs() throws IOException, InterruptedException {
    tell(OURS);
    int port = Subject.freePort();
    List<String> command = BenchServer.program();
    command.addAll(List.of("bench", "fanout", "--serve", Integer.toString(port)));
    command.addAll(List.of("--hz", Integer.toString(hz), "--bytes", Integer.toString(bytes)));
    try (Subject subject = Subject.start(command, port)) {
      return load().run(subject);
    }
  }

  private FanoutLoad.Figures measure(Peer peer)
      throws Peer.NotThere, IOException, InterruptedException {
    tell(peer.toString());
    try (Subject subject =
        peer.start("fanout", List.of(Integer.toString(hz), Integer.toString(bytes)))) {
      return load().run(peer, subject);
    }
  }

  private void tell(String who) {
    say(
        spec.commandLine().getErr(),
        "bench fanout: %s, %d clients, %d × %d bytes a second".formatted(who, clients, hz, bytes));
  }

  private FanoutLoad load() {
    return new FanoutLoad(new FanoutLoad.Plan(clients, hz, bytes, seconds));
  }

  private void print(PrintWriter out, Map<String, FanoutLoad.Figures> found) {
    if (json) {
      say(out, asJson(found).toString());
      return;
    }
    out.printf(
        "%-12s %10s %7s %8s %8s %8s %7s %8s %6s%n",
        "server",
        "messages/s",
        "share",
        "p50 ms",
        "p99 ms",
        "CPU µs",
        "cores",
        "peak MiB",
        "ratio");
    FanoutLoad.Figures ours = found.values().iterator().next();
    found.forEach(
        (who, figures) ->
            out.printf(
                Locale.ROOT,
                "%-12s %10.0f %6.1f%% %8.1f %8.1f %8.2f %7.2f %8d %6.2f%n",
                who,
                figures.messagesPerSecond(),
                100 * figures.deliveredShare(),
                figures.p50Ms(),
                figures.p99Ms(),
                figures.cpuMicrosPerMessage(),
                figures.cpuShare(),
                figures.peakMib(),
                figures.cpuMicrosPerMessage() / ours.cpuMicrosPerMessage()));
    out.println("ratio: CPU a message, against ours (below 1: cheaper than ours)");
    out.flush();
  }

  private ObjectNode asJson(Map<String, FanoutLoad.Figures> found) {
    ObjectNode all =
        JsonNodeFactory.instance
            .objectNode()
            .put("bench", "fanout")
            .put("clients", clients)
            .put("hz", hz)
            .put("bytes", bytes)
            .put("seconds", seconds)
            .put("cores", Runtime.getRuntime().availableProcessors());
    ObjectNode servers = all.putObject("servers");
    found.forEach(
        (who, figures) ->
            servers
                .putObject(who)
                .put("messagesPerSecond", figures.messagesPerSecond())
                .put("deliveredShare", figures.deliveredShare())
                .put("p50Ms", figures.p50Ms())
                .put("p99Ms", figures.p99Ms())
                .put("cpuMicrosPerMessage", figures.cpuMicrosPerMessage())
                .put("cpuShare", figures.cpuShare())
                .put("peakMib", figures.peakMib())
                .put("lost", figures.lost()));
    return all;
  }
}
