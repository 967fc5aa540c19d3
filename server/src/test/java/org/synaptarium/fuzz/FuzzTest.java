package org.synaptarium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synaptarium.store.SqliteJournal;

/** What strangers send is taken or refused in words, quickly, and nobody beside feels it. */
class FuzzTest {
  private static final int INPUTS = 20_000;

  /** A lesson is checked against its schema, which takes a millisecond. */
  private static final int LESSONS = 5_000;

  private static final long SEED = 2026;
  private static final double MAX_GROWTH_MB = 64;

  @ParameterizedTest
  @EnumSource(Campaign.What.class)
  void hostileInputIsRefusedInWordsAndAClassBesideGoesOn(Campaign.What what, @TempDir Path folder) {
    try (var journal = SqliteJournal.open(folder)) {
      int inputs = what == Campaign.What.SCENARIO ? LESSONS : INPUTS;
      Campaign.Result result = Campaign.run(what, journal, SEED, 0, inputs, unused -> {});
      assertThat(result.findings()).isEmpty();
      assertThat(result.taken()).as("inputs near enough to good ones").isGreaterThan(inputs / 50);
      assertThat(result.refused()).isGreaterThan(inputs / 2);
      assertThat(result.heapGrowthMb()).isLessThan(MAX_GROWTH_MB);
    }
  }
}
