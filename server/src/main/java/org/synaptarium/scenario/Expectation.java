package org.synaptarium.scenario;

import java.util.Optional;

/**
 * What a lesson promises that a run of it will show.
 *
 * @param during when the quantity is looked at
 * @param min smallest accepted number, may be negative infinity
 * @param max largest accepted number, may be infinity
 * @param reference key of the lesson's reference that the range comes from
 * @param text the promise in words
 */
public record Expectation(
    Quantity quantity,
    Span during,
    Take take,
    Judgement judgement,
    double min,
    double max,
    Optional<String> reference,
    LocalText text) {

  /** Tells whether {@code measured} is a number within the accepted range. */
  public boolean accepts(double measured) {
    return measured >= min && measured <= max;
  }
}
