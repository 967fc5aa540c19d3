package org.synaptarium.scenario;

import org.synaptarium.engine.Brain;

/** Gathers what one quantity was over one span of a run. */
final class SpanReading {
  private final Quantity quantity;
  private final Span span;
  private long frames;
  private double sum;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  SpanReading(Quantity quantity, Span span) {
    this.quantity = quantity;
    this.span = span;
  }

  /** Looks at a brain after a frame. */
  void observe(Brain brain) {
    long endedMs = brain.bodyTimeMs();
    if (endedMs >= span.fromMs() && (endedMs <= span.toMs() || frames == 0)) {
      double value = quantity.of(brain);
      frames++;
      sum += value;
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
  }

  /** Returns what was asked for; NaN when the run never came to the span. */
  double result(Take take) {
    if (frames == 0) {
      return Double.NaN;
    }
    return switch (take) {
      case MEAN -> sum / frames;
      case MIN -> min;
      case MAX -> max;
    };
  }
}
