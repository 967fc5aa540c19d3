package org.synaptarium.relay;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;

/** Reads what {@link LetterWriter} wrote, and believes no number in it. */
final class LetterReader {
  private final Buffer in;
  private int at;

  LetterReader(Buffer in) {
    this.in = in;
  }

  Parcel parcel() {
    int session = number();
    long number = longNumber();
    int receiptSession = number();
    long receipt = longNumber();
    int count = count();
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      letters.add(letter());
    }
    if (at != in.length()) {
      throw new IllegalArgumentException("a parcel with something behind its letters");
    }
    return new Parcel(session, number, receiptSession, receipt, letters);
  }

  private Letter letter() {
    byte kind = in.getByte(at);
    at += 1;
    int[] lines = lines();
    return switch (kind) {
      case LetterWriter.OPEN -> new Letter.Open(lines[0], text(), text());
      case LetterWriter.HEARD -> new Letter.Heard(lines[0], text());
      case LetterWriter.BRIMFUL -> new Letter.Brimful(lines[0]);
      case LetterWriter.DRAINED -> new Letter.Drained(lines[0]);
      case LetterWriter.HUNG_UP -> new Letter.HungUp(lines[0]);
      case LetterWriter.SEATED -> new Letter.Seated(lines[0]);
      case LetterWriter.TURNED_AWAY ->
          new Letter.TurnedAway(
              lines[0], new Refusal(Reason.valueOf(text()), text(), text()), flag());
      case LetterWriter.TEXT -> new Letter.Text(lines, text());
      case LetterWriter.BYTES -> new Letter.Bytes(lines, bytes());
      case LetterWriter.CLOSE -> new Letter.Close(lines[0], number(), text());
      default -> throw new IllegalArgumentException("no letter is of kind " + kind);
    };
  }

  private int[] lines() {
    int[] lines = new int[count()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = number();
    }
    return lines;
  }

  /* Each of what is counted takes a byte at least, so a count beyond what is there is a lie. */
  private int count() {
    int count = number();
    if (count < 0 || count > in.length() - at) {
      throw new IllegalArgumentException("a count of " + count);
    }
    return count;
  }

  private int number() {
    int number = in.getInt(at);
    at += Integer.BYTES;
    return number;
  }

  private long longNumber() {
    long number = in.getLong(at);
    at += Long.BYTES;
    return number;
  }

  private boolean flag() {
    byte flag = in.getByte(at);
    at += 1;
    return flag != 0;
  }

  private String text() {
    return bytes().toString(StandardCharsets.UTF_8);
  }

  private Buffer bytes() {
    int length = count();
    Buffer bytes = in.getBuffer(at, at + length);
    at += length;
    return bytes;
  }
}
