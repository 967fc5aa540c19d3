package org.synaptarium.scenario;

import java.util.ArrayList;
import java.util.List;
import org.synaptarium.engine.Brain;

/** Watches one run and measures what each expectation of its scenario asks for. */
public final class ExpectationJudge {
  private record Watch(
      Expectation expectation, SpanReading during, SpanReading rest, SpanReading low) {}

  private final List<Watch> watches = new ArrayList<>();

  public ExpectationJudge(List<Expectation> expectations) {
    for (Expectation expectation : expectations) {
      Quantity quantity = expectation.quantity();
      Span during = expectation.during();
      Span rest =
          switch (expectation.judgement()) {
            case Judgement.Value() -> during;
            case Judgement.Ratio(var span) -> span;
            case Judgement.Regained(var span, var _) -> span;
          };
      Span low =
          switch (expectation.judgement()) {
            case Judgement.Value(), Judgement.Ratio(var _) -> during;
            case Judgement.Regained(var _, var span) -> span;
          };
      watches.add(
          new Watch(
              expectation,
              new SpanReading(quantity, during),
              new SpanReading(quantity, rest),
              new SpanReading(quantity, low)));
    }
  }

  /** Looks at the brain after each frame. */
  public void observe(Brain brain) {
    for (Watch watch : watches) {
      watch.during.observe(brain);
      watch.rest.observe(brain);
      watch.low.observe(brain);
    }
  }

  /** Returns what was measured, in the order of the expectations; NaN where the run ended early. */
  public List<Double> measured() {
    return watches.stream().map(ExpectationJudge::measure).toList();
  }

  private static double measure(Watch watch) {
    double value = watch.during.result(watch.expectation.take());
    double rest = watch.rest.result(Take.MEAN);
    double low = watch.low.result(Take.MEAN);
    return switch (watch.expectation.judgement()) {
      case Judgement.Value() -> value;
      case Judgement.Ratio(var _) -> value / rest;
      case Judgement.Regained(var _, var _) -> (value - low) / (rest - low);
    };
  }
}
