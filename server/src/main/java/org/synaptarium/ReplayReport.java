package org.synaptarium;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import org.synaptarium.classroom.ReplayedClass.Mismatch;
import org.synaptarium.recording.RecordingFile;

/**
 * How a replay ended, for scripts and for people.
 *
 * @param frames how many have run
 * @param brainHashes those of the teams' brains, which their pages were told
 * @param checked how many recorded states were compared
 * @param mismatches those that the replay didn't come to, the first one first
 */
record ReplayReport(
    RecordingFile file,
    long frames,
    long stateHash,
    List<Long> brainHashes,
    int checked,
    List<Mismatch> mismatches) {

  void print(PrintWriter out) {
    out.printf("%d frames, state %s%n", frames, RunReport.hex(stateHash));
    if (checked > 0 && mismatches.isEmpty()) {
      out.printf("%d recorded states reproduced%n", checked);
    }
    mismatches.stream().limit(1).forEach(first -> print(first, out));
  }

  private void print(Mismatch first, PrintWriter out) {
    out.printf(
        "first differs at frame %d: recorded %s, replayed %s (%d of %d states differ)%n",
        first.frame(),
        RunReport.hex(first.recordedHash()),
        RunReport.hex(first.replayedHash()),
        mismatches.size(),
        checked);
    if (!file.writtenBy().isEmpty()) {
      out.printf(
          "written by %s, run by Synaptarium %s: another version may be another model%n",
          file.writtenBy(), ProgramVersion.number());
    }
  }

  ObjectNode json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("scenario", file.recording().head().scenario())
        .put("seed", file.recording().head().seed())
        .put("frames", frames)
        .put("commands", file.recording().log().size())
        .put("people", file.recording().people())
        .put("namesKept", file.namesKept())
        .put("writtenBy", file.writtenBy())
        .put("stateHash", RunReport.hex(stateHash))
        .put("checked", checked)
        .put("mismatches", mismatches.size());
    ArrayNode brains = root.putArray("brainHashes");
    brainHashes.forEach(hash -> brains.add(RunReport.hex(hash)));
    mismatches.stream().limit(1).forEach(first -> root.put("firstMismatchFrame", first.frame()));
    return root;
  }
}
