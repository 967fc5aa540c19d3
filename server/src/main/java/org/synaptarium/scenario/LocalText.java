package org.synaptarium.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text in several languages; English is always among them.
 *
 * @param byLanguage texts by language tag, for example {@code en}, {@code pt-BR}
 */
public record LocalText(SortedMap<String, String> byLanguage) {
  private static final String FALLBACK = "en";

  public LocalText {
    byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    if (!byLanguage.containsKey(FALLBACK)) {
      throw new IllegalArgumentException("no English text among " + byLanguage.keySet());
    }
  }

  /** Makes a text that exists in English only. */
  public static LocalText english(String text) {
    var map = new TreeMap<String, String>();
    map.put(FALLBACK, text);
    return new LocalText(map);
  }

  /** Returns the text in {@code language}, or in English where there is none. */
  public String in(String language) {
    String text = byLanguage.get(language);
    return text != null ? text : english();
  }

  public String english() {
    String text = byLanguage.get(FALLBACK);
    if (text == null) {
      throw new AssertionError("checked when made");
    }
    return text;
  }
}
