package org.synaptarium.scenario;

/** When an event of a timeline happens, on one of the two clocks. All times are ms. */
public sealed interface Moment {

  /** When body time has come to this. */
  record Body(long bodyTimeMs) implements Moment {}

  /** When so much neural time has run since the brain began. */
  record Neural(long neuralTimeMs) implements Moment {}

  /** When so much neural time has run since the event before. */
  record After(long neuralTimeMs) implements Moment {}

  /** Tells whether it has come. */
  default boolean hasCome(long bodyTimeMs, long neuralTimeMs, long sinceLastEventMs) {
    return switch (this) {
      case Body(long momentMs) -> bodyTimeMs >= momentMs;
      case Neural(long momentMs) -> neuralTimeMs >= momentMs;
      case After(long momentMs) -> sinceLastEventMs >= momentMs;
    };
  }
}
