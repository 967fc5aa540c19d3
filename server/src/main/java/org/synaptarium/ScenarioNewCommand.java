package org.synaptarium;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.synaptarium.scenario.LessonPapers;
import org.synaptarium.scenario.ScenarioLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code synaptarium scenario new}: begins a lesson with every part of the format in it. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = {
      "Begins a lesson: a folder with a small valid scenario.yaml, comments in it, and a page for"
          + " its teacher.",
      "What is there already is never overwritten."
    },
    footer = {"", "Example: synaptarium scenario new my-lesson --in scenarios"})
final class ScenarioNewCommand implements Callable<Integer> {
  private static final String ID_PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  private static final int MAX_ID_CHARS = 60;
  private static final String YOUR_ID = "your-lesson";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ID", description = "Id of the lesson, which its folder is named by.")
  private String id = "";

  @Option(
      names = "--in",
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "Where to make the lesson's folder (default: here).")
  private Path parent = Path.of("");

  @Override
  public Integer call() {
    requireId(id);
    Path folder = parent.resolve(id);
    try {
      Files.createDirectories(parent);
      Files.createDirectory(folder);
      write(folder, ScenarioLibrary.FILE_NAME);
      write(folder, LessonPapers.TEACHER_PAGE);
    } catch (FileAlreadyExistsException taken) {
      throw new BadInput(taken.getFile() + " is there already; choose another id");
    } catch (IOException e) {
      throw new BadInput("can't write " + folder + ": " + BadInput.reasonOf(e));
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%s begun; next: synaptarium scenario check %s, and simulate %s%n",
            folder, folder, folder);
    return ExitCode.FINE;
  }

  /** Refuses what can't be the name of a scenario. */
  static void requireId(String id) {
    if (!id.matches(ID_PATTERN) || id.length() > MAX_ID_CHARS) {
      throw new BadInput(
          "'"
              + id
              + "' is no id; allowed: small letters, digits and single hyphens, a letter first, at"
              + " most "
              + MAX_ID_CHARS);
    }
  }

  private void write(Path folder, String name) throws IOException {
    String text = template(name).replace(YOUR_ID, id);
    Files.writeString(folder.resolve(name), text);
  }

  private static String template(String name) throws IOException {
    try (InputStream resource =
        ScenarioNewCommand.class.getResourceAsStream("scenario-new/" + name)) {
      return new String(
          Optional.ofNullable(resource).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
