package org.synaptarium.science;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synaptarium.engine.Brain;
import org.synaptarium.scenario.BodyTime;
import org.synaptarium.scenario.Chapter;
import org.synaptarium.scenario.Quantity;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.Schedule;

/**
 * The picture of a lesson in the library: the course of a few quantities over its own run, one
 * strip each, with a line at each chapter.
 *
 * <p>Across: neural time, for that is how the lesson is seen; chapters say which body time they
 * begin at. A column holds the mean of its frames, and a shade from the least to the greatest.
 * Watches one run; equal runs give equal text.
 */
public final class LessonPicture {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 270;
  private static final int LEFT = 14;
  private static final int RIGHT = 466;
  private static final int TOP = 26;
  private static final int BOTTOM = 258;
  private static final int STRIP_GAP = 12;
  private static final int NAME_HEIGHT = 22;

  /** Two pixels and a bit each: what is faster than that is the shade. */
  private static final int COLUMNS = 180;

  /** A tick's text needs so much room. */
  private static final int TICK_WIDTH = 82;

  /** Below that a course is a level line and not a storm of rounding. */
  private static final double LEVEL = 1e-6;

  private final Scenario lesson;
  private final long frames;
  private final List<Strip> strips = new ArrayList<>();
  private final List<Tick> ticks = new ArrayList<>();
  private final StringBuilder svg = new StringBuilder();

  private record Tick(double x, String text) {}

  public LessonPicture(Scenario lesson) {
    this.lesson = lesson;
    this.frames = Math.max(1, Schedule.of(lesson).frames());
    lesson.picture().forEach(quantity -> strips.add(new Strip(quantity)));
  }

  /** Looks at the brain after each frame. */
  public void observe(Brain brain) {
    int column = (int) Math.min(COLUMNS - 1, (brain.frame() - 1) * COLUMNS / frames);
    strips.forEach(strip -> strip.add(column, brain));
    while (ticks.size() < lesson.chapters().size()
        && lesson.chapters().get(ticks.size()).bodyTimeMs() <= brain.bodyTimeMs()) {
      Chapter chapter = lesson.chapters().get(ticks.size());
      double share = ticks.isEmpty() ? 0 : (double) brain.frame() / frames;
      ticks.add(new Tick(LEFT + share * (RIGHT - LEFT), BodyTime.format(chapter.bodyTimeMs())));
    }
  }

  /** Returns the drawing of what was seen. */
  public String svg() {
    svg.setLength(0);
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " font-family=\"system-ui, sans-serif\" font-size=\"15\">",
        WIDTH, HEIGHT);
    add("<title>%s</title>", escaped(lesson.title().english()));
    add("<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>", WIDTH, HEIGHT, Ink.BG.dark());
    drawTicks();
    double height = (double) (BOTTOM - TOP - STRIP_GAP * (strips.size() - 1)) / strips.size();
    for (int i = 0; i < strips.size(); i++) {
      strips.get(i).draw(TOP + i * (height + STRIP_GAP), height, inkOf(strips.get(i).quantity));
    }
    add("</svg>");
    return svg.toString();
  }

  private void drawTicks() {
    double free = 0;
    for (Tick tick : ticks) {
      add(
          "<path d=\"M%.1f %dV%d\" stroke=\"%s\"/>",
          tick.x, TOP - 6, BOTTOM, Ink.CHART_GRID.dark());
      if (tick.x >= free && tick.x + TICK_WIDTH <= WIDTH) {
        text(tick.x + 1, TOP - 8, "start", Ink.TEXT_QUIET, shortened(tick.text));
        free = tick.x + TICK_WIDTH;
      }
    }
  }

  /* Seconds mean nothing beside days. */
  private static String shortened(String bodyTime) {
    String[] parts = bodyTime.split(" ", -1);
    return parts.length > 2 ? parts[0] + " " + parts[1] : bodyTime;
  }

  /* A transmitter has one colour everywhere; what has none of its own is drawn like text. */
  private static Ink inkOf(Quantity quantity) {
    String name = quantity.name().toLowerCase(Locale.ROOT);
    if (name.contains("ketamine") || name.contains("nmdablock")) {
      return Ink.KETAMINE;
    }
    if (name.contains("cortisol") || name.equals("load")) {
      return Ink.CORTISOL;
    }
    if (name.contains("bdnf") || name.contains("mtor") || name.contains("protein")) {
      return Ink.BDNF;
    }
    if (name.contains("gaba") || name.contains("ratei")) {
      return Ink.GABA;
    }
    return name.contains("glutamate")
        ? Ink.GLUTAMATE
        : name.startsWith("pfc.") ? Ink.REGION_PFC : Ink.TEXT;
  }

  private void text(double x, double y, String anchor, Ink ink, String words) {
    add(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
        x, y, anchor, ink.dark(), escaped(words));
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** One quantity over the run. */
  private final class Strip {
    private final Quantity quantity;
    private final long[] counts = new long[COLUMNS];
    private final double[] sums = new double[COLUMNS];
    private final double[] least = new double[COLUMNS];
    private final double[] most = new double[COLUMNS];

    Strip(Quantity quantity) {
      this.quantity = quantity;
    }

    void add(int column, Brain brain) {
      double value = quantity.of(brain);
      least[column] = counts[column] == 0 ? value : Math.min(least[column], value);
      most[column] = counts[column] == 0 ? value : Math.max(most[column], value);
      sums[column] += value;
      counts[column]++;
    }

    void draw(double top, double height, Ink ink) {
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < COLUMNS; i++) {
        if (counts[i] > 0) {
          low = Math.min(low, sums[i] / counts[i]);
          high = Math.max(high, sums[i] / counts[i]);
        }
      }
      Scale scale = Scale.of(low, high, top + NAME_HEIGHT, top + height);
      LessonPicture.this.add(
          "<path d=\"M%d %.1fH%d\" stroke=\"%s\"/>",
          LEFT, top + height, RIGHT, Ink.CHART_GRID.dark());
      LessonPicture.this.add(
          "<path d=\"%s\" fill=\"%s\" opacity=\"0.25\"/>", shade(scale), ink.dark());
      LessonPicture.this.add(
          "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\""
              + " stroke-linejoin=\"round\"/>",
          line(scale), ink.dark());
      String unit = quantity.unit().equals("1") ? "" : " " + quantity.unit();
      text(LEFT, top + 14, "start", ink, quantity.name());
      String range = Numbers.tick(rounded(low)) + " … " + Numbers.tick(rounded(high)) + unit;
      text(RIGHT, top + 14, "end", Ink.TEXT_QUIET, range);
    }

    private String line(Scale scale) {
      StringBuilder path = new StringBuilder();
      for (int i = 0; i < COLUMNS; i++) {
        if (counts[i] > 0) {
          point(path, i, scale.y(sums[i] / counts[i]));
        }
      }
      return path.toString();
    }

    private String shade(Scale scale) {
      StringBuilder path = new StringBuilder();
      for (int i = 0; i < COLUMNS; i++) {
        if (counts[i] > 0) {
          point(path, i, scale.y(most[i]));
        }
      }
      for (int i = COLUMNS - 1; i >= 0; i--) {
        if (counts[i] > 0) {
          point(path, i, scale.y(least[i]));
        }
      }
      return path.append('Z').toString();
    }

    private static void point(StringBuilder path, int column, double y) {
      double x = LEFT + (column + 0.5) / COLUMNS * (RIGHT - LEFT);
      path.append(String.format(Locale.ROOT, "%c%.1f %.1f", path.isEmpty() ? 'M' : 'L', x, y));
    }
  }

  /** Two figures are enough for a card. */
  private static double rounded(double value) {
    return Math.abs(value) < LEVEL
        ? 0
        : Double.parseDouble(String.format(Locale.ROOT, "%.2g", value));
  }

  /** Values to heights; what lies outside is cut off at the strip's edge. */
  private record Scale(double low, double high, double top, double bottom) {
    static Scale of(double low, double high, double top, double bottom) {
      boolean level = !(high - low > LEVEL * Math.max(1, Math.abs(high)));
      return level ? new Scale(low - 1, low + 1, top, bottom) : new Scale(low, high, top, bottom);
    }

    double y(double value) {
      return bottom - Math.clamp((value - low) / (high - low), 0, 1) * (bottom - top);
    }
  }
}
