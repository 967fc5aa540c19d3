package org.synaptarium.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.synaptarium.classroom.Recording;
import org.synaptarium.command.CommandJson;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.CommandKey;
import org.synaptarium.journal.LogEntry;

/** Reads a {@code .synrec} whose first bytes say that it is one; everything else is checked. */
final class SynrecReader {
  private final byte[] file;
  private final ByteBuffer header;

  private SynrecReader(byte[] file) {
    this.file = file;
    this.header = ByteBuffer.wrap(file).position(SynrecFormat.MAGIC_BYTES);
  }

  /** Tells whether a file begins as a {@code .synrec} does, as far as it goes. */
  static boolean isOne(byte[] file) {
    byte[] magic = SynrecFormat.magic();
    int length = Math.min(file.length, magic.length);
    return length > 0 && Arrays.equals(file, 0, length, magic, 0, length);
  }

  /**
   * Reads a file.
   *
   * @throws Damage when it can't be trusted
   */
  static RecordingFile read(byte[] file) {
    if (file.length < SynrecFormat.FIXED_HEADER_BYTES + SynrecFormat.DIGEST_BYTES) {
      throw new Damage("it is cut short: it holds " + file.length + " bytes");
    }
    return new SynrecReader(file).read();
  }

  private RecordingFile read() {
    int version = Short.toUnsignedInt(header.getShort());
    int flags = Short.toUnsignedInt(header.getShort());
    long inflatedBytes = Integer.toUnsignedLong(header.getInt());
    long deflatedBytes = Integer.toUnsignedLong(header.getInt());
    int writerBytes = Short.toUnsignedInt(header.getShort());
    long announced =
        SynrecFormat.FIXED_HEADER_BYTES + writerBytes + deflatedBytes + SynrecFormat.DIGEST_BYTES;
    requireChecksum(version, announced);
    if (version != SynrecFormat.VERSION) {
      throw new FromTheFuture(version, SynrecFormat.VERSION);
    }
    if (announced != file.length || flags > SynrecFormat.NAMES_KEPT) {
      throw new Damage("its header contradicts itself");
    }
    if (writerBytes > SynrecFormat.MAX_WRITER_BYTES) {
      throw new Damage("the name of its writer is too long");
    }
    requireHarmless(inflatedBytes, deflatedBytes);
    String writer = text(SynrecFormat.FIXED_HEADER_BYTES, writerBytes);
    int from = SynrecFormat.FIXED_HEADER_BYTES + writerBytes;
    try (var body = new BodyInput(file, from, (int) deflatedBytes, inflatedBytes)) {
      Recording recording = recording(body);
      body.requireEnd();
      return new RecordingFile(writer, flags == SynrecFormat.NAMES_KEPT, recording);
    } catch (IOException e) {
      throw new Damage("its body can't be unfolded");
    }
  }

  /* Every version ends with a digest of all that is before it, so this comes first: what passes was written so. */
  private void requireChecksum(int version, long announced) {
    int digested = file.length - SynrecFormat.DIGEST_BYTES;
    MessageDigest sha256 = SynrecFormat.sha256();
    sha256.update(file, 0, digested);
    byte[] recorded = Arrays.copyOfRange(file, digested, file.length);
    if (MessageDigest.isEqual(sha256.digest(), recorded)) {
      return;
    }
    if (version == SynrecFormat.VERSION && file.length < announced) {
      throw new Damage("it is cut short: it holds " + file.length + " of " + announced + " bytes");
    }
    throw new Damage("its checksum doesn't fit, so at least one byte was changed");
  }

  private static void requireHarmless(long inflatedBytes, long deflatedBytes) {
    if (inflatedBytes > SynrecFormat.MAX_BODY_BYTES) {
      throw new Damage(
          "it would unfold to "
              + inflatedBytes
              + " bytes, allowed are "
              + SynrecFormat.MAX_BODY_BYTES);
    }
    if (inflatedBytes > SynrecFormat.HARMLESS_BODY_BYTES
        && inflatedBytes > SynrecFormat.MAX_RATIO * deflatedBytes) {
      throw new Damage(
          "it would unfold to more than "
              + SynrecFormat.MAX_RATIO
              + " times its size, as no class does");
    }
  }

  private String text(int from, int length) {
    return new String(file, from, length, StandardCharsets.UTF_8);
  }

  private static Recording recording(BodyInput body) throws IOException {
    long seed = body.number64();
    long createdEpochMs = body.number64();
    long frames = body.count("the number of its frames", SynrecFormat.MAX_FRAMES);
    String scenario = body.text("its scenario's id", SynrecFormat.MAX_SCENARIO_ID_BYTES);
    String scenarioText = body.text("its scenario", SynrecFormat.MAX_SCENARIO_BYTES);
    List<LogEntry> log = log(body, createdEpochMs);
    return new Recording(
        RecordingHead.of("", scenario, scenarioText, seed, createdEpochMs, frames),
        log,
        frames,
        checkpoints(body, frames));
  }

  private static List<LogEntry> log(BodyInput body, long createdEpochMs) throws IOException {
    long count = body.count("the length of its log", SynrecFormat.MAX_ENTRIES);
    List<LogEntry> log = new ArrayList<>();
    long frame = 0;
    long atEpochMs = createdEpochMs;
    for (long seq = 1; seq <= count; seq++) {
      frame += body.count("the frame of entry " + seq, SynrecFormat.MAX_FRAMES);
      atEpochMs += body.signed();
      log.add(entry(body, seq, frame, atEpochMs));
    }
    return log;
  }

  private static LogEntry entry(BodyInput body, long seq, long frame, long atEpochMs)
      throws IOException {
    int author = author(body.signed(), seq);
    long commandId = body.count("the id of entry " + seq, Long.MAX_VALUE);
    int team = (int) body.count("the team of entry " + seq, Byte.MAX_VALUE);
    long others = body.count("the senders of entry " + seq, SynrecFormat.MAX_SENDERS_OF_ENTRY);
    body.countSenders(others);
    List<CommandKey> also = new ArrayList<>();
    for (long i = 0; i < others; i++) {
      int other = author(body.signed(), seq);
      also.add(new CommandKey(other, body.count("the id of entry " + seq, Long.MAX_VALUE)));
    }
    String json = body.text("the command of entry " + seq, SynrecFormat.MAX_COMMAND_BYTES);
    return switch (CommandJson.readRecorded(json)) {
      case CommandJson.Reading.Read(var command) ->
          new LogEntry(seq, frame, atEpochMs, author, commandId, command, also, team);
      case CommandJson.Reading.Unreadable unreadable ->
          throw new Damage("entry " + seq + ": " + unreadable.sentence());
    };
  }

  private static int author(long number, long seq) {
    if (number != (int) number) {
      throw new Damage("entry " + seq + " was made by nobody");
    }
    return (int) number;
  }

  private static List<Checkpoint> checkpoints(BodyInput body, long frames) throws IOException {
    long count = body.count("the number of its states", frames + 1);
    List<Checkpoint> checkpoints = new ArrayList<>();
    long frame = 0;
    for (long i = 0; i < count; i++) {
      frame += body.count("the frame of a state", frames);
      checkpoints.add(new Checkpoint(frame, body.number64()));
    }
    return checkpoints;
  }
}
