package org.synaptarium.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTimeTest {
  @ParameterizedTest
  @CsvSource({
    "0s, 0",
    "90s, 90000",
    "40min, 2400000",
    "2h 30min, 9000000",
    "21d, 1814400000",
    "1.5h, 5400000"
  })
  void whatPeopleWriteIsRead(String text, long ms) {
    assertThat(BodyTime.parseMs(text)).hasValue(ms);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "2h30", "5m", "-1h", "1h  2min", "3651d", "99999999999d", "h"})
  void whatIsAmbiguousOrTooLongIsRefused(String text) {
    assertThat(BodyTime.parseMs(text)).isEmpty();
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll @LongRange(max = 3_650L * 86_400) long seconds) {
    assertThat(BodyTime.parseMs(BodyTime.format(seconds * 1_000))).hasValue(seconds * 1_000);
  }
}
