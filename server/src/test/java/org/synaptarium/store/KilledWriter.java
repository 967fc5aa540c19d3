package org.synaptarium.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalContract;
import org.synaptarium.journal.LogEntry;

/** {@link AppendForever} in a process of its own, killed without warning. */
final class KilledWriter {
  private KilledWriter() {}

  /** Returns the newest seq that was acknowledged for each class. */
  static Map<String, Long> run(String place, int classes, int acknowledgedBeforeTheKill)
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                AppendForever.class.getName(),
                place,
                Integer.toString(classes))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = process.inputReader()) {
      return readAcknowledgements(out, process, acknowledgedBeforeTheKill);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static Map<String, Long> readAcknowledgements(
      BufferedReader out, Process process, int before) throws Exception {
    Map<String, Long> newest = new HashMap<>();
    int count = 0;
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      String[] words = line.split(" ");
      if (words.length == 2) {
        newest.merge(words[0], Long.parseLong(words[1]), Math::max);
      }
      if (++count == before) {
        // SIGKILL, through the handle, for the process would close the pipe at our end too: what is
        // still in it was acknowledged and is read until its end.
        process.toHandle().destroyForcibly();
      }
    }
    return newest;
  }

  /** The log holds at least what was acknowledged, and what it holds is whole. */
  static void assertNothingIsLost(Journal journal, Map<String, Long> acknowledged) {
    assertThat(acknowledged).isNotEmpty();
    acknowledged.forEach(
        (id, seq) -> {
          List<LogEntry> log = journal.entriesAfter(id, 0);
          assertThat(log).hasSizeGreaterThanOrEqualTo(seq.intValue());
          // All or none: entries were appended in pairs.
          assertThat(log.size() % 2).isZero();
          for (LogEntry entry : log) {
            long first = (entry.seq() + 1) / 2 * 2 - 1;
            assertThat(entry).isEqualTo(JournalContract.entry(entry.seq(), first));
          }
        });
  }
}
