package org.synaptarium.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.synaptarium.journal.JournalContract;
import org.synaptarium.journal.LogEntry;

/** A process that appends is killed without warning: what it acknowledged is there. */
class SqliteJournalCrashIT {
  private static final int CLASSES = 4;
  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 400;

  @TempDir Path temp;

  @RepeatedTest(3)
  void p5_nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                AppendForever.class.getName(),
                temp.toString(),
                Integer.toString(CLASSES))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Map<String, Long> acknowledged;
    try (BufferedReader out = process.inputReader()) {
      acknowledged = readAcknowledgements(out, process);
    } finally {
      process.destroyForcibly().waitFor();
    }

    assertThat(acknowledged).isNotEmpty();
    try (var journal = SqliteJournal.open(temp)) {
      assertThat(journal.live()).hasSize(CLASSES);
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

  private static Map<String, Long> readAcknowledgements(BufferedReader out, Process process)
      throws Exception {
    Map<String, Long> newest = new HashMap<>();
    int count = 0;
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      String[] words = line.split(" ");
      if (words.length == 2) {
        newest.merge(words[0], Long.parseLong(words[1]), Math::max);
      }
      if (++count == ACKNOWLEDGED_BEFORE_THE_KILL) {
        // SIGKILL, through the handle, for the process would close the pipe at our end too: what is
        // still in it was acknowledged and is read until its end.
        process.toHandle().destroyForcibly();
      }
    }
    return newest;
  }
}
