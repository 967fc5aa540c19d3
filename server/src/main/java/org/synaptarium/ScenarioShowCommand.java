package org.synaptarium;

import java.util.concurrent.Callable;
import org.synaptarium.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code synaptarium scenario show}: prints a lesson for people, or for programs. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a lesson: chapters, questions, expectations, and its timeline by both clocks.",
      "Nothing is run: the frames are those of a lesson in which nobody moves anything."
    },
    footer = {"", "Example: synaptarium scenario show two-thoughts --language de"})
final class ScenarioShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SCENARIO",
      description = "A scenario's folder or file, or the id of a shipped one.")
  private String named = "";

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "Language of the texts, where they have it (default: en).")
  private String language = "en";

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Override
  public Integer call() {
    Scenario lesson = ScenarioArgument.resolve(named).scenario();
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(LessonJson.of(lesson));
    } else {
      new LessonSheet(lesson, language, out).print();
    }
    return ExitCode.FINE;
  }
}
