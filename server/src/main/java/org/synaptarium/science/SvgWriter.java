package org.synaptarium.science;

import java.util.Locale;

/** Draws a plot as SVG: colour, dash and label tell its lines apart. */
final class SvgWriter {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 420;
  private static final int LEFT = 72;
  private static final int RIGHT = 560;
  private static final int TOP = 48;
  private static final int BOTTOM = 356;
  private static final int LEGEND_X = 580;
  private static final int LEGEND_LINE = 24;
  private static final int EDGE = 60;
  private static final String STYLES =
      """
      text { font: 13px system-ui, sans-serif }
      .title { font-size: 16px; font-weight: 600 }
      .quiet { font-size: 12px; font-style: italic }
      .line { fill: none; stroke-width: 2 }
      .line.chart-grid { stroke-width: 1 }
      .band { opacity: 0.2 }
      .area.accept { opacity: 0.12 }
      .line.window { stroke-width: 1.2; stroke-dasharray: 3 3 }
      """;
  private static final String[] DASHES = {
    "", "8 4", "2 3", "10 3 2 3", "14 5", "5 2", "1 4", "12 3 2 3 2 3", "4 6", "16 2 2 2"
  };

  private final Plot plot;
  private final StringBuilder svg = new StringBuilder();

  private SvgWriter(Plot plot) {
    this.plot = plot;
  }

  static String write(Plot plot) {
    return new SvgWriter(plot).draw();
  }

  private String draw() {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " aria-labelledby=\"t d\">",
        WIDTH, HEIGHT);
    add("<title id=\"t\">%s</title>", escaped(plot.title()));
    add("<desc id=\"d\">%s</desc>", escaped(plot.description()));
    add("<style>\n%s%s</style>", STYLES, Ink.styles());
    add("<rect class=\"area bg\" width=\"%d\" height=\"%d\"/>", WIDTH, HEIGHT);
    text("title", LEFT, 28, "start", plot.title());
    axes();
    plot.windows().forEach(this::window);
    if (plot.x().names().isEmpty()) {
      lines();
    } else {
      plot.curves().forEach(this::points);
    }
    add("</svg>");
    return svg.toString();
  }

  private void lines() {
    plot.curves().forEach(this::band);
    for (int i = 0; i < plot.curves().size(); i++) {
      curve(plot.curves().get(i), DASHES[i % DASHES.length]);
      legend(plot.curves().get(i), DASHES[i % DASHES.length], TOP + 12 + i * LEGEND_LINE);
    }
  }

  private void axes() {
    for (double tick : plot.x().ticks()) {
      double x = x(tick);
      add("<path class=\"line chart-grid\" d=\"M%.1f %dV%d\"/>", x, TOP, BOTTOM);
      text("", x, BOTTOM + 20, "middle", plot.x().text(tick));
    }
    for (double tick : plot.y().ticks()) {
      double y = y(tick);
      add("<path class=\"line chart-grid\" d=\"M%d %.1fH%d\"/>", LEFT, y, RIGHT);
      text("", LEFT - 8, y + 4, "end", plot.y().text(tick));
    }
    text("", (LEFT + RIGHT) / 2.0, HEIGHT - 18, "middle", plot.x().label());
    add(
        "<text class=\"area text\" text-anchor=\"middle\" transform=\"translate(18 %d)"
            + " rotate(-90)\">%s</text>",
        (TOP + BOTTOM) / 2, escaped(plot.y().label()));
  }

  private void window(Plot.Window window) {
    double left = x(window.fromX());
    double right = Math.max(left + 3, x(window.toX()));
    double top = y(window.toY());
    double height = Math.max(2, y(window.fromY()) - top);
    String box =
        String.format(
            Locale.ROOT,
            "x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"",
            left,
            top,
            right - left,
            height);
    add("<rect class=\"area accept text-quiet\" %s/>", box);
    add("<rect class=\"line window text-quiet\" %s/>", box);
    boolean atEdge = right > RIGHT - EDGE;
    text("quiet", atEdge ? right : left, top - 4, atEdge ? "end" : "start", window.label());
  }

  private void band(Curve curve) {
    if (!curve.hasInterval()) {
      return;
    }
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < curve.y().length; i++) {
      point(path, i == 0 ? 'M' : 'L', curve.x()[i], curve.high()[i]);
    }
    for (int i = curve.y().length - 1; i >= 0; i--) {
      point(path, 'L', curve.x()[i], curve.low()[i]);
    }
    add("<path class=\"area band %s\" d=\"%sZ\"/>", curve.ink().token(), path);
  }

  private void curve(Curve curve, String dash) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < curve.y().length; i++) {
      point(path, i == 0 ? 'M' : 'L', curve.x()[i], curve.y()[i]);
    }
    add(
        "<path class=\"line %s\" stroke-dasharray=\"%s\" d=\"%s\"/>",
        curve.ink().token(), dash.isEmpty() ? "none" : dash, path);
  }

  /** Draws means as points, and their intervals as lines through them. */
  private void points(Curve curve) {
    for (int i = 0; i < curve.y().length; i++) {
      double x = x(curve.x()[i]);
      if (curve.hasInterval()) {
        add(
            "<path class=\"line %s\" d=\"M%.1f %.1fV%.1f\"/>",
            curve.ink().token(), x, y(curve.low()[i]), y(curve.high()[i]));
      }
      add(
          "<circle class=\"area %s\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>",
          curve.ink().token(), x, y(curve.y()[i]));
    }
  }

  private void legend(Curve curve, String dash, int y) {
    add(
        "<path class=\"line %s\" stroke-dasharray=\"%s\" d=\"M%d %dh34\"/>",
        curve.ink().token(), dash.isEmpty() ? "none" : dash, LEGEND_X, y);
    text("", LEGEND_X + 42, y + 4, "start", curve.name());
  }

  private void point(StringBuilder path, char how, double x, double y) {
    path.append(String.format(Locale.ROOT, "%c%.1f %.1f", how, x(x), y(y)));
  }

  private double x(double value) {
    return LEFT + Math.clamp(plot.x().place(value), 0, 1) * (RIGHT - LEFT);
  }

  private double y(double value) {
    return BOTTOM - Math.clamp(plot.y().place(value), 0, 1) * (BOTTOM - TOP);
  }

  private void text(String style, double x, double y, String anchor, String words) {
    add(
        "<text class=\"area text %s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
        style, x, y, anchor, escaped(words));
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
