package org.synaptarium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.Report;
import org.synaptarium.export.ScenarioFile;
import org.synaptarium.recording.RecordingReader;
import org.synaptarium.recording.RecordingReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code synaptarium scenario export}: turns what a class did into a scenario. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what a class did as a scenario that does it again, for you to edit.",
      "Every command stands at its body time; notes and bookmarks become chapters; polls and"
          + " predictions are there to be asked again. The text goes to standard output."
    },
    footer = {
      "",
      "Example: synaptarium scenario export class.synrec --id my-lesson > my-lesson/scenario.yaml"
    })
final class ScenarioExportCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "RECORDING",
      description = "A recording that a host exported (.synrec or .json), or - for standard input.")
  private String named = "";

  @Option(
      names = "--id",
      paramLabel = "ID",
      defaultValue = "from-a-class",
      description = "Id of the scenario and name of its folder (default: ${DEFAULT-VALUE}).")
  private String id = "from-a-class";

  @Option(
      names = "--team",
      paramLabel = "N",
      defaultValue = "1",
      description = "Whose brain's story to tell, where the class had teams (default: 1).")
  private int team = 1;

  @Override
  public Integer call() {
    ScenarioNewCommand.requireId(id);
    Recording recording = recording();
    Report report = Report.of(recording, RecordingReader.scenarioOf(recording));
    int teams = report.teams().size();
    if (team < 1 || team > teams) {
      throw new BadInput("--team is " + team + "; allowed: 1" + (teams > 1 ? " … " + teams : ""));
    }
    spec.commandLine().getOut().print(ScenarioFile.write(report, team, id));
    spec.commandLine().getOut().flush();
    return ExitCode.FINE;
  }

  private Recording recording() {
    try {
      return switch (RecordingReader.read(bytes())) {
        case RecordingReading.Read(var found) -> found.recording();
        case RecordingReading.Unreadable(var why) -> throw new BadInput(named + ": " + why);
      };
    } catch (IOException e) {
      throw new BadInput("can't read " + named + ": " + BadInput.reasonOf(e));
    }
  }

  /* One byte more than any recording has is enough to be refused. */
  private byte[] bytes() throws IOException {
    return named.equals(STANDARD_INPUT)
        ? System.in.readNBytes(RecordingReader.MAX_JSON_BYTES + 1)
        : Files.readAllBytes(Path.of(named));
  }
}
