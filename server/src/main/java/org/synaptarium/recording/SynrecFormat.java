package org.synaptarium.recording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a {@code .synrec} looks like, and every bound on it; {@code docs/recordings.md} says why.
 */
final class SynrecFormat {

  /**
   * Begins with a byte that no text has, and holds both kinds of line ends and the end of a DOS
   * file: whatever changes line ends, or cuts at them, is noticed at once.
   */
  private static final byte[] MAGIC = HexFormat.of().parseHex("8953594e0d0a1a0a");

  static final int MAGIC_BYTES = 8;
  static final int VERSION = 1;
  static final int NAMES_KEPT = 1;

  /** Magic, version, flags, two lengths, length of the writer's name. */
  static final int FIXED_HEADER_BYTES = MAGIC_BYTES + 2 + 2 + 4 + 4 + 2;

  static final int DIGEST_BYTES = 32;

  /** A program's name and version. */
  static final int MAX_WRITER_BYTES = 80;

  /**
   * A lively hour of a lecture hall is a few hundred kilobytes; an upload is held in memory whole.
   */
  static final int MAX_FILE_BYTES = 16 * 1024 * 1024;

  /**
   * The longest log that a class can have, {@link #MAX_ENTRIES}, at 250 bytes an entry; read as a
   * stream, so it bounds time rather than memory.
   */
  static final int MAX_BODY_BYTES = 128 * 1024 * 1024;

  /**
   * Logs shrink to a tenth, repetitive ones to a fiftieth: what unfolds further was made to. Small
   * bodies can't do harm and are let be.
   */
  static final int MAX_RATIO = 100;

  static final int HARMLESS_BODY_BYTES = 1024 * 1024;

  /** No class accepts more. */
  static final int MAX_ENTRIES = 500_000;

  /** Three days of neural time without a pause. */
  static final long MAX_FRAMES = 3L * 24 * 3_600 * 20;

  /** What the scenario reader takes, at four bytes a character. */
  static final int MAX_SCENARIO_BYTES = 4 * 256 * 1024;

  static final int MAX_SCENARIO_ID_BYTES = 400;

  /** The settings of a full class within one frame take 15 KB. */
  static final int MAX_COMMAND_BYTES = 64 * 1024;

  /** A full lecture hall whose every page turns the same dial within one frame. */
  static final int MAX_SENDERS_OF_ENTRY = 10_000;

  /** All senders of a log are held at once: of more, no class of {@link #MAX_ENTRIES} was made. */
  static final long MAX_SENDERS = 4L * MAX_ENTRIES;

  private SynrecFormat() {}

  static byte[] magic() {
    return MAGIC.clone();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
