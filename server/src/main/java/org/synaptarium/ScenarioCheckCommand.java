package org.synaptarium;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.synaptarium.scenario.ScenarioLibrary;
import org.synaptarium.scenario.ScenarioReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code synaptarium scenario check}: says what is wrong with scenario files, and where. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks scenario files; each problem is a line FILE:LINE:COLUMN: what is wrong.")
final class ScenarioCheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario files or their folders.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    int broken = 0;
    for (Path path : paths) {
      broken += isGood(path) ? 0 : 1;
    }
    return broken == 0 ? ExitCode.FINE : ExitCode.BAD_INPUT;
  }

  private boolean isGood(Path path) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Path file = Files.isDirectory(path) ? path.resolve(ScenarioLibrary.FILE_NAME) : path;
    return switch (ScenarioLibrary.readFile(file)) {
      case ScenarioReading.Read(var scenario) -> {
        out.printf(
            "%s: good (%d events, %d chapters, %d expectations)%n",
            file,
            scenario.timeline().size(),
            scenario.chapters().size(),
            scenario.expectations().size());
        yield true;
      }
      case ScenarioReading.Broken(var source, var problems) -> {
        problems.forEach(err::println);
        yield false;
      }
    };
  }
}
