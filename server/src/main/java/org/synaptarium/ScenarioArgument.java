package org.synaptarium;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synaptarium.scenario.Problem;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.ScenarioLibrary;
import org.synaptarium.scenario.ScenarioReading;

/**
 * A scenario as named on the command line: a folder, a file, or the id of a shipped lesson.
 *
 * @param folder where its golden values lie; empty for a blank brain
 */
record ScenarioArgument(Scenario scenario, Optional<Path> folder) {
  /** The id that stands for a brain to which nothing happens. */
  static final String BLANK = "blank";

  /** Finds and reads the scenario; a mistake in it is {@link BadInput} with every problem. */
  static ScenarioArgument resolve(String named) {
    Optional<Path> file = fileOf(named);
    if (file.isPresent()) {
      return read(file.get());
    }
    if (named.equals(BLANK)) {
      return new ScenarioArgument(Scenario.blank(), Optional.empty());
    }
    Path shipped = InstallationFolder.scenarios().resolve(named).resolve(ScenarioLibrary.FILE_NAME);
    if (named.matches("[a-z0-9-]+") && Files.isRegularFile(shipped)) {
      return read(shipped);
    }
    throw new BadInput(
        "no scenario '" + named + "'; give a folder, a file, or one of: " + shippedIds());
  }

  private static ScenarioArgument read(Path file) {
    return switch (ScenarioLibrary.readFile(file)) {
      case ScenarioReading.Read(var scenario) ->
          new ScenarioArgument(scenario, Optional.ofNullable(file.toAbsolutePath().getParent()));
      case ScenarioReading.Broken(var source, var problems) ->
          throw new BadInput(
              source
                  + " can't be used:\n"
                  + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    };
  }

  private static Optional<Path> fileOf(String named) {
    try {
      Path path = Path.of(named);
      Path inside = path.resolve(ScenarioLibrary.FILE_NAME);
      return Files.isRegularFile(path)
          ? Optional.of(path)
          : Optional.of(inside).filter(Files::isRegularFile);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private static String shippedIds() {
    String ids =
        ScenarioLibrary.open(InstallationFolder.scenarios()).list().stream()
            .map(Scenario::id)
            .collect(Collectors.joining(", "));
    return ids.isEmpty() ? BLANK : ids + ", " + BLANK;
  }
}
