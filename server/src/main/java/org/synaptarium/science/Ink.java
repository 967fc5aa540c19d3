package org.synaptarium.science;

import java.util.Locale;

/**
 * The colours of figures, on paper and in the dark: the web client's tokens, so that a transmitter
 * or a region has one colour everywhere.
 */
enum Ink {
  BG("#ffffff", "#070b18"),
  TEXT("#10141f", "#eaf0ff"),
  TEXT_QUIET("#4a5468", "#a3b1d1"),
  CHART_GRID("#e4e8f0", "#1c2642"),
  GLUTAMATE("#744f00", "#f8cf63"),
  GABA("#003f7a", "#8ecbff"),
  KETAMINE("#a03aad", "#b97cff"),
  CORTISOL("#5e0714", "#f4641e"),
  BDNF("#1f7a52", "#00b39b"),
  REGION_PFC("#6b5a00", "#ffc83d");

  private final String light;
  private final String dark;

  Ink(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }

  /** Returns the name of the token, and of the class of what is drawn in this colour. */
  String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String light() {
    return light;
  }

  String dark() {
    return dark;
  }

  /** Returns the style sheet of a figure: light, and dark where the reader's system is. */
  static String styles() {
    StringBuilder css = new StringBuilder(rules(false));
    css.append("@media (prefers-color-scheme: dark) {\n").append(rules(true)).append("}\n");
    return css.toString();
  }

  private static String rules(boolean dark) {
    StringBuilder css = new StringBuilder();
    for (Ink ink : values()) {
      String colour = dark ? ink.dark : ink.light;
      css.append(
          ".line.%1$s { stroke: %2$s } .area.%1$s { fill: %2$s }\n".formatted(ink.token(), colour));
    }
    return css.toString();
  }
}
