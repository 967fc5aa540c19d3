package org.synaptarium.science;

import java.util.List;
import java.util.Locale;

/** Draws the whole table in one figure: each row's mean and interval against its own range. */
final class Overview {
  private static final int WIDTH = 760;
  private static final int LINE = 19;
  private static final int TOP = 64;
  private static final int LEFT = 440;
  private static final int RIGHT = 740;
  private static final int LABEL_LETTERS = 62;

  /** Room on either side of what a row shows, in widths of it. */
  private static final double MARGIN = 0.3;

  private static final String STYLES =
      """
      text { font: 12px system-ui, sans-serif }
      .title { font-size: 16px; font-weight: 600 }
      .line { fill: none; stroke-width: 2 }
      .accept { opacity: 0.22 }
      """;

  private final StringBuilder svg = new StringBuilder();

  private Overview() {}

  static String write(List<Verdict> verdicts) {
    return new Overview().draw(verdicts);
  }

  private String draw(List<Verdict> verdicts) {
    int height = TOP + LINE * verdicts.size() + 12;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " aria-labelledby=\"t d\">",
        WIDTH, height);
    add("<title id=\"t\">Every target against its range</title>");
    add(
        "<desc id=\"d\">A line for each target: grey is what is accepted, the mark is the mean over"
            + " the seeds, the stroke its 95 %% interval. A dot lies in the range, a cross does"
            + " not. Every line has its own scale.</desc>");
    add("<style>\n%s%s</style>", STYLES, Ink.styles());
    add("<rect class=\"area bg\" width=\"%d\" height=\"%d\"/>", WIDTH, height);
    add("<text class=\"area text title\" x=\"16\" y=\"26\">Every target against its range</text>");
    add(
        "<text class=\"area text-quiet\" x=\"16\" y=\"46\">grey: accepted; ● mean in the range, ×"
            + " outside; stroke: 95 %% interval. Every line has a scale of its own.</text>");
    for (int i = 0; i < verdicts.size(); i++) {
      row(verdicts.get(i), TOP + LINE * i + LINE / 2);
    }
    add("</svg>");
    return svg.toString();
  }

  private void row(Verdict verdict, int y) {
    String label = verdict.target().row() + "  " + verdict.target().quantity();
    String cut =
        label.length() > LABEL_LETTERS ? label.substring(0, LABEL_LETTERS - 1) + "…" : label;
    add(
        "<text class=\"area text\" x=\"16\" y=\"%d\">%s</text>",
        y + 4, cut.replace("&", "&amp;").replace("<", "&lt;"));
    MeanInterval interval = verdict.interval();
    if (!Double.isFinite(interval.mean())) {
      add("<text class=\"area text-quiet\" x=\"%d\" y=\"%d\">not measured</text>", LEFT, y + 4);
      return;
    }
    Axis axis = axis(verdict.target().accept(), interval);
    double from = x(axis, verdict.target().accept().min());
    double to = x(axis, verdict.target().accept().max());
    add(
        "<rect class=\"area accept text-quiet\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
        from, y - LINE / 2 + 2, Math.max(2, to - from), LINE - 4);
    mark(verdict, axis, y);
  }

  private void mark(Verdict verdict, Axis axis, int y) {
    MeanInterval interval = verdict.interval();
    String ink = (verdict.passed() ? Ink.BDNF : Ink.CORTISOL).token();
    if (Double.isFinite(interval.low())) {
      add(
          "<path class=\"line %s\" d=\"M%.1f %dH%.1f\"/>",
          ink, x(axis, interval.low()), y, x(axis, interval.high()));
    }
    double x = x(axis, interval.mean());
    if (verdict.passed()) {
      add("<circle class=\"area %s\" cx=\"%.1f\" cy=\"%d\" r=\"4.5\"/>", ink, x, y);
    } else {
      add("<path class=\"line %s\" d=\"M%.1f %dl9 9m0 -9l-9 9\"/>", ink, x - 4.5, y - 4);
    }
  }

  /** Returns an axis with room for the range's ends and the interval. */
  private static Axis axis(Accept accept, MeanInterval interval) {
    double low = Math.min(interval.mean(), finite(accept.min(), interval.mean()));
    double high = Math.max(interval.mean(), finite(accept.max(), interval.mean()));
    low = Math.min(low, finite(accept.max(), low));
    high = Math.max(high, finite(accept.min(), high));
    low = Math.min(low, finite(interval.low(), low));
    high = Math.max(high, finite(interval.high(), high));
    double margin = high > low ? MARGIN * (high - low) : 1;
    return Axis.linear("", low - margin, high + margin);
  }

  private static double finite(double value, double otherwise) {
    return Double.isFinite(value) ? value : otherwise;
  }

  private static double x(Axis axis, double value) {
    return LEFT + Math.clamp(axis.place(value), 0, 1) * (RIGHT - LEFT);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
