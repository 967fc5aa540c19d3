package org.synaptarium.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.synaptarium.scenario.ScenarioReading.Broken;
import org.synaptarium.scenario.ScenarioReading.Read;

/**
 * Reads scenario files: first as YAML within bounds, then against the schema, then for sense.
 *
 * <p>A later step runs only when the earlier ones found nothing, so that one mistake is reported
 * once.
 */
public final class ScenarioReader {
  private static final Comparator<Problem> IN_FILE_ORDER =
      Comparator.comparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::message);

  private ScenarioReader() {}

  /**
   * Reads a scenario.
   *
   * @param sourceName what problems call the file
   */
  public static ScenarioReading read(String text, String sourceName) {
    return read(text, sourceName, Optional.empty());
  }

  /**
   * Reads the scenario of a library.
   *
   * @param folder name of its folder, which its id must be
   */
  static ScenarioReading read(String text, String sourceName, Optional<String> folder) {
    return switch (YamlParser.parse(text, sourceName)) {
      case YamlReading.Unparsable(var problem) -> new Broken(sourceName, List.of(problem));
      case YamlReading.Parsed(var document) -> {
        List<Problem> problems = ScenarioSchema.check(document);
        yield problems.isEmpty() ? build(document, text, folder) : broken(sourceName, problems);
      }
    };
  }

  private static ScenarioReading build(
      YamlDocument document, String text, Optional<String> folder) {
    ScenarioBuilder builder = new ScenarioBuilder(document, text);
    Scenario scenario = builder.build();
    folder
        .filter(name -> !name.equals(scenario.id()))
        .ifPresent(
            name ->
                builder.problem(
                    "/id", "id is '" + scenario.id() + "'", "its folder's name: " + name));
    return builder.problems().isEmpty()
        ? new Read(scenario)
        : broken(document.source(), builder.problems());
  }

  private static Broken broken(String sourceName, List<Problem> problems) {
    return new Broken(sourceName, problems.stream().distinct().sorted(IN_FILE_ORDER).toList());
  }
}
