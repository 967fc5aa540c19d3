package org.synaptarium.command;

/**
 * Sentences for people that hold a piece of what a stranger sent: without characters that move a
 * terminal's cursor or break a line, and of bounded length.
 */
public final class Printable {
  /** The list of all commands takes half of it; nobody reads more. */
  public static final int MAX_CHARS = 2_000;

  private static final char INSTEAD = '·';

  private Printable() {}

  /** Returns the sentence, or what can be printed of it. */
  public static String of(String sentence) {
    boolean fits = sentence.length() <= MAX_CHARS;
    if (fits && sentence.chars().allMatch(Printable::isPlain)) {
      return sentence;
    }
    StringBuilder kept = new StringBuilder();
    sentence
        .codePoints()
        .limit(MAX_CHARS - 1)
        .forEach(
            c -> kept.appendCodePoint(Character.isBmpCodePoint(c) && !isPlain(c) ? INSTEAD : c));
    return fits ? kept.toString() : kept + "…";
  }

  /* Of a pair that stands for one character neither half is printed alone. */
  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
