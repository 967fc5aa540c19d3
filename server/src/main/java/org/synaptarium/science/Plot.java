package org.synaptarium.science;

import java.util.List;

/**
 * A figure: lines over two axes.
 *
 * @param file its file's name without ending
 * @param title what it shows, in a line
 * @param description what is to be seen in it, for people who can't see it
 * @param windows ranges that a curve should pass through
 */
record Plot(
    String file,
    String title,
    String description,
    Axis x,
    Axis y,
    List<Curve> curves,
    List<Window> windows) {

  /** A rectangle in the units of the axes. */
  record Window(String label, double fromX, double toX, double fromY, double toY) {}
}
