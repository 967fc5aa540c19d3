package org.synaptarium.gateway;

import com.modernmt.text.profanity.ProfanityFilter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keeps words out of nicknames that don't belong in a classroom, also when they are spelt with
 * digits, spaces or dots.
 *
 * <p>It is a sieve, not a judge: the teacher can still remove a person.
 */
final class NicknameFilter {

  /** The languages that the pages speak. */
  private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr");

  private static final Map<Character, Character> LOOKALIKES =
      Map.ofEntries(
          Map.entry('0', 'o'),
          Map.entry('1', 'i'),
          Map.entry('3', 'e'),
          Map.entry('4', 'a'),
          Map.entry('5', 's'),
          Map.entry('7', 't'),
          Map.entry('8', 'b'),
          Map.entry('@', 'a'),
          Map.entry('$', 's'),
          Map.entry('!', 'i'),
          Map.entry('€', 'e'));

  private final ProfanityFilter filter = new ProfanityFilter();

  boolean isFit(String nickname) {
    String plain = withoutAccents(nickname.toLowerCase(Locale.ROOT));
    String read = asRead(plain);
    return List.of(plain, read, wordsOf(read), joined(read)).stream().allMatch(this::isClean);
  }

  private boolean isClean(String text) {
    return LANGUAGES.stream().noneMatch(language -> filter.test(language, text));
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
  }

  private static String asRead(String text) {
    StringBuilder read = new StringBuilder(text.length());
    text.chars().forEach(c -> read.append(LOOKALIKES.getOrDefault((char) c, (char) c)));
    return read.toString();
  }

  /* Words run together with digits, dots or underscores stand apart: x_word_x. */
  private static String wordsOf(String text) {
    return text.replaceAll("[^\\p{L}]+", " ").strip();
  }

  /* Letters set apart come together: w o r d; a run of one letter becomes one: woooord. */
  private static String joined(String text) {
    return text.replaceAll("[^\\p{L}]+", "").replaceAll("(.)\\1{2,}", "$1");
  }
}
