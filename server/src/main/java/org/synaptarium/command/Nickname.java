package org.synaptarium.command;

/** The name that a person goes by in a class: one line of visible characters. */
public record Nickname(String text) {
  public Nickname {
    text = text.strip();
    if (text.isEmpty() || text.codePointCount(0, text.length()) > Limits.NICKNAME_MAX_CHARS) {
      throw new OutOfRange(
          "nickname has " + text.codePointCount(0, text.length()) + " characters",
          "1 … " + Limits.NICKNAME_MAX_CHARS + " characters");
    }
    if (!text.codePoints().allMatch(Nickname::isVisible)) {
      throw new OutOfRange(
          "nickname has invisible characters", "letters, digits, spaces, punctuation and symbols");
    }
  }

  /* Control, format (which holds the direction overrides), surrogate and private-use characters can hide or forge text. */
  static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
