package org.synaptarium.fuzz;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every refusal must be: words for people, without the program's insides. */
final class Sentence {
  /** Several problems of a lesson may stand in one; nobody reads more. */
  private static final int LONGEST = 4_000;

  private static final Pattern INSIDES =
      Pattern.compile(
          "org\\.synaptarium|\\bjava\\.(lang|util|io)|com\\.fasterxml|Exception|\\bnull\\b at |\\tat ");

  private static final Pattern WORDS = Pattern.compile("\\p{L}+.*\\s.*\\p{L}+", Pattern.DOTALL);

  private Sentence() {}

  /**
   * @param input what was refused: its own words may stand in the reason
   */
  static void require(String reason, String input) {
    if (!WORDS.matcher(reason).find()) {
      throw new IllegalStateException("refused without words: '" + reason + "'");
    }
    if (reason.length() > LONGEST) {
      throw new IllegalStateException("refused in " + reason.length() + " characters");
    }
    Matcher insides = INSIDES.matcher(reason);
    if (insides.find() && !input.contains(insides.group())) {
      throw new IllegalStateException("refused with the program's insides: " + reason);
    }
    if (reason.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalStateException("refused with control characters");
    }
  }
}
