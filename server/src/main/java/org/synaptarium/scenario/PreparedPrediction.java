package org.synaptarium.scenario;

import java.util.Optional;
import org.synaptarium.command.ActivityCommand.OpenPrediction;

/**
 * A curve that a lesson has ready for its class to draw before it runs.
 *
 * @param bodyTimeMs when it fits the story
 * @param column what a class's charts call the quantity
 * @param least lower edge of the chart
 * @param spanMs body time from the question to the chart's right edge
 */
public record PreparedPrediction(
    long bodyTimeMs,
    LocalText question,
    Quantity quantity,
    String column,
    double least,
    double greatest,
    long spanMs,
    Optional<LocalText> explanation) {

  /**
   * Returns the command that asks it.
   *
   * @throws org.synaptarium.command.OutOfRange when the chart has no such edges
   */
  public OpenPrediction command() {
    return new OpenPrediction(column, least, greatest, 0, spanMs);
  }
}
