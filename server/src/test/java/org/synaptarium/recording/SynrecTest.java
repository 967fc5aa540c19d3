package org.synaptarium.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.Pseudonyms;
import org.synaptarium.classroom.Recording;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.journal.LogEntry;

/** A {@code .synrec} comes back as it was, or is refused in one sentence that says why. */
class SynrecTest {
  private static final int VERSION_AT = 8;
  private static final int INFLATED_AT = 12;

  @Test
  void p40_whatWasWrittenIsReadBackToTheLastField() {
    RecordingFile read = RecordingFiles.read(SampleClass.file());
    assertThat(read.recording()).isEqualTo(SampleClass.recording());
    assertThat(read.writtenBy()).isEqualTo(SampleClass.WRITER);
    assertThat(read.namesKept()).isTrue();
  }

  @Test
  void p40_aFileIsTheSameWhereverItIsWritten() {
    assertThat(SampleClass.file()).isEqualTo(SampleClass.file());
    byte[] again = SynrecWriter.write(RecordingFiles.read(SampleClass.file()));
    assertThat(again).isEqualTo(SampleClass.file());
  }

  @Test
  void p40_everyFlippedBitIsNoticed() {
    byte[] file = SampleClass.file();
    for (int place = 0; place < file.length; place++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        byte[] flipped = file.clone();
        flipped[place] ^= (byte) (1 << bit);
        assertThat(RecordingReader.read(flipped))
            .as("bit %d of byte %d", bit, place)
            .isInstanceOf(RecordingReading.Unreadable.class);
      }
    }
  }

  @Test
  void p40_everyCutIsNoticed() {
    byte[] file = SampleClass.file();
    for (int length = 0; length < file.length; length++) {
      String why = RecordingFiles.refusalOf(Arrays.copyOf(file, length));
      assertThat(why)
          .as("%d bytes", length)
          .contains(length == 0 ? "not a recording" : "cut short");
    }
    assertThat(RecordingFiles.refusalOf(Arrays.copyOf(file, file.length + 1)))
        .contains("checksum doesn't fit");
  }

  @Test
  void p40_aChangedByteIsCalledDamage() {
    byte[] file = SampleClass.file();
    file[file.length / 2]++;
    assertThat(RecordingFiles.refusalOf(file))
        .isEqualTo(
            "This recording is damaged: its checksum doesn't fit, so at least one byte was"
                + " changed.");
  }

  @Test
  void p40_aFileFromTheFutureSaysWhichFormatItHasAndWhatIsRead() {
    byte[] file = SampleClass.file();
    file[VERSION_AT + 1] = 2;
    assertThat(RecordingFiles.refusalOf(signed(file)))
        .isEqualTo(
            "This recording was written by a newer Synaptarium (format 2; this one reads up to"
                + " 1).");
    assertThat(
            RecordingFiles.refusalOf(text("{\"format\":\"synaptarium-recording\",\"version\":3}")))
        .contains("newer Synaptarium (format 3");
  }

  @Test
  void p40_foreignFilesAreCalledSo() {
    for (byte[] foreign :
        List.of(
            new byte[0],
            new byte[] {'P', 'K', 3, 4, 20, 0},
            text("Dear teacher, here is the file"),
            text("  \n\t"),
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})) {
      assertThat(RecordingFiles.refusalOf(foreign)).startsWith("This file is not a recording");
    }
    assertThat(RecordingFiles.refusalOf(text("{\"format\":\"other\"}"))).contains("its format");
    assertThat(RecordingFiles.refusalOf(text("{\"format\":"))).contains("not JSON");
    assertThat(RecordingFiles.refusalOf(new byte[] {'{', (byte) 0xff})).contains("not text");
  }

  /** The checksum is right: whoever builds a bomb can compute one. */
  @Test
  void p40_aBombIsRefusedBeforeItUnfolds() {
    byte[] file = SampleClass.file();
    ByteBuffer.wrap(file).putInt(INFLATED_AT, 129 * 1024 * 1024);
    assertThat(RecordingFiles.refusalOf(signed(file))).contains("would unfold to 135266304 bytes");
    ByteBuffer.wrap(file).putInt(INFLATED_AT, 5 * 1024 * 1024);
    assertThat(RecordingFiles.refusalOf(signed(file))).contains("more than 100 times its size");
    ByteBuffer.wrap(file).putInt(INFLATED_AT, 60);
    assertThat(RecordingFiles.refusalOf(signed(file))).contains("more than it announced");
  }

  @Test
  void p40_whatABodyPromisesIsNotMadeBeforeItIsThere() {
    // One frame, no scenario, and a log of 400,000 entries that never come.
    byte[] log = {1, 0, 0, (byte) 0x80, (byte) 0xb5, 0x18};
    assertThat(refusalOfBody(0, log)).contains("unfolds to more than it announced");
    assertThat(refusalOfBody(99, log)).contains("its body can't be unfolded");
    byte[] tooMany = {1, 0, 0, (byte) 0xff, (byte) 0xff, 0x7f};
    assertThat(refusalOfBody(0, tooMany))
        .contains("the length of its log is 2097151, allowed is 0 … 500000");
    byte[] longText = {1, (byte) 0xff, (byte) 0xff, 0x7f};
    assertThat(refusalOfBody(0, longText))
        .contains("the length of its scenario's id is 2097151, allowed is 0 … 400");
    byte[] endless = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
    assertThat(refusalOfBody(0, endless)).contains("a number in it has no end");
    byte[] rest = {1, 0, 0, 0, 0, 9};
    assertThat(refusalOfBody(0, rest)).contains("something behind its end");
    byte[] whole = {1, 0, 0, 0, 0};
    assertThat(refusalOfBody(1, whole)).contains("something behind its end");
  }

  @Test
  void p40_evenTheDullestLogIsReadAgain() {
    List<LogEntry> dull =
        LongStream.rangeClosed(1, 60_000)
            .mapToObj(
                seq ->
                    new LogEntry(
                        seq, 1, SampleClass.CREATED_MS, 0, seq, new TurnDial(Dial.STRESS, 0.5)))
            .toList();
    Recording recording = SampleClass.recording("", "", dull);
    byte[] file = SynrecWriter.write(new RecordingFile("", false, recording));
    assertThat(RecordingFiles.read(file).recording()).isEqualTo(recording);
  }

  @Test
  void p40_commandsThatNoClassKnowsAreNamed() {
    assertThat(refusalOfCommand("{\"type\":\"explode\"}"))
        .contains("entry 1: unknown command type 'explode'");
    assertThat(refusalOfCommand("{\"type\":\"turnDial\",\"dial\":\"stress\",\"value\":1.5}"))
        .contains("entry 1: ")
        .contains("1.5")
        .contains("0 … 1");
    assertThat(refusalOfCommand("{\"type\":\"turnDial\",\"dial\":\"stress\",\"value\":\"NaN\"}"))
        .contains("entry 1: ");
    assertThat(refusalOfCommand("null")).contains("entry 1: ");
    assertThat(refusalOfCommand("[".repeat(30_000))).contains("it is not JSON");
  }

  @Test
  void p41_pseudonymsAreNumbersAndTheSameEachTime() {
    Recording nameless = Pseudonyms.of(SampleClass.recording());
    byte[] file = SynrecWriter.write(new RecordingFile("", false, nameless));
    String log = RecordingFiles.read(file).recording().log().toString();
    assertThat(log).contains("text=Student 1", "text=Student 2").doesNotContain("Ada");
    assertThat(Pseudonyms.of(SampleClass.recording())).isEqualTo(nameless);
    assertThat(nameless.log()).hasSameSizeAs(SampleClass.recording().log());
    assertThat(log)
        .as("what people wrote stays")
        .contains(new AddNote("Émilie said: „dendrites“").text());
  }

  /** A recording whose only command is written by hand, as JSON. */
  private static String refusalOfCommand(String command) {
    String root =
        RecordingJson.write(SampleClass.recording("", "", List.of(entry(new AddNote("HERE")))));
    String json = root.replace("{\"type\":\"addNote\",\"text\":\"HERE\"}", command);
    assertThat(json).isNotEqualTo(root);
    return RecordingFiles.refusalOf(text(json));
  }

  private static LogEntry entry(Command command) {
    return new LogEntry(1, 1, SampleClass.CREATED_MS, 0, 1, command);
  }

  /** A body of seed 0 and year 1970 with this behind it, which announces more than it has. */
  private static String refusalOfBody(int more, byte[] rest) {
    byte[] body = new byte[2 * Long.BYTES + rest.length];
    System.arraycopy(rest, 0, body, 2 * Long.BYTES, rest.length);
    byte[] deflated = deflate(body);
    ByteBuffer file = ByteBuffer.allocate(SynrecFormat.FIXED_HEADER_BYTES + deflated.length + 32);
    file.put(SynrecFormat.magic()).putShort((short) 1).putShort((short) 0);
    file.putInt(body.length + more).putInt(deflated.length).putShort((short) 0).put(deflated);
    return RecordingFiles.refusalOf(signed(file.array()));
  }

  private static byte[] deflate(byte[] body) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(body);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** Returns the file with the checksum that belongs to it. */
  private static byte[] signed(byte[] file) {
    int end = file.length - SynrecFormat.DIGEST_BYTES;
    byte[] digest = SynrecFormat.sha256().digest(Arrays.copyOf(file, end));
    byte[] signed = file.clone();
    System.arraycopy(digest, 0, signed, end, digest.length);
    return signed;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
