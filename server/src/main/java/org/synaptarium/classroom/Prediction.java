package org.synaptarium.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.synaptarium.command.ActivityCommand.OpenPrediction;

/**
 * What everybody drew before neural time ran; a person's last curve counts. What then happened is
 * measured by {@link Truth}.
 */
final class Prediction implements Activity {
  private final int number;
  private final OpenPrediction asked;
  private final SortedMap<Integer, List<Double>> curves = new TreeMap<>();
  private boolean drawing = true;
  private boolean revealed;

  Prediction(int number, OpenPrediction asked) {
    this.number = number;
    this.asked = asked;
  }

  @Override
  public int number() {
    return number;
  }

  OpenPrediction asked() {
    return asked;
  }

  void draw(int author, List<Double> values) {
    curves.put(author, values);
  }

  /** Returns who drew what, by number of the person. */
  Map<Integer, List<Double>> curves() {
    return curves;
  }

  void close() {
    drawing = false;
  }

  /** Tells whether curves are still taken. */
  boolean drawing() {
    return drawing;
  }

  @Override
  public void reveal() {
    drawing = false;
    revealed = true;
  }

  @Override
  public boolean revealed() {
    return revealed;
  }

  /** Returns why this curve does not fit the chart; empty when it does. */
  Optional<Refusal> objectionTo(List<Double> values) {
    return values.stream().allMatch(value -> value >= asked.least() && value <= asked.greatest())
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                Reason.OUT_OF_RANGE,
                "A part of this curve lies outside the chart.",
                asked.least() + " … " + asked.greatest()));
  }
}
