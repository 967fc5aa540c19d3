package org.synaptarium.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A process that appends is killed without warning: what it acknowledged is there. */
@Execution(ExecutionMode.CONCURRENT)
class SqliteJournalCrashIT {
  private static final int CLASSES = 4;
  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 400;

  @TempDir Path temp;

  @RepeatedTest(3)
  void p5_nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
    Map<String, Long> acknowledged =
        KilledWriter.run(temp.toString(), CLASSES, ACKNOWLEDGED_BEFORE_THE_KILL);

    try (var journal = SqliteJournal.open(temp)) {
      assertThat(journal.live()).hasSize(CLASSES);
      KilledWriter.assertNothingIsLost(journal, acknowledged);
    }
  }
}
