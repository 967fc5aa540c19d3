package org.synaptarium.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import org.synaptarium.recording.RecordingReader;
import org.synaptarium.recording.RecordingReading;

/**
 * Recordings: garbled as files, garbled within a file whose checksum is right again, and twisted in
 * their JSON form.
 */
final class RecordingTarget implements Target {
  private final byte[] synrec = Samples.synrec();
  private final SynrecParts parts = SynrecParts.of(synrec);
  private final JsonNode json = Samples.recordingJson();
  private final TreeTwisting twisting = new TreeTwisting(List.of(json));

  @Override
  public byte[] input(RandomGenerator random) {
    return switch (random.nextInt(10)) {
      case 0 -> Garbling.of(synrec, random);
      case 1 -> Garbling.of(json.toString().getBytes(StandardCharsets.UTF_8), random);
      case 2, 3, 4 -> twisting.twisted(json, random).toString().getBytes(StandardCharsets.UTF_8);
      case 5 -> parts.withHeader(random);
      default -> parts.withBody(Garbling.of(parts.body(), random));
    };
  }

  @Override
  public Outcome feed(byte[] input) {
    return switch (RecordingReader.read(input)) {
      case RecordingReading.Read read -> Outcome.TAKEN;
      case RecordingReading.Unreadable(var why) -> new Outcome.Refused(why);
    };
  }
}
