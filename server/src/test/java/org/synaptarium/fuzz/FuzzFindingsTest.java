package org.synaptarium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.synaptarium.protocol.ClientMessageReader;
import org.synaptarium.protocol.Reading;
import org.synaptarium.recording.RecordingReader;
import org.synaptarium.recording.RecordingReading;
import org.synaptarium.scenario.ScenarioReader;
import org.synaptarium.scenario.ScenarioReading;

/** What hostile input once did, and does no more. */
class FuzzFindingsTest {

  /** The schema's checker took a real beyond 64 bits for a whole number and threw. */
  @Test
  void aRealBeyondEveryWholeNumberIsSaidToBeTooLarge() {
    for (String number : new String[] {"-1.0e+300", "1.7976931348623157e+308"}) {
      assertThat(problemWith("seed: 7", "seed: " + number)).contains("is too large");
    }
  }

  /** Names with control characters came back as they were: into terminals and logs. */
  @Test
  void namesOfFieldsAreEchoedWithoutControlCharacters() {
    assertThat(problemWith("level: \"school\"", "level: \"school\"\n\"\\e[2Jx\": 1"))
        .contains("the field '·[2Jx' is unknown here");
    String message =
        "{\"kind\":\"command\",\"id\":1,\"command\":{\"type\":\"start\",\"\\u0000\":1}}";
    assertThat(ClientMessageReader.read(message))
        .isInstanceOfSatisfying(
            Reading.Rejected.class,
            rejected ->
                assertThat(rejected.reason().message()).doesNotContainPattern("\\p{Cntrl}"));
  }

  /** An unknown name was repeated in full: an answer was as long as the sender wished. */
  @Test
  void aFloodIsNotCarriedBack() {
    String flood = "x".repeat(10_000);
    String message = "{\"kind\":\"command\",\"id\":1,\"command\":{\"type\":\"" + flood + "\"}}";
    assertThat(ClientMessageReader.read(message))
        .isInstanceOfSatisfying(
            Reading.Rejected.class,
            rejected -> assertThat(rejected.reason().message().length()).isLessThan(2_001));
  }

  /** A few kilobytes that unfold to tens of millions of senders filled the heap. */
  @Test
  void p40_anEntryOfMillionsOfSendersIsRefused() {
    SynrecParts parts = SynrecParts.of(Samples.synrec());
    byte[] body = parts.body();
    int entry = indexOf(body, "{\"type\":\"enter\"");
    // Before an entry's command: author, id, team, senders, length; the count of senders is one
    // byte.
    int senders = entry - 2;
    byte[] many = {(byte) 0x80, (byte) 0xad, (byte) 0xe2, 0x04};
    byte[] flood = new byte[senders + many.length + 20_000_000];
    System.arraycopy(body, 0, flood, 0, senders);
    System.arraycopy(many, 0, flood, senders, many.length);
    assertThat(RecordingReader.read(parts.withBody(Arrays.copyOf(flood, 1_000_000))))
        .isInstanceOfSatisfying(
            RecordingReading.Unreadable.class,
            refused -> assertThat(refused.why()).contains("the senders of entry 1 is 10000000"));
  }

  private static int indexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
  }

  private static String problemWith(String good, String bad) {
    String text = Samples.lessonText().replace(good, bad);
    return switch (ScenarioReader.read(text, "lesson")) {
      case ScenarioReading.Read read -> "nothing";
      case ScenarioReading.Broken(var source, var problems) -> problems.getFirst().toString();
    };
  }
}
