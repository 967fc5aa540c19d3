package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.ReplayedClass;
import org.synaptarium.classroom.ReplayedClass.Mismatch;
import org.synaptarium.recording.RecordingReader;
import org.synaptarium.recording.RecordingReading;
import picocli.CommandLine.Command;
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
    })
final class ReplayCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "A recording.")
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

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Override
  public Integer call() {
    if (verify && at != null) {
      throw new BadInput("--verify runs to the end and --at stops before it; allowed: one of them");
    }
    Recording recording = recording();
    if (at != null && (at < 0 || at > recording.frames())) {
      throw new BadInput("--at is " + at + "; allowed: 0 … " + recording.frames());
    }
    ReplayedClass replay = new ReplayedClass(recording, RecordingReader.scenarioOf(recording));
    List<Mismatch> mismatches = List.of();
    if (verify) {
      mismatches = replay.verify();
    } else {
      while (!replay.isOver() && (at == null || replay.frame() < at)) {
        replay.advance();
      }
    }
    report(recording, replay, mismatches);
    return mismatches.isEmpty() ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private Recording recording() {
    try {
      return switch (RecordingReader.read(Files.readAllBytes(file))) {
        case RecordingReading.Read(var found) -> found.recording();
        case RecordingReading.Unreadable(var why) -> throw new BadInput(file + ": " + why);
      };
    } catch (IOException e) {
      throw new BadInput("can't read " + file + ": " + BadInput.reasonOf(e));
    }
  }

  private void report(Recording recording, ReplayedClass replay, List<Mismatch> mismatches) {
    var out = spec.commandLine().getOut();
    int checked = verify ? recording.checkpoints().size() : 0;
    if (json) {
      out.println(json(recording, replay, mismatches, checked));
      return;
    }
    out.printf("%d frames, state %s%n", replay.frame(), RunReport.hex(replay.stateHash()));
    if (verify && mismatches.isEmpty()) {
      out.printf("%d recorded states reproduced%n", checked);
    }
    mismatches.stream()
        .limit(1)
        .forEach(
            first ->
                out.printf(
                    "first differs at frame %d: recorded %s, replayed %s (%d of %d states differ)%n",
                    first.frame(),
                    RunReport.hex(first.recordedHash()),
                    RunReport.hex(first.replayedHash()),
                    mismatches.size(),
                    checked));
  }

  private static ObjectNode json(
      Recording recording, ReplayedClass replay, List<Mismatch> mismatches, int checked) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("scenario", recording.head().scenario())
        .put("seed", recording.head().seed())
        .put("frames", replay.frame())
        .put("commands", recording.log().size())
        .put("stateHash", RunReport.hex(replay.stateHash()))
        .put("checked", checked)
        .put("mismatches", mismatches.size());
    mismatches.stream().limit(1).forEach(first -> root.put("firstMismatchFrame", first.frame()));
    return root;
  }
}
