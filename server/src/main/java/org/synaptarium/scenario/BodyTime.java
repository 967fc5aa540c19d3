package org.synaptarium.scenario;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Body time as people write it: {@code 40min}, {@code 2h 30min}, {@code 21d}, {@code 0s}. */
public final class BodyTime {
  /** How problems and help describe the notation. */
  public static final String NOTATION = "a body time such as 0s, 40min, 2h 30min or 21d";

  /** Ten years: no lesson is longer, and a long of milliseconds holds it with room to spare. */
  public static final long MAX_MS = 3_650L * 86_400_000L;

  private static final Pattern PART = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(d|h|min|s)");

  private BodyTime() {}

  /** Returns the time in ms, or nothing when {@code text} is no body time up to ten years. */
  public static OptionalLong parseMs(String text) {
    double sumMs = 0;
    for (String part : text.split(" ", -1)) {
      Matcher matcher = PART.matcher(part);
      if (!matcher.matches()) {
        return OptionalLong.empty();
      }
      sumMs += Double.parseDouble(matcher.group(1)) * unitMs(matcher.group(2));
    }
    long roundedMs = Math.round(sumMs);
    return roundedMs <= MAX_MS ? OptionalLong.of(roundedMs) : OptionalLong.empty();
  }

  private static long unitMs(String unit) {
    return switch (unit) {
      case "d" -> 86_400_000L;
      case "h" -> 3_600_000L;
      case "min" -> 60_000L;
      default -> 1_000L;
    };
  }

  /** Writes a time to the second, for example {@code 21d 1h 40min}. */
  public static String format(long ms) {
    long s = ms / 1_000;
    StringBuilder text = new StringBuilder();
    append(text, s / 86_400, "d");
    append(text, s / 3_600 % 24, "h");
    append(text, s / 60 % 60, "min");
    append(text, s % 60, "s");
    return text.isEmpty() ? "0s" : text.toString();
  }

  /** Writes a time to the millisecond, for example {@code 2h 1.25s}; reads back as it is. */
  public static String exact(long ms) {
    long rest = ms % 60_000;
    String seconds = BigDecimal.valueOf(rest, 3).stripTrailingZeros().toPlainString() + "s";
    return rest == 0 ? format(ms) : ms < 60_000 ? seconds : format(ms - rest) + " " + seconds;
  }

  private static void append(StringBuilder text, long amount, String unit) {
    if (amount > 0) {
      text.append(text.isEmpty() ? "" : " ").append(amount).append(unit);
    }
  }
}
