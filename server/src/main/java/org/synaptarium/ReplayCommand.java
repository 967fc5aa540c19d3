package org.synaptarium;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.ReplayedClass;
import org.synaptarium.classroom.ReplayedClass.Mismatch;
import org.synaptarium.engine.Brain;
import org.synaptarium.export.SeriesFile;
import org.synaptarium.recording.RecordingFile;
import org.synaptarium.recording.RecordingReader;
import org.synaptarium.recording.RecordingReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code synaptarium replay}: runs a recorded class again, by the same code as when it was live.
 */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the recording of a class again, from its first frame to its last.",
      "A recording is what a host exports: scenario, seed, commands and state hashes."
    },
    footer = {
      "",
      "Example: synaptarium replay class.synrec --verify",
      "Example: synaptarium replay class.synrec --to csv --out class.csv"
    })
final class ReplayCommand implements Callable<Integer> {
  /** What a replay can be turned into. */
  enum Form {
    CSV
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "A recording: .synrec, or JSON.")
  private Path file = Path.of("");

  @Option(
      names = "--verify",
      description = "Compare with the recorded state hashes; exit code 1 where one differs.")
  private boolean verify;

  @Option(
      names = "--at",
      paramLabel = "FRAME",
      description = "Stop at this frame and print its state; not together with --verify.")
  private @Nullable Long at;

  @Option(
      names = "--to",
      paramLabel = "FORM",
      description =
          "Write the series: csv (a row a span, mean, least and greatest, units in the header).")
  private @Nullable Form to;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where --to writes (default: stdout, and the summary goes to stderr).")
  private @Nullable Path out;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Override
  public Integer call() {
    requireSense();
    RecordingFile found = read();
    Recording recording = found.recording();
    if (at != null && (at < 0 || at > recording.frames())) {
      throw new BadInput("--at is " + at + "; allowed: 0 … " + recording.frames());
    }
    var replay =
        new ReplayedClass(recording, RecordingReader.scenarioOf(recording), threads.orElse(1));
    List<Mismatch> mismatches = run(replay, recording);
    if (to != null) {
      writeSeries(SeriesFile.write(replay.report()));
    }
    int checked = verify ? recording.checkpoints().size() : 0;
    if (verify && checked == 0) {
      spec.commandLine().getErr().println("This recording holds no states to compare with.");
    }
    report(
        new ReplayReport(
            found, replay.frame(), replay.stateHash(), replay.brainHashes(), checked, mismatches));
    return mismatches.isEmpty() ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private void requireSense() {
    if (verify && at != null) {
      throw new BadInput("--verify runs to the end and --at stops before it; allowed: one of them");
    }
    if (to == null && out != null) {
      throw new BadInput("--out says where, but nothing says what; allowed: --out with --to csv");
    }
    if (to != null && out == null && json) {
      throw new BadInput("--json and --to csv both want stdout; allowed: --out FILE with them");
    }
  }

  private RecordingFile read() {
    try {
      if (Files.size(file) > RecordingReader.MAX_JSON_BYTES) {
        throw new BadInput(
            file + " is too large for a recording; allowed: " + RecordingReader.MAX_JSON_BYTES);
      }
      return switch (RecordingReader.read(Files.readAllBytes(file))) {
        case RecordingReading.Read(var found) -> found;
        case RecordingReading.Unreadable(var why) -> throw new BadInput(file + ": " + why);
      };
    } catch (IOException e) {
      throw new BadInput("can't read " + file + ": " + BadInput.reasonOf(e));
    }
  }

  private List<Mismatch> run(ReplayedClass replay, Recording recording) {
    long frames = at == null ? recording.frames() : at;
    var progress =
        new ProgressBar(
            spec.commandLine().getErr(),
            String.valueOf(file.getFileName()),
            frames * Brain.FRAME_MS);
    try {
      if (verify) {
        return replay.verify(frame -> progress.show(frame * Brain.FRAME_MS));
      }
      while (replay.frame() < frames) {
        replay.advance();
        progress.show(replay.frame() * Brain.FRAME_MS);
      }
      return List.of();
    } finally {
      progress.clear();
    }
  }

  private void writeSeries(String series) {
    if (out == null) {
      spec.commandLine().getOut().print(series);
      spec.commandLine().getOut().flush();
      return;
    }
    try {
      Files.writeString(out, series);
    } catch (IOException e) {
      throw new BadInput("can't write " + out + ": " + BadInput.reasonOf(e));
    }
  }

  /* What is not the series makes room for it. */
  private void report(ReplayReport report) {
    boolean taken = to != null && out == null;
    PrintWriter where = taken ? spec.commandLine().getErr() : spec.commandLine().getOut();
    if (json) {
      where.println(report.json());
    } else {
      report.print(where);
      where.flush();
    }
  }
}
