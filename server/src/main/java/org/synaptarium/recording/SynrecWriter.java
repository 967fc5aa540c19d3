package org.synaptarium.recording;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import org.synaptarium.classroom.Recording;
import org.synaptarium.command.CommandJson;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.CommandKey;
import org.synaptarium.journal.LogEntry;

/** Writes a recording as one {@code .synrec}: header, deflated body, checksum. */
public final class SynrecWriter {

  /** What a file takes at least for each byte that it unfolds to, when matches are not sought. */
  private static final int SAFE_STRATEGY = Deflater.HUFFMAN_ONLY;

  private record Body(byte[] deflated, long inflatedBytes) {
    boolean isSuspicious() {
      return inflatedBytes > SynrecFormat.HARMLESS_BODY_BYTES
          && inflatedBytes > (long) SynrecFormat.MAX_RATIO * deflated.length;
    }
  }

  private SynrecWriter() {}

  /** Returns the file's bytes. */
  public static byte[] write(RecordingFile file) {
    try {
      Body body = body(file.recording(), Deflater.DEFAULT_STRATEGY);
      if (body.isSuspicious()) {
        body = body(file.recording(), SAFE_STRATEGY);
      }
      return around(file, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] around(RecordingFile file, Body body) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    byte[] writer = SynrecFormat.utf8(file.writtenBy());
    out.write(SynrecFormat.magic());
    out.writeShort(SynrecFormat.VERSION);
    out.writeShort(file.namesKept() ? SynrecFormat.NAMES_KEPT : 0);
    out.writeInt(Math.toIntExact(body.inflatedBytes));
    out.writeInt(body.deflated.length);
    out.writeShort(writer.length);
    out.write(writer);
    out.write(body.deflated);
    out.write(SynrecFormat.sha256().digest(bytes.toByteArray()));
    return bytes.toByteArray();
  }

  private static Body body(Recording recording, int strategy) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new BodyOutput(bytes, strategy)) {
      out.number64(recording.head().seed());
      out.number64(recording.head().createdEpochMs());
      out.count(recording.frames());
      out.text(recording.head().scenario());
      out.text(recording.head().scenarioText());
      writeLog(out, recording);
      writeCheckpoints(out, recording);
      long inflatedBytes = out.finish();
      return new Body(bytes.toByteArray(), inflatedBytes);
    }
  }

  /* Places in the log are not written: they are 1, 2, 3 … */
  private static void writeLog(BodyOutput out, Recording recording) throws IOException {
    long frame = 0;
    long atEpochMs = recording.head().createdEpochMs();
    out.count(recording.log().size());
    for (LogEntry entry : recording.log()) {
      out.count(entry.frame() - frame);
      out.signed(entry.atEpochMs() - atEpochMs);
      out.signed(entry.author());
      out.count(entry.commandId());
      out.count(entry.team());
      out.count(entry.also().size());
      for (CommandKey also : entry.also()) {
        out.signed(also.author());
        out.count(also.commandId());
      }
      out.text(CommandJson.write(entry.command()).toString());
      frame = entry.frame();
      atEpochMs = entry.atEpochMs();
    }
  }

  private static void writeCheckpoints(BodyOutput out, Recording recording) throws IOException {
    long frame = 0;
    out.count(recording.checkpoints().size());
    for (Checkpoint checkpoint : recording.checkpoints()) {
      out.count(checkpoint.frame() - frame);
      out.number64(checkpoint.stateHash());
      frame = checkpoint.frame();
    }
  }
}
