package org.synaptarium.load;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A simulated page of our own protocol. */
final class Student extends Participant {
  private static final String DIGITS = "bdghjklmnr";

  private static final byte KIND_FRAME = 1;
  private static final byte FULL = 1;
  private static final int FRAME_AT = 4;
  private static final int DREW_EVERY_FRAMES = 5;
  private static final long FRAME_NANOS = 50_000_000L;
  private static final int KIND_AT = 9;
  private static final String TOKEN = "\"token\":\"";

  private final FrameClock clock;
  private String entrance;
  private long lastCommandId;
  private volatile long accepted;
  private volatile long lastFrame;
  private volatile long lastFullFrame;

  /**
   * A page that has not entered yet.
   *
   * @param entrance its first message but for hello
   */
  Student(String entrance, FrameClock clock) {
    this.entrance = entrance;
    this.clock = clock;
  }

  static Student host(String token, FrameClock clock) {
    return new Student("{\"kind\":\"host\",\"token\":\"" + token + "\"}", clock);
  }

  static Student joining(String code, int number, FrameClock clock) {
    return new Student(
        "{\"kind\":\"join\",\"code\":\"" + code + "\",\"nickname\":\"" + nickname(number) + "\"}",
        clock);
  }

  /* Consonants for digits: some numbers are read as words that have no place in a classroom. */
  private static String nickname(int number) {
    StringBuilder name = new StringBuilder("Pupil ");
    Integer.toString(number).chars().forEach(digit -> name.append(DIGITS.charAt(digit - '0')));
    return name.toString();
  }

  /** Returns how many commands were accepted. */
  long accepted() {
    return accepted;
  }

  long lastFrame() {
    return lastFrame;
  }

  /** Returns the last frame that was a full state. */
  long lastFullFrame() {
    return lastFullFrame;
  }

  @Override
  public void opened(LoadSocket opened) {
    super.opened(opened);
    say("{\"kind\":\"hello\",\"protocol\":1,\"client\":\"load\"}");
    say(entrance);
  }

  /* Enough of a message is made a string to tell its kind: thousands come a second. */
  @Override
  public void text(Buffer bytes, int from, int length) {
    count(length, false);
    byte kind = bytes.getByte(from + KIND_AT);
    byte next = bytes.getByte(from + KIND_AT + 1);
    if (kind == 'a' && next == 'c' && bytes.getByte(from + KIND_AT + 3) == 'e') {
      noteAccepted();
    } else if (kind == 'w') {
      welcomed(bytes.getString(from, from + length, StandardCharsets.UTF_8.name()));
    } else if (kind == 'r' && next == 'e' && bytes.getByte(from + KIND_AT + 2) == 'f') {
      refused(bytes.getString(from, from + length, StandardCharsets.UTF_8.name()));
    }
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // One thread writes it.
  private void noteAccepted() {
    accepted++;
  }

  private void welcomed(String welcome) {
    int token = welcome.indexOf(TOKEN);
    if (token >= 0 && entrance.startsWith("{\"kind\":\"join\"")) {
      int begin = token + TOKEN.length();
      String own = welcome.substring(begin, welcome.indexOf('"', begin));
      entrance = "{\"kind\":\"resume\",\"token\":\"" + own + "\"}";
    }
    subscribe(true);
  }

  /** Draws, or draws nothing, as a page behind another tab. */
  void subscribe(boolean looking) {
    say(
        "{\"kind\":\"subscribe\",\"streams\":["
            + (looking ? "\"metrics\",\"spikes\",\"synapses\"" : "")
            + "]}");
  }

  void command(String command) {
    say("{\"kind\":\"command\",\"id\":" + ++lastCommandId + ",\"command\":" + command + "}");
  }

  @Override
  void moveDial(double value) {
    command(
        String.format(
            Locale.ROOT, "{\"type\":\"turnDial\",\"dial\":\"stress\",\"value\":%.3f}", value));
  }

  @Override
  public void binary(Buffer bytes, int from, int length) {
    boolean frame = bytes.getByte(from + 1) == KIND_FRAME;
    count(length, frame);
    if (frame) {
      long number = bytes.getUnsignedIntLE(from + FRAME_AT);
      lastFrame = number;
      if ((bytes.getByte(from + 2) & FULL) != 0) {
        lastFullFrame = number;
      }
      clock.arrived(number * FRAME_NANOS, System.nanoTime());
      if (number % DREW_EVERY_FRAMES == 0) {
        say("{\"kind\":\"drew\",\"frame\":" + number + "}");
      }
    }
  }
}
