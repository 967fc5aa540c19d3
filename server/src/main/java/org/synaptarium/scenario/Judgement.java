package org.synaptarium.scenario;

/** What of a measured quantity is held against the accepted range. */
public sealed interface Judgement {

  /** The value as it is. */
  record Value() implements Judgement {}

  /** The value divided by the mean at rest. */
  record Ratio(Span rest) implements Judgement {}

  /** The share of what was lost between rest and low that has come back: 0 none, 1 all. */
  record Regained(Span rest, Span low) implements Judgement {}
}
