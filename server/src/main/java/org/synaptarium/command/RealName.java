package org.synaptarium.command;

/** The name that a person goes by outside, for the host's eyes only: one line, or nothing. */
public record RealName(String text) {

  /** Nobody has to give one. */
  public static final RealName NONE = new RealName("");

  public RealName {
    text = text.strip();
    if (text.codePointCount(0, text.length()) > Limits.REAL_NAME_MAX_CHARS) {
      throw new OutOfRange(
          "name has " + text.codePointCount(0, text.length()) + " characters",
          "at most " + Limits.REAL_NAME_MAX_CHARS + " characters");
    }
    if (!text.codePoints().allMatch(Nickname::isVisible)) {
      throw new OutOfRange(
          "name has invisible characters", "letters, digits, spaces, punctuation and symbols");
    }
  }
}
