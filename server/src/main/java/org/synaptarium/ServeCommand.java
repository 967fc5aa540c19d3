package org.synaptarium;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.synaptarium.gateway.Links;
import org.synaptarium.scenario.Problem;
import org.synaptarium.scenario.ScenarioLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synaptarium serve}: runs classes until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Runs classes: prints the teacher's and the students' address.")
final class ServeCommand implements Callable<Integer> {
  private static final int MAX_PORT = 65_535;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "TCP port (default ${DEFAULT-VALUE}; 0 takes a free one).")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDR",
      defaultValue = "0.0.0.0",
      description =
          "Address to listen on (default ${DEFAULT-VALUE}: all; 127.0.0.1: this machine only).")
  private String bind = "0.0.0.0";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Folder that keeps the classes (default: synaptarium in $XDG_DATA_HOME or"
              + " ~/.local/share).")
  private @Nullable Path data;

  @Option(
      names = "--scenarios",
      paramLabel = "DIR",
      description = "Folder of lessons (default: the shipped ones).")
  private @Nullable Path scenarios;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "Address under which students reach this server, when it isn't this machine's.")
  private @Nullable URI publicUrl;

  @Option(
      names = "--retention",
      paramLabel = "TIME",
      defaultValue = "30d",
      converter = Retention.Converter.class,
      description =
          "How long an ended class is kept, like 12h or 30d; 'forever' keeps all (default"
              + " ${DEFAULT-VALUE}).")
  private Retention retention = Retention.STANDARD;

  @Mixin private OversightOptions oversight = new OversightOptions();

  @Mixin private FrontOptions front = new FrontOptions();

  @Mixin private ClusterOptions cluster = new ClusterOptions();

  @Override
  public Integer call() {
    check();
    oversight.applyLog();
    var settings =
        new Server.Settings(
            bind,
            port,
            data != null ? data : DataFolders.standard(),
            Optional.ofNullable(publicUrl),
            retention.duration(),
            cluster.settings(Optional.ofNullable(publicUrl)),
            cluster.store(),
            oversight.metricsReaders(),
            front.rules(spec),
            front.schoolLimits(spec));
    PrintWriter out = spec.commandLine().getOut();
    Server server = Server.start(settings, this::library);
    announce(out, server.links());
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                },
                "shutdown"));
    try {
      stopped.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.FINE;
  }

  private void check() {
    if (port < 0 || port > MAX_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port is " + port + "; allowed: 0 … " + MAX_PORT);
    }
    if (scenarios != null && !Files.isDirectory(scenarios)) {
      throw new BadInput("--scenarios: there is no folder " + scenarios);
    }
    if (publicUrl != null
        && (publicUrl.getHost() == null
            || !("http".equals(publicUrl.getScheme()) || "https".equals(publicUrl.getScheme())))) {
      throw new ParameterException(
          spec.commandLine(),
          "--public-url is " + publicUrl + "; allowed: like https://brain.school.example");
    }
  }

  private ScenarioLibrary library() {
    Path folder = scenarios != null ? scenarios : InstallationFolder.scenarios();
    ScenarioLibrary library = ScenarioLibrary.open(folder);
    PrintWriter err = spec.commandLine().getErr();
    for (var broken : library.broken()) {
      err.println("synaptarium: left out " + broken.source() + ":");
      broken.problems().stream().map(Problem::toString).forEach(err::println);
    }
    return library;
  }

  private static void announce(PrintWriter out, Links links) {
    long startedMs = ManagementFactory.getRuntimeMXBean().getUptime();
    out.println("Synaptarium " + ProgramVersion.number() + " is ready after " + startedMs + " ms.");
    out.println();
    out.println("  Teacher:   " + links.teacher());
    out.println("  Students:  " + links.students());
    out.println();
    out.print(TerminalQr.of(links.students()));
    out.println();
    out.println("Stop with Ctrl+C; classes go on when it is started again.");
    out.flush();
  }
}
