package org.synaptarium.relay;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import org.synaptarium.classroom.Refusal;

/** Letters as bytes: a kind, the lines, and what is said. */
final class LetterWriter {
  static final byte OPEN = 1;
  static final byte HEARD = 2;
  static final byte BRIMFUL = 3;
  static final byte DRAINED = 4;
  static final byte HUNG_UP = 5;
  static final byte SEATED = 6;
  static final byte TURNED_AWAY = 7;
  static final byte TEXT = 8;
  static final byte BYTES = 9;
  static final byte CLOSE = 10;

  private LetterWriter() {}

  static void write(Letter letter, Buffer out) {
    switch (letter) {
      case Letter.Open(var line, var authority, var entrance) -> {
        head(out, OPEN, line);
        text(out, authority);
        text(out, entrance);
      }
      case Letter.Heard(var line, var said) -> {
        head(out, HEARD, line);
        text(out, said);
      }
      case Letter.Brimful(var line) -> head(out, BRIMFUL, line);
      case Letter.Drained(var line) -> head(out, DRAINED, line);
      case Letter.HungUp(var line) -> head(out, HUNG_UP, line);
      case Letter.Seated(var line) -> head(out, SEATED, line);
      case Letter.TurnedAway(var line, var reason, var guessed) -> {
        head(out, TURNED_AWAY, line);
        refusal(out, reason);
        out.appendByte((byte) (guessed ? 1 : 0));
      }
      case Letter.Text(var lines, var said) -> {
        head(out, TEXT, lines);
        text(out, said);
      }
      case Letter.Bytes(var lines, var bytes) -> {
        head(out, BYTES, lines);
        out.appendInt(bytes.length()).appendBuffer(bytes);
      }
      case Letter.Close(var line, var code, var why) -> {
        head(out, CLOSE, line);
        out.appendInt(code);
        text(out, why);
      }
    }
  }

  private static void refusal(Buffer out, Refusal reason) {
    text(out, reason.code().name());
    text(out, reason.message());
    text(out, reason.allowed());
  }

  private static void head(Buffer out, byte kind, int... lines) {
    out.appendByte(kind).appendInt(lines.length);
    for (int line : lines) {
      out.appendInt(line);
    }
  }

  private static void text(Buffer out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.appendInt(bytes.length).appendBytes(bytes);
  }
}
